import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ResidencePermit } from './code-lists';

/** Citizenships (ISO 3166 alpha-3) with the right to live and work in Norway by the EEA agreement or the Nordic one. */
export const eeaCitizenships = [
  ...['AUT', 'BEL', 'BGR', 'CYP', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'HRV', 'HUN', 'IRL', 'ISL', 'ITA', 'LIE'],
  ...['LTU', 'LUX', 'LVA', 'MLT', 'NLD', 'NOR', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'SWE'],
] as const;

/** Whether one of the citizenships is Norwegian, Nordic or of another EEA country. */
export function isEeaCitizen(citizenships: readonly string[]): boolean {
  return citizenships.some((country) => (eeaCitizenships as readonly string[]).includes(country));
}

/** What the registers tell about somebody's right to stay. */
export interface Residence {
  readonly citizenships: readonly string[];
  readonly permit: ResidencePermit;
  /** Last day of a temporary permit. */
  readonly permitTo?: LocalDate;
}

/** Whether somebody is lawfully in the country on a day; undefined when the registers do not tell. */
export function hasLawfulResidence({ citizenships, permit, permitTo }: Residence, on: LocalDate): boolean | undefined {
  if (isEeaCitizen(citizenships)) return true;
  switch (permit) {
    case 'not-needed':
    case 'permanent':
      return true;
    case 'temporary':
      return permitTo === undefined ? undefined : on <= permitTo;
    case 'none':
      return false;
    case 'unknown':
      return undefined;
  }
}
