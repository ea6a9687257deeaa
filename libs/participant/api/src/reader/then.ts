import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, osloDate, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { PersonPeriodReader } from './person-period.reader';
import { notKnownThen, notYet } from './then.problems';

/** Whom one reads about, and when: as it is now, or as it was recorded when an earlier day ended. */
export interface Asked {
  readonly participantId: ParticipantId;
  readonly asOf?: LocalDate | undefined;
}

/** Reads a person's case as it stands, or as it stood. Who may see it is decided as of now. */
@Injectable()
export class Then {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async read<T>(actor: Actor, { participantId, asOf }: Asked, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!asOf) return this.unitOfWork.read(actor, work);
    if (asOf > this.unitOfWork.today()) throw new Problem(notYet);
    return this.unitOfWork.readAsOf(actor, asOf, async (tx) => {
      await refuseUnlessKnown(tx, participantId);
      return work(tx);
    });
  }
}

/** The transaction's today is the day that is asked about. */
async function refuseUnlessKnown(tx: Tx, participantId: ParticipantId): Promise<void> {
  const since = await knownSince(tx, participantId);
  if (tx.today < since) throw new Problem(notKnownThen, { values: { since: since.split('-').reverse().join('.') }, extension: { since } });
}

/** The day the first thing about the person was written down here. */
export async function knownSince(tx: Tx, participantId: ParticipantId): Promise<LocalDate> {
  const since = await tx.use(PersonPeriodReader).knownSince(participantId);
  if (!since) throw new Problem(notFound);
  return osloDate(since);
}
