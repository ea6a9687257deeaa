import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { fullName } from '@fotfeste/participant/domain';
import type { AccessRequestsView, AccessRequestView } from './access-request.view';

/** How long an office lets a colleague of another office in. */
const grantedDays = 7;

/** What colleagues of other offices ask the actor's office. Only those who see the person read that somebody asks. */
@Injectable()
export class AccessRequestService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<AccessRequestsView> {
    return this.unitOfWork.read(actor, unanswered);
  }

  /** Answers once, with what is left to answer. A yes lets the asker in for some days; a registration is only marked as seen. */
  answer(actor: Actor, requestId: string, isAllowed: boolean): Promise<AccessRequestsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [request] = await tx.query<{ kind: string; participantId: string; askedBy: string; reason: string }>(
        `update access_request set answered_at = $2, answered_by = $3 where id = $1 and answered_at is null and office = any ($4)
         returning kind, participant_id as "participantId", actor_id as "askedBy", reason`,
        [requestId, tx.now, actor.id, actor.offices],
      );
      if (!request) throw new Problem(notFound);
      const { kind, participantId, askedBy, reason } = request;
      if (kind === 'access' && isAllowed) await grant(tx, participantId, askedBy, reason);
      await tx.record({
        name: 'participant.access-answered',
        participantId,
        payload: { isAllowed: kind === 'access' && isAllowed, askedBy },
      });
      return unanswered(tx);
    });
  }
}

async function unanswered(tx: Tx): Promise<AccessRequestsView> {
  const rows = await tx.query<RequestRow>(
    `select r.id, r.kind, r.participant_id as "participantId", r.actor_name as "actorName", r.reason, r.asked_at as "askedAt",
            p.given_name as "givenName", p.family_name as "familyName"
     from access_request r join participant p on p.participant_id = r.participant_id
     where r.answered_at is null and r.office = any ($1) and r.actor_id <> $2 order by r.asked_at`,
    [tx.actor.offices, tx.actor.id],
  );
  return { items: rows.map(requestView) };
}

async function grant(tx: Tx, participantId: string, askedBy: string, reason: string): Promise<void> {
  const until = new Date(tx.now.getTime() + grantedDays * 86_400_000);
  await tx.asSystem(() =>
    tx.query('insert into access_grant (participant_id, actor_id, reason, granted_at, until) values ($1, $2, $3, $4, $5)', [
      participantId,
      askedBy,
      reason,
      tx.now,
      until,
    ]),
  );
}

type RequestRow = Omit<AccessRequestView, 'name' | 'askedAt'> & {
  readonly givenName: string;
  readonly familyName: string;
  readonly askedAt: Date;
};

function requestView(row: RequestRow): AccessRequestView {
  const { id, kind, participantId, actorName, reason, askedAt } = row;
  return { id, kind, participantId, actorName, reason, name: fullName(row), askedAt: askedAt.toISOString() };
}
