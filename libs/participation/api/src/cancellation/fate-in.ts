import type { LocalDate } from '@fotfeste/shared/kernel';
import { isCalledOff } from '@fotfeste/measure/domain';
import { fateOf, type CancellationFate } from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';

/** Days of an offering that was cancelled. */
interface Cancelled {
  readonly startsOn: LocalDate;
  readonly endsOn?: LocalDate | undefined;
  readonly cancelledOn?: LocalDate | undefined;
}

/** What becomes of a participation in an offering that was cancelled; nothing for what is over. */
export function fateIn(
  { status, startsOn, endsOn }: Pick<ParticipationRow, 'status' | 'startsOn' | 'endsOn'>,
  offering: Cancelled,
): CancellationFate | undefined {
  const { cancelledOn } = offering;
  const wasCalledOff = cancelledOn !== undefined && isCalledOff(offering, cancelledOn);
  return fateOf({ status, startsOn: startsOn ?? undefined, endsOn: endsOn ?? undefined }, wasCalledOff ? undefined : offering.endsOn);
}
