import { addMonths, daysBetween, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { lookBackMonths, type DropOut, type Occupant, type ParticipationStatus, type UsualLead } from '@fotfeste/participation/domain';
import type { Row } from '../../demo-data/journal';

/** A participation as the files tell it, so that any earlier day can be asked what it knew. */
export interface PastParticipation {
  readonly id: string;
  readonly offering: string;
  readonly share: number;
  readonly statuses: readonly { readonly status: ParticipationStatus; readonly step: string; readonly from: LocalDate }[];
  readonly startsOn: LocalDate | undefined;
  readonly endsOn: LocalDate | undefined;
  /** The last day that stood before it was changed, and the day it was. */
  readonly before: { readonly endsOn: LocalDate | undefined; readonly until: LocalDate } | undefined;
}

/** Everything the rows of the demo say of participations in offerings. */
export function pastOf(rows: ReadonlyMap<string, readonly Row[]>, byExtent: ReadonlySet<string>): readonly PastParticipation[] {
  const of = (table: string): readonly Row[] => rows.get(table) ?? [];
  const statuses = Map.groupBy(of('participation_status'), (row) => row['participation_id']);
  const extents = new Map(of('participation_extent').map((row) => [row['participation_id'], Number(row['percent'])]));
  const versions = new Map(of('participation_history').map((row) => [row['id'], row]));
  return of('participation')
    .filter((row) => row['offering_id'] !== undefined)
    .map((row): PastParticipation => {
      const [id, version] = [String(row['id']), versions.get(row['id'])];
      return {
        ...{ id, offering: String(row['offering_id']), startsOn: dayOf(row['starts_on']), endsOn: dayOf(row['ends_on']) },
        share: byExtent.has(String(row['measure'])) ? (extents.get(row['id']) ?? 100) / 100 : 1,
        statuses: (statuses.get(row['id']) ?? []).map((each) => ({
          ...{ status: each['status'] as ParticipationStatus, step: String(each['step']) },
          from: localDate(String(each['valid_from'])),
        })),
        before: version && { endsOn: dayOf(version['ends_on']), until: localDate(String(version['superseded_at']).slice(0, 10)) },
      };
    });
}

function dayOf(value: Row[string]): LocalDate | undefined {
  return typeof value === 'string' ? localDate(value) : undefined;
}

/** The status on a day; undefined before there was any. */
export function statusOn({ statuses }: PastParticipation, day: LocalDate): ParticipationStatus | undefined {
  return statuses.filter(({ from }) => from <= day).at(-1)?.status;
}

/** Somebody who uses a place, with the last day as it stood on a day. */
export function occupantOn({ share, endsOn, before }: PastParticipation, day: LocalDate): Occupant {
  return { share, endsOn: before && day < before.until ? before.endsOn : endsOn };
}

/** How those of the offering who had ended by a day had done so. */
export function dropOutOn(past: readonly PastParticipation[], day: LocalDate): DropOut {
  const since = addMonths(day, -lookBackMonths);
  const ended = past.filter(({ startsOn, endsOn, statuses }) => {
    const last = statuses.at(-1);
    return startsOn && endsOn && endsOn >= since && last && last.from <= day && ['ended', 'completed', 'interrupted'].includes(last.status);
  });
  return {
    ended: ended.length,
    early: ended.filter(({ statuses }) => ['end', 'interrupt'].includes(statuses.at(-1)?.step ?? '')).length,
    weeksInside: ended.reduce((sum, { startsOn = day, endsOn = day }) => sum + daysBetween(startsOn, endsOn) / 7, 0),
  };
}

/** How long it had usually taken, by a day, from a place was given to the first day; undefined when too few had started. */
export function leadOn(past: readonly PastParticipation[], day: LocalDate): UsualLead | undefined {
  const since = addMonths(day, -lookBackMonths);
  const days = past
    .flatMap(({ startsOn, statuses }) => {
      const given = statuses.find(({ status }) => status === 'awaiting-start')?.from;
      const started = statuses.find(({ step }) => step === 'start')?.from;
      return startsOn && given && started && started <= day && startsOn >= since ? [daysBetween(given, startsOn)] : [];
    })
    .sort((left, right) => left - right);
  if (days.length < 10) return undefined;
  const at = (part: number): number => days[Math.round((days.length - 1) * part)] ?? 0;
  return { fromDays: at(0.05), toDays: at(0.95) };
}
