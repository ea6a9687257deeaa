import type { Tx } from '@fotfeste/shared/api';
import { attainmentFaultsOf, phaseOf, type Attainment } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import { refuseFaults } from '../referral/fault-texts';
import type { ParticipationRow } from '../rows/participation.row';

/** What is said of the purpose. */
export interface SaidOfPurpose {
  readonly attainment: Attainment;
  readonly attainmentWords?: string | undefined;
}

/** Refuses an end of what had a purpose as long as nobody says whether it was reached. One that lies ahead is asked about afterwards. */
export function demandAttainment({ attainment, purpose, status }: ParticipationRow): void {
  const faults = attainmentFaultsOf({ attainment }, { purpose, isOver: phaseOf(status) === 'over' });
  refuseFaults(faults.filter((fault) => fault === 'attainment-missing').map((fault) => ({ fault, field: 'attainment' })));
}

/** Writes what is said of the purpose of a participation that is over. A later answer takes the place of an earlier one. */
export async function writeAttainment(tx: Tx, row: ParticipationRow, said: SaidOfPurpose): Promise<ParticipationRow> {
  const { purpose, status, id, participantId, measure } = row;
  const faults = attainmentFaultsOf(said, { purpose, isOver: phaseOf(status) === 'over' });
  refuseFaults(faults.map((fault) => ({ fault, field: fault === 'attainment-words-missing' ? 'attainmentWords' : 'attainment' })));
  const { attainment, attainmentWords } = said;
  const changed = await tx.use(ParticipationRepository).change(id, {
    ...{ attainment, attainmentWords: attainmentWords?.trim() || null },
    ...{ attainmentOn: tx.today, attainmentByName: tx.actor.name },
  });
  const payload = { measure, attainment, ...(purpose && { purpose }) };
  await tx.record({ name: 'participation.attainment-said', participantId, subjectId: id, payload });
  return changed;
}
