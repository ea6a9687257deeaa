import { given } from '@fotfeste/shared/kernel';
import type { ChangedValues, ParticipationChangeRow } from '../rows/change.row';
import type { ParticipationStatusRow } from '../rows/life.rows';
import type { ChangedValuesView, ContentChangeView, StatusView, UndoneView } from './participation.view';

/** A status in the history. */
export function statusView({ status, validFrom, step, reason, reasonWords, ...row }: ParticipationStatusRow): StatusView {
  return {
    ...{ status, validFrom, step, recordedByName: row.recordedByName, recordedAt: row.recordedAt.toISOString() },
    ...given({ reason, reasonWords }),
    isPlanned: !row.appliedAt && !row.withdrawnAt,
    isWithdrawn: row.withdrawnAt !== null,
    ...undonePart(row),
  };
}

/** A change that kept the status, in the history. */
export function changeView({ id, kind, validFrom, before, after, reasonWords, ...row }: ParticipationChangeRow): ContentChangeView {
  return {
    ...{ id, kind, recordedByName: row.recordedByName, recordedAt: row.recordedAt.toISOString() },
    ...given({ validFrom, reasonWords }),
    before: valuesView(before),
    after: valuesView(after),
    ...undonePart(row),
  };
}

function undonePart({ undoneAt, undoneByName }: Pick<ParticipationStatusRow, 'undoneAt' | 'undoneByName'>): Partial<UndoneView> {
  return undoneAt ? { undoneAt: undoneAt.toISOString(), ...given({ undoneByName }) } : {};
}

function valuesView({ startsOn, endsOn, percent, daysPerWeek, reason }: ChangedValues): ChangedValuesView {
  return given({ startsOn, endsOn, percent, daysPerWeek, reason });
}
