import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { Actor } from '@fotfeste/shared/kernel';
import { DraftReader, type DraftUnderWork } from '@fotfeste/draft/api';
import { FollowUpReader, type FollowedUp } from '@fotfeste/participant/api';
import { stepHindrance } from '@fotfeste/assistance/domain';
import { WaitingReader, type TextUnderWork } from './waiting.reader';
import type { WaitingQuery } from './waiting.dto';
import type { WaitingListView, WaitingView } from './waiting.view';

/** Longest list that a person can use. Further filters belong to the caseload. */
const longest = 500;

/** Who waits for a § 14 a decision, and on whom. */
@Injectable()
export class WaitingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, { of }: WaitingQuery): Promise<WaitingListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const followed = await tx.use(FollowUpReader).all(of === 'mine' ? actor.id : undefined);
      const ids = followed.map(({ participantId }) => participantId);
      const [texts, drafts] = [await tx.use(WaitingReader).texts(ids), await tx.use(DraftReader).all('assistance-decision')];
      const lastDecided = await tx.use(WaitingReader).lastDecided(ids);
      const known = {
        texts: byPerson(texts),
        drafts: byPerson(drafts),
        isDecided: ({ participantId, from }: FollowedUp) => (lastDecided.get(participantId) ?? '') >= from,
      };
      const waiting = followed.flatMap((person) => waitingOf(tx, person, known) ?? []).sort(byKindAndAge);
      return { items: waiting.slice(0, longest), count: waiting.length };
    });
  }
}

interface Known {
  readonly texts: ReadonlyMap<string, TextUnderWork>;
  readonly drafts: ReadonlyMap<string, DraftUnderWork>;
  readonly isDecided: (person: FollowedUp) => boolean;
}

function waitingOf({ actor }: Tx, person: FollowedUp, { texts, drafts, isDecided }: Known): WaitingView | undefined {
  const { participantId, name, office, from } = person;
  const text = texts.get(participantId);
  if (text) {
    const { decisionId, status, group, authorName, since, writers } = text;
    const isForMe = stepHindrance({ status, group, writers }, { name: 'approve' }, actor) === undefined;
    const waitsFor = status === 'returned' ? 'correction' : 'second-control';
    return { participantId, name, office, waitsFor, since: since.toISOString(), authorName, group, decisionId, isForMe };
  }
  const draft = drafts.get(participantId);
  if (draft) {
    const { authorName, startedAt } = draft;
    return { participantId, name, office, waitsFor: 'writing', since: startedAt.toISOString(), authorName, isForMe: false };
  }
  return isDecided(person) ? undefined : { participantId, name, office, waitsFor: 'decision', since: from, isForMe: false };
}

const order: readonly WaitingView['waitsFor'][] = ['second-control', 'correction', 'writing', 'decision'];

function byKindAndAge(left: WaitingView, right: WaitingView): number {
  return order.indexOf(left.waitsFor) - order.indexOf(right.waitsFor) || (left.since < right.since ? -1 : left.since > right.since ? 1 : 0);
}

function byPerson<T extends { readonly participantId: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.participantId, row]));
}
