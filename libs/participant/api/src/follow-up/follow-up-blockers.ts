import { Injectable } from '@nestjs/common';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { FollowUpBlocker, LeftOpenKind } from '@fotfeste/participant/domain';
import { FactReader } from '../reader/fact.reader';
import { isInForce } from './in-force';

/** One reason why a follow-up period cannot end, and the row that stands in the way. */
export interface BlockingReason {
  readonly code: FollowUpBlocker;
  readonly subjectId?: string;
}

/** Answers what of a room's own stands in the way. */
export type BlockerSource = (tx: Tx, participantId: ParticipantId) => Promise<readonly BlockingReason[]>;

/** One thing that is not finished and does not keep a period from ending: which, where it is finished, and whose it is. */
export interface LeftOpen {
  readonly code: LeftOpenKind;
  /** The place below the person's page. */
  readonly place: readonly string[];
  readonly writerName?: string;
}

/** Answers what of a room's own would be left open. */
export type LeftOpenSource = (tx: Tx, participantId: ParticipantId) => Promise<readonly LeftOpen[]>;

/** Everything that keeps a follow-up period from ending. Rooms to the right register what they know of when they start. */
@Injectable()
export class FollowUpBlockers {
  private readonly sources: BlockerSource[] = [ownReasons];
  private readonly openSources: LeftOpenSource[] = [];

  register(source: BlockerSource): void {
    this.sources.push(source);
  }

  registerLeftOpen(source: LeftOpenSource): void {
    this.openSources.push(source);
  }

  /** What would be left open if the period ended today. */
  async leftOpen(tx: Tx, participantId: ParticipantId): Promise<readonly LeftOpen[]> {
    const found: LeftOpen[] = [];
    for (const source of this.openSources) found.push(...(await source(tx, participantId)));
    return found;
  }

  async of(tx: Tx, participantId: ParticipantId): Promise<readonly BlockingReason[]> {
    const reasons: BlockingReason[] = [];
    for (const source of this.sources) reasons.push(...(await source(tx, participantId)));
    return reasons;
  }
}

async function ownReasons(tx: Tx, participantId: ParticipantId): Promise<readonly BlockingReason[]> {
  const [access] = await tx.query<{ lock: string | null }>('select office_lock as lock from person_access where participant_id = $1', [
    participantId,
  ]);
  const facts = tx.use(FactReader);
  const registrations = (await facts.registrations(participantId)).filter(isInForce(tx.today));
  const benefits = (await facts.benefits(participantId)).filter(({ type }) => type === 'AAP').filter(isInForce(tx.today));
  return [
    ...(access?.lock ? [{ code: 'OFFICE_LOCK' as const }] : []),
    ...registrations.map(({ id }) => ({ code: 'REGISTERED_JOB_SEEKER' as const, subjectId: id })),
    ...benefits.map(({ id }) => ({ code: 'RECEIVES_AAP' as const, subjectId: id })),
  ];
}
