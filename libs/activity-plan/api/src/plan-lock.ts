import { Problem, type Tx } from '@fotfeste/shared/api';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import { underProgramme, withoutFollowUp } from './plan.problems';
import { ProgrammeReader } from './programme.reader';

/** Why nobody may write in the plan now. */
export type PlanLock = 'follow-up-ended' | 'programme';

/** Whether and why the plan is locked: without follow-up, or because the qualification programme takes its place (rulebook N14-04). */
export async function planLock(tx: Tx, participantId: ParticipantId): Promise<PlanLock | undefined> {
  const reader = tx.use(ProgrammeReader);
  if (await reader.programmeOf(participantId)) return 'programme';
  return (await reader.isFollowedUp(participantId)) ? undefined : 'follow-up-ended';
}

/** Opens the plan for writing, one writer at a time per person; refuses with the reason when it is locked. */
export async function openPlan(tx: Tx, participantId: ParticipantId): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`plan ${participantId}`]);
  const lock = await planLock(tx, participantId);
  if (lock === 'programme') throw new Problem(underProgramme);
  if (lock === 'follow-up-ended') throw new Problem(withoutFollowUp);
}
