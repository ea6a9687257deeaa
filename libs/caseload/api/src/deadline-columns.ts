import type { CaseRow, HeldDeadline } from '@fotfeste/caseload/domain';
import { noSubject } from './queue/deadline-key';

/** A row in `caseload_deadline`, as it goes to and comes from the database as JSON. */
export interface DeadlineColumns {
  readonly participant_id: string;
  readonly kind: string;
  readonly subject_id: string;
  readonly due_on: string;
  readonly since: string;
  readonly waits_for: string;
  readonly adviser_from: string | null;
  readonly holder: string | null;
  readonly snoozed_until: string | null;
  readonly tells_measure: boolean;
  readonly office: string;
  readonly responsible: string | null;
}

const deadlineKey = ['participant_id', 'kind', 'subject_id', 'due_on'] as const satisfies readonly (keyof DeadlineColumns)[];
const deadlineRest = [
  ...(['since', 'waits_for', 'adviser_from', 'holder', 'snoozed_until'] as const),
  ...(['tells_measure', 'office', 'responsible'] as const),
] satisfies readonly (keyof DeadlineColumns)[];
/** Every column. */
export const deadlineNames = [...deadlineKey, ...deadlineRest];
/** The columns that another row with the same key replaces. */
export const deadlineUpdates = deadlineRest.map((column) => `${column} = excluded.${column}`);

/** A deadline as it is stored: with the office and the adviser of its person, by which the queue finds it. */
export function deadlineColumns(
  { participantId, office, responsible }: CaseRow,
  { kind, subjectId, dueOn, since, waitsFor, adviserFrom, holder, snoozedUntil, tellsMeasure }: HeldDeadline,
): DeadlineColumns {
  return {
    ...{ participant_id: participantId, kind, subject_id: subjectId ?? noSubject, due_on: dueOn, since: since ?? dueOn },
    ...{ waits_for: waitsFor, adviser_from: adviserFrom ?? null, holder: holder ?? null, snoozed_until: snoozedUntil ?? null },
    ...{ tells_measure: tellsMeasure ?? false, office, responsible: responsible ?? null },
  };
}
