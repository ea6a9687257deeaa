import { Injectable } from '@nestjs/common';
import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
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
  /** The row it is about. */
  readonly subjectId?: string;
  readonly writerName?: string;
  /** What is being written, of a draft. */
  readonly draft?: string;
}

/** What a row is called: its title or the offering it is about, and the day it is known by. */
export interface NameOfThing {
  readonly words?: string;
  readonly on?: LocalDate;
}

/** Names rows about the person, as far as the asker sees them. */
export type NameSource = (tx: Tx, participantId: ParticipantId, ids: readonly string[]) => Promise<ReadonlyMap<string, NameOfThing>>;

/** Answers what of a room's own would be left open. */
export type LeftOpenSource = (tx: Tx, participantId: ParticipantId) => Promise<readonly LeftOpen[]>;

/** Everything that keeps a follow-up period from ending. Rooms to the right register what they know of when they start. */
@Injectable()
export class FollowUpBlockers {
  private readonly sources: BlockerSource[] = [ownReasons];
  private readonly openSources: LeftOpenSource[] = [];
  private readonly nameSources: NameSource[] = [];

  register(source: BlockerSource): void {
    this.sources.push(source);
  }

  registerLeftOpen(source: LeftOpenSource): void {
    this.openSources.push(source);
  }

  registerNames(source: NameSource): void {
    this.nameSources.push(source);
  }

  /** What stands in the way or would be left open, each with what it is called. */
  async named<Thing extends { readonly subjectId?: string }>(
    tx: Tx,
    participantId: ParticipantId,
    things: readonly Thing[],
  ): Promise<readonly (Thing & NameOfThing)[]> {
    const ids = things.flatMap(({ subjectId }) => subjectId ?? []);
    const names = new Map<string, NameOfThing>();
    for (const source of this.nameSources) for (const [id, name] of await source(tx, participantId, ids)) names.set(id, name);
    return things.map((thing) => ({ ...thing, ...(thing.subjectId && names.get(thing.subjectId)) }));
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
