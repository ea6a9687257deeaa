import type { MeasureCode } from '../catalogue/measure-codes';
import { contains, type LocalDate } from '@fotfeste/shared/kernel';
import type { Facts } from '../facts/facts';

/** Whether the person takes part in one of the measures on the day; undefined when the participations are unknown. */
export function isTakingPartIn(measures: readonly MeasureCode[], { participations }: Facts, on: LocalDate): boolean | undefined {
  return participations?.some((one) => measures.includes(one.measure) && contains(one, on));
}
