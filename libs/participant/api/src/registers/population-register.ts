import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { Protection } from '@fotfeste/access/domain';
import type { Guardianship, InterpreterNeed, ResidencePermit, ResidenceStatus, Sex } from '@fotfeste/participant/domain';

/** Somebody as the population register knows them, and whether Nav's own register shields them. */
export interface RegisterPerson {
  readonly identityNumber: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly born: LocalDate;
  readonly sex: Sex;
  /** ISO 3166 alpha-3. */
  readonly citizenships: readonly string[];
  readonly residenceStatus: ResidenceStatus;
  readonly residencePermit: ResidencePermit;
  /** Last day of a temporary permit. */
  readonly residencePermitTo?: LocalDate;
  readonly deadOn?: LocalDate;
  /** Absent for those who live abroad and for those whose address is strictly protected. */
  readonly municipalityNumber?: string;
  /** Six digits, in municipalities that are divided. */
  readonly districtCode?: string;
  readonly protection: Protection;
  /** Nav staff and their family. */
  readonly isShielded: boolean;
  readonly guardianship: Guardianship;
  /** Only that there is one. */
  readonly safetyMeasure: boolean;
  /** ISO 639; absent when it is Norwegian. */
  readonly spokenLanguage?: string;
  readonly interpreter: InterpreterNeed;
}

/** The population register (Folkeregisteret). Ask it before a transaction is opened, not inside one. */
export abstract class PopulationRegister {
  /** The person with this number; nobody when the register has none. Throws {@link populationRegisterDown} when it does not answer. */
  abstract find(identityNumber: string): Promise<RegisterPerson | undefined>;
}

export const populationRegisterDown: ProblemKind = {
  code: 'participant/population-register-down',
  status: 503,
  title: {
    nb: 'Folkeregisteret svarer ikke akkurat nå',
    nn: 'Folkeregisteret svarar ikkje akkurat no',
    en: 'The population register is not answering just now',
  },
  detail: {
    nb: 'Ingenting er endret. Prøv igjen om noen minutter; det du har skrevet, står der fortsatt.',
    nn: 'Ingenting er endra. Prøv på nytt om nokre minutt; det du har skrive, står der framleis.',
    en: 'Nothing was changed. Try again in a few minutes; what you have written is still there.',
  },
};
