import { isProvider, type LocalDate } from '@fotfeste/shared/kernel';
import { osloDate, Problem, type Tx } from '@fotfeste/shared/api';
import { isJobSupport, isOfferingRoute, phaseOf } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';
import { isConsentGone } from '../share/measure-consent';
import { consentGone, fewRead, notJobSupport, notYetSupported, specialistWrites } from './job-support.problems';

/** A participation in job support that the actor may read the work of. */
export async function readable(tx: Tx, participationId: string): Promise<ParticipationRow> {
  return checked(tx, await tx.use(ParticipationRepository).require(participationId));
}

/** The same, held until the transaction ends, for those who do the work: the provider, or Nav where Nav carries it out itself. */
export async function writable(tx: Tx, participationId: string): Promise<ParticipationRow> {
  const row = await checked(tx, await tx.use(ParticipationRepository).held(participationId));
  if (!isWriter(tx, row)) throw new Problem(specialistWrites);
  if (!hasPlace(row)) throw new Problem(notYetSupported);
  if (await isConsentGone(tx, row)) throw new Problem(consentGone);
  return row;
}

/** Whether the actor may write now. */
export async function mayWrite(tx: Tx, row: ParticipationRow): Promise<boolean> {
  return isWriter(tx, row) && hasPlace(row) && !(await isConsentGone(tx, row));
}

/** First day on which whoever does the work knew the participant. */
export function knownFrom({ sharedOn, startsOn, createdAt }: ParticipationRow): LocalDate {
  return sharedOn ?? startsOn ?? osloDate(createdAt);
}

function isWriter({ actor }: Tx, { route }: ParticipationRow): boolean {
  return isOfferingRoute(route) === isProvider(actor);
}

function hasPlace({ status }: ParticipationRow): boolean {
  const phase = phaseOf(status);
  return status === 'awaiting-start' || phase === 'running' || phase === 'over';
}

async function checked(tx: Tx, row: ParticipationRow): Promise<ParticipationRow> {
  if (!isJobSupport(row.measure)) throw new Problem(notJobSupport);
  if (isProvider(tx.actor)) {
    if (await isConsentGone(tx, row)) throw new Problem(consentGone);
    return row;
  }
  const own = await tx.query('select 1 from person_access where participant_id = $1 and responsible = any (ff.stands_for())', [
    row.participantId,
  ]);
  if (own.length === 0) throw new Problem(fewRead);
  return row;
}
