import type { ProblemKind } from '@fotfeste/shared/api';

/** An enterprise as the company register knows it. */
export interface Company {
  readonly orgNumber: string;
  readonly name: string;
  readonly legalForm: string;
  readonly municipality: { readonly number: string; readonly name: string };
  /** Division of SN2007. */
  readonly industry: { readonly code: string; readonly name: string };
}

/** The company register (Brønnøysundregistrene). Ask it before a transaction is opened, not inside one. */
export abstract class CompanyRegister {
  /** The enterprise with this number; throws {@link companyRegisterDown} when the register does not answer. */
  abstract find(orgNumber: string): Promise<Company | undefined>;

  /** At most `limit` enterprises whose name holds all the words, those that begin so first. */
  abstract search(text: string, limit: number): Promise<readonly Company[]>;
}

export const companyRegisterDown: ProblemKind = {
  code: 'measure/company-register-down',
  status: 503,
  title: {
    nb: 'Enhetsregisteret svarer ikke akkurat nå',
    nn: 'Einingsregisteret svarar ikkje akkurat no',
    en: 'The company register is not answering just now',
  },
  detail: {
    nb: 'Ingenting er endret. Prøv igjen om noen minutter; det du har skrevet, står der fortsatt.',
    nn: 'Ingenting er endra. Prøv på nytt om nokre minutt; det du har skrive, står der framleis.',
    en: 'Nothing was changed. Try again in a few minutes; what you have written is still there.',
  },
};
