import type { ParticipantId } from '@fotfeste/shared/kernel';
import { Problem, type Tx } from '@fotfeste/shared/api';
import { reasonAsked } from '../access.problems';
import { PersonAccessReader } from '../person-access.reader';

/** Asks of people whom a body names what the gate asks of somebody whom the address names: why, when somebody else follows them up. One answer is for all. */
export async function askForReasons(tx: Tx, participantIds: readonly ParticipantId[]): Promise<void> {
  const [participantId, ...alsoAbout] = await tx.use(PersonAccessReader).unexplained(participantIds);
  if (participantId !== undefined)
    throw new Problem(reasonAsked, { extension: { participantId, ...(alsoAbout.length > 0 && { alsoAbout }) } });
}
