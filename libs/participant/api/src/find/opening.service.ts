import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { notHere, otherOffice } from '../participant.problems';
import type { OpenedView, OfficeAskedView } from './find.view';
import { PersonFinder, type AskedBy, type Found } from './person-finder';

/** How long somebody of another office stays open after a reason was given. */
const openMinutes = 60;

type Refused = Exclude<Found, { kind: 'open' }>;

/** Opens people by identity number, and the two ways on when they belong to another office. A refusal is logged before it is told. */
@Injectable()
export class OpeningService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async open(actor: Actor, identityNumber: string): Promise<OpenedView> {
    const found = await this.unitOfWork.run(actor, (tx) => lookUp(tx, identityNumber, 'POST /api/participants/open'));
    return found.kind === 'open' ? { participantId: found.participantId } : refuse(found);
  }

  /** Opens somebody of another office for an hour. Never somebody protected, shielded or behind an office lock. */
  async openWithReason(actor: Actor, identityNumber: string, reason: string): Promise<OpenedView> {
    const found = await this.unitOfWork.run(actor, async (tx): Promise<Found> => {
      const person = await lookUp(tx, identityNumber, 'POST /api/participants/open-with-reason');
      if (person.kind !== 'other-office') return person;
      await grantForAnHour(tx, person.participantId, { reason, way: 'reason' });
      await tx.record({ name: 'participant.opened-with-reason', participantId: person.participantId, payload: { minutes: openMinutes } });
      return { kind: 'open', participantId: person.participantId };
    });
    return found.kind === 'open' ? { participantId: found.participantId } : refuse(found);
  }

  /** Asks the office that follows somebody up to let the actor in. Asking twice is asking once. */
  async askOffice(actor: Actor, identityNumber: string, reason: string): Promise<OfficeAskedView> {
    const found = await this.unitOfWork.run(actor, async (tx): Promise<Found> => {
      const person = await lookUp(tx, identityNumber, 'POST /api/participants/ask-office');
      if (person.kind === 'other-office') await ask(tx, person, reason);
      return person;
    });
    if (found.kind === 'not-here') return refuse(found);
    return found.kind === 'open' ? { participantId: found.participantId } : { office: found.office, officeName: found.officeName };
  }
}

/** Why somebody of another office is let in for an hour. The lead of whoever gave a reason of their own is told. */
interface Opening {
  readonly reason: string;
  readonly way: 'reason' | 'registration';
}

/** Lets the actor see the person for an hour; the policy leaves the protected, the shielded and the locked closed all the same. */
export async function grantForAnHour(tx: Tx, participantId: ParticipantId, { reason, way }: Opening): Promise<void> {
  const until = new Date(tx.now.getTime() + openMinutes * 60_000);
  await tx.query('insert into access_grant (participant_id, actor_id, reason, granted_at, until, way) values ($1, $2, $3, $4, $5, $6)', [
    participantId,
    tx.actor.id,
    reason.trim(),
    tx.now,
    until,
    way,
  ]);
}

/** Who the number leads to; that it leads nowhere is in the log before anybody hears of it. */
async function lookUp(tx: Tx, identityNumber: string, route: AskedBy): Promise<Found> {
  const finder = tx.use(PersonFinder);
  const found = await finder.look(identityNumber);
  if (found.kind !== 'open') await finder.noteRefusal(identityNumber, 'person:find', route);
  return found;
}

async function ask(
  tx: Tx,
  { participantId, office }: { readonly participantId: string; readonly office: string },
  reason: string,
): Promise<void> {
  await tx.asSystem(() =>
    tx.query(
      `insert into access_request (kind, participant_id, office, actor_id, actor_name, reason, asked_at)
       select 'access', $1, $2, $3, $4, $5, $6
       where not exists (select 1 from access_request where participant_id = $1 and actor_id = $3 and kind = 'access' and answered_at is null)`,
      [participantId, office, tx.actor.id, tx.actor.name, reason.trim(), tx.now],
    ),
  );
}

/** Thrown after the transaction, so that the line in the access log stays. */
export function refuse(found: Refused): never {
  if (found.kind === 'not-here') throw new Problem(notHere);
  const { office, officeName } = found;
  throw new Problem(otherOffice, {
    values: { office: officeName },
    extension: { office, officeName, waysOn: ['ask-office', 'open-with-reason'] },
  });
}
