import type { Reportable, ReportingSoFar } from '@fotfeste/participation/domain';
import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import type { ProviderParticipation } from './views';

/** A participation as the rules for reports see it, and what is reported already. */
export function standingOf({ status, startsOn, endsOn, reports }: ProviderParticipation, today: LocalDate): [Reportable, ReportingSoFar] {
  const interim = reports.filter(({ kind }) => kind === 'interim');
  return [
    { status, ...(startsOn && { startsOn: localDate(startsOn) }), ...(endsOn && { endsOn: localDate(endsOn) }) },
    { reported: interim.map(({ periodFrom, periodTo }) => ({ from: localDate(periodFrom), to: localDate(periodTo) })), today },
  ];
}
