import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Projection, RecordedEvent, Tx } from '@fotfeste/shared/api';
import { caseRow, type CaseRow, type HeldDeadline } from '@fotfeste/caseload/domain';
import { CaseSourcesReader } from './case-sources.reader';
import { DeadlineCareRepository } from './queue/deadline-care.repository';
import { deadlineColumns } from './deadline-columns';
import { CaseloadRepository, type StoredCase } from './caseload.repository';

/** Keeps the read model true: whatever happens to a person, the person's row is made again from its sources before the transaction commits. */
export const caseloadProjection: Projection = {
  listensTo: [''],
  apply: async (tx: Tx, events: readonly RecordedEvent[]): Promise<void> => {
    const participantIds = [...new Set(events.flatMap(({ participantId }) => participantId ?? []))];
    if (participantIds.length > 0) await rewriteCases(tx, participantIds);
  },
};

/** Makes the rows of these people again from their sources. */
export async function rewriteCases(tx: Tx, participantIds: readonly ParticipantId[]): Promise<void> {
  const repository = tx.use(CaseloadRepository);
  await repository.lock(participantIds);
  await repository.replace(participantIds, await casesFromSources(tx, participantIds));
}

/** What the read model should hold of these people, from the rooms they come from. */
export async function casesFromSources(tx: Tx, participantIds: readonly ParticipantId[]): Promise<readonly StoredCase[]> {
  const sources = await tx.use(CaseSourcesReader).of(participantIds);
  const held = await tx.use(DeadlineCareRepository).held(sources);
  return sources.map((each) => {
    const deadlines = held.get(each.participantId) ?? [];
    const row = withCare(caseRow(each), deadlines);
    return { row, deadlines: deadlines.map((deadline) => deadlineColumns(row, deadline)) };
  });
}

/** The row says of its own deadline until when it has been put aside. */
function withCare(row: CaseRow, held: readonly HeldDeadline[]): CaseRow {
  const { deadlineKind, deadlineOn, deadlineSubject } = row;
  const own = held.find(({ kind, dueOn, subjectId }) => kind === deadlineKind && dueOn === deadlineOn && subjectId === deadlineSubject);
  return own?.snoozedUntil ? { ...row, deadlineSnoozedUntil: own.snoozedUntil } : row;
}
