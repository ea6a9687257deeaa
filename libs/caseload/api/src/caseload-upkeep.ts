import { isDeepStrictEqual } from 'node:util';
import { systemActor, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Progress, ReadModel, UnitOfWork } from '@fotfeste/shared/api';
import { caseColumns, columnsOfCase } from './case-columns';
import { deadlineNames } from './deadline-columns';
import { casesFromSources, rewriteCases } from './caseload.projection';
import { CaseloadRepository, type StoredCase } from './caseload.repository';

/** A column of a person's row that is not what its sources say. The values are not told: one of them may be a name. */
export interface Difference {
  readonly participantId: ParticipantId;
  readonly column: string;
}

const peopleAtATime = 500;

/** The rows behind every list of people. */
export const caseloadModel: ReadModel = {
  name: 'caseload',
  tables: ['caseload_row', 'caseload_deadline'],
  edition: 4,
  rebuild: rebuildCaseload,
};

/** Makes every row again from its sources, in pieces, while others work. */
export async function rebuildCaseload(unitOfWork: UnitOfWork, report: (progress: Progress) => void): Promise<number> {
  return throughEverybody(unitOfWork, report, (ids) => unitOfWork.run(systemActor, (tx) => rewriteCases(tx, ids)));
}

/** Compares every column and deadline of every row with its sources; changes nothing. */
export async function verifyCaseload(unitOfWork: UnitOfWork, report: (progress: Progress) => void): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  await throughEverybody(unitOfWork, report, async (ids) => {
    const found = await unitOfWork.read(systemActor, async (tx) => {
      const stored = await tx.use(CaseloadRepository).stored(ids);
      const expected = new Map((await casesFromSources(tx, ids)).map((each) => [each.row.participantId, each]));
      return ids.flatMap((id) => differencesOf(id, stored.get(id), expected.get(id)));
    });
    differences.push(...found);
  });
  return differences;
}

async function throughEverybody(
  unitOfWork: UnitOfWork,
  report: (progress: Progress) => void,
  work: (ids: readonly ParticipantId[]) => Promise<void>,
): Promise<number> {
  const total = await unitOfWork.read(systemActor, (tx) => tx.use(CaseloadRepository).countPeople());
  let done = 0;
  let last: ParticipantId | undefined;
  for (;;) {
    const from = last;
    const ids = await unitOfWork.read(systemActor, (tx) => tx.use(CaseloadRepository).idsAfter(from, peopleAtATime));
    if (ids.length === 0) return done;
    await work(ids);
    done += ids.length;
    last = ids.at(-1);
    report({ done, total: Math.max(done, total) });
  }
}

function differencesOf(
  participantId: ParticipantId,
  stored: StoredCase | undefined,
  expected: StoredCase | undefined,
): readonly Difference[] {
  if (!stored && !expected) return [];
  if (!stored || !expected) return [{ participantId, column: '*' }];
  const [is, should] = [columnsOfCase(stored.row), columnsOfCase(expected.row)];
  const columns = Object.values(caseColumns).filter((column) => !isDeepStrictEqual(is[column], should[column]));
  const deadlines = deadlineList(stored) === deadlineList(expected) ? [] : ['deadlines'];
  return [...columns, ...deadlines].map((column) => ({ participantId, column }));
}

function deadlineList({ deadlines }: StoredCase): string {
  const lines = deadlines.map((deadline) => deadlineNames.map((name) => String(deadline[name])).join(' '));
  return [...new Set(lines)].sort().join('\n');
}
