import { isEeaCitizen } from '@fotfeste/participant/domain';

/** Where somebody is a citizen, as far as lists tell people apart. Whoever has several counts in the first that fits. */
export const citizenshipGroups = ['norwegian', 'nordic', 'eea', 'other'] as const;
export type CitizenshipGroup = (typeof citizenshipGroups)[number];

const nordicCitizenships: readonly string[] = ['DNK', 'FIN', 'ISL', 'SWE'];

/** The group of the citizenships (ISO 3166 alpha-3); nothing when none is known. */
export function citizenshipGroupOf(citizenships: readonly string[]): CitizenshipGroup | undefined {
  if (citizenships.length === 0) return undefined;
  if (citizenships.includes('NOR')) return 'norwegian';
  if (citizenships.some((country) => nordicCitizenships.includes(country))) return 'nordic';
  return isEeaCitizen(citizenships) ? 'eea' : 'other';
}
