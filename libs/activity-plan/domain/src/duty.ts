import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Requirement } from './activity-kind';

/** Whether taking part is a duty: it is agreed, counts for AAP, and the person receives AAP (folketrygdloven §§ 11-7, 11-9). */
export function isDuty(
  { agreedOn, satisfies = [] }: { readonly agreedOn?: LocalDate; readonly satisfies?: readonly Requirement[] },
  { hasActivityDuty = false }: { readonly hasActivityDuty?: boolean },
): boolean {
  return hasActivityDuty && agreedOn !== undefined && satisfies.includes('aap');
}
