import { Problem, type ProblemDetails, type ProblemKind, type Tx } from '@fotfeste/shared/api';
import type { Registered } from './register-person';
import type { RegisteredView } from './registration.view';

interface Receipt {
  readonly participantId: string | null;
  readonly refusal: { readonly kind: ProblemKind; readonly details: ProblemDetails } | null;
}

/** What became of a registration: for the one who registered, and nothing about somebody they may not see. Kept for a day. */
export class RegistrationReceipts {
  constructor(private readonly tx: Tx) {}

  /** Keeps the outcome and answers with the reference to it. */
  async keep(outcome: Extract<Registered, { kind: 'opened' | 'received' | 'refused' }>): Promise<string> {
    const { actor, now } = this.tx;
    const participantId = outcome.kind === 'opened' ? outcome.participantId : undefined;
    const refusal = outcome.kind === 'refused' ? { kind: outcome.problem.kind, details: outcome.problem.details } : undefined;
    await this.tx.query(`delete from registration_receipt where actor_id = $1 and at < $2::timestamptz - interval '1 day'`, [
      actor.id,
      now,
    ]);
    const [kept] = await this.tx.query<{ id: string }>(
      'insert into registration_receipt (actor_id, at, participant_id, refusal) values ($1, $2, $3, $4) returning id',
      [actor.id, now, participantId, refusal && JSON.stringify(refusal)],
    );
    if (!kept) throw new Error('The outcome of a registration was not kept');
    return kept.id;
  }

  /** Throws what refused the registration; nothing when there is no such registration of the actor's. */
  async outcome(reference: string): Promise<RegisteredView | undefined> {
    const [found] = await this.tx.query<Receipt>(
      'select participant_id as "participantId", refusal from registration_receipt where id = $1 and actor_id = $2',
      [reference, this.tx.actor.id],
    );
    if (!found) return undefined;
    if (found.refusal) throw new Problem(found.refusal.kind, found.refusal.details);
    return found.participantId ? { outcome: 'opened', participantId: found.participantId } : { outcome: 'received' };
  }
}
