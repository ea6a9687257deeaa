import type { Tx } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import type { Guard, StepFacts } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';

/** What the guards ask about the person, and about the person's other participations; only what is asked is read. */
export async function personFacts(
  tx: Tx,
  asked: readonly Guard[],
  row: ParticipationRow,
): Promise<Pick<StepFacts, 'isUnderFollowUp' | 'isNewest'>> {
  return {
    ...(asked.includes('under-follow-up') && { isUnderFollowUp: await isUnderFollowUp(tx, row.participantId) }),
    ...(asked.includes('is-newest') && { isNewest: await tx.use(ParticipationRepository).isNewest(row) }),
  };
}

async function isUnderFollowUp(tx: Tx, participantId: string): Promise<boolean> {
  return (await tx.use(ParticipantReader).header(participantId))?.followUp !== undefined;
}
