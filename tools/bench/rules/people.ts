import { localDate } from '@fotfeste/shared/kernel';
import type { Facts } from '@fotfeste/eligibility/domain';
import { anyPerson } from '@fotfeste/eligibility/domain/testing';

/** The day everybody is asked about: all rates and rules of the year are known. */
export const startsOn = localDate('2026-10-01');

/** So many people made up from the facts' own shapes; the same ones every time. */
export function people(count: number, unknown: number): readonly Facts[] {
  return Array.from({ length: count }, (_, seed) => anyPerson(seed + 1, startsOn, { unknown }));
}
