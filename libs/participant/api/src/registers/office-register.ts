import type { ProblemKind } from '@fotfeste/shared/api';

/** The local office that serves a place. */
export interface ResponsibleOffice {
  readonly unitNumber: string;
  readonly name: string;
  /** Whether the register states it, or it was inferred from a merger and should be looked at. */
  readonly certainty: 'stated' | 'likely';
}

/** Nav's register of units (NORG). Ask it before a transaction is opened, not inside one. */
export abstract class OfficeRegister {
  /**
   * The office that serves the municipality or, where it is divided, the city district; nobody's when the register cannot tell
   * (a divided municipality without district, a place without a known office). Throws {@link officeRegisterDown} when it does not answer.
   */
  abstract officeFor(municipalityNumber: string, districtCode?: string): Promise<ResponsibleOffice | undefined>;
}

export const officeRegisterDown: ProblemKind = {
  code: 'participant/office-register-down',
  status: 503,
  title: {
    nb: 'Kontorregisteret (NORG) svarer ikke akkurat nå',
    nn: 'Kontorregisteret (NORG) svarar ikkje akkurat no',
    en: 'The register of offices (NORG) is not answering just now',
  },
  detail: {
    nb: 'Ingenting er endret. Velg kontoret selv, eller prøv igjen om noen minutter.',
    nn: 'Ingenting er endra. Vel kontoret sjølv, eller prøv på nytt om nokre minutt.',
    en: 'Nothing was changed. Choose the office yourself, or try again in a few minutes.',
  },
};
