import type { ParticipantId } from '@fotfeste/shared/kernel';
import { Problem, type Tx } from '@fotfeste/shared/api';
import { reasonAsked } from '../access.problems';
import { PersonAccessReader } from '../person-access.reader';

/** Asks of somebody whom neither the address nor a row in it names what the gate asks of anybody else: why, outside the own caseload. */
export async function askForReason(tx: Tx, participantId: ParticipantId): Promise<void> {
  const seen = await tx.use(PersonAccessReader).visible(participantId);
  if (seen?.mustTellWhy) throw new Problem(reasonAsked, { extension: { participantId } });
}

/** Asks it of many whom a body names, when somebody else follows them up. One answer is for all. */
export async function askForReasons(tx: Tx, participantIds: readonly ParticipantId[]): Promise<void> {
  const [participantId, ...alsoAbout] = await tx.use(PersonAccessReader).unexplained(participantIds);
  if (participantId !== undefined)
    throw new Problem(reasonAsked, { extension: { participantId, ...(alsoAbout.length > 0 && { alsoAbout }) } });
}
