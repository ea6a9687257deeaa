import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { isProvider, type Actor } from '@fotfeste/shared/kernel';
import { notFound, Problem, tooLargeRequest, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { draftKindDefinitions, type DraftKind } from '@fotfeste/draft/domain';
import { draftChanged, draftGone, draftUndecided, draftWrittenByOther } from './draft.problems';
import { DraftRepository, type DraftKey } from './draft.repository';
import type { SaveDraftRequest } from './draft.dto';
import type { DraftContent, DraftRow } from './draft.row';
import { draftSummaryView, draftView } from './draft-view';
import type { DraftListView, DraftSlotView, DraftView } from './draft.view';

const contentLimitBytes = 200_000;

/** What people write before they send it: saved while they type, followed by colleagues, taken over, removed when sent. */
@Injectable()
export class DraftService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Everything the actor has begun and not sent. */
  own(actor: Actor): Promise<DraftListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const drafts = await tx.use(DraftRepository).writtenByActor();
      return { items: drafts.map((draft) => draftSummaryView(draft, tx)) };
    });
  }

  find(actor: Actor, key: DraftKey): Promise<DraftSlotView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const draft = await tx.use(DraftRepository).findReadable(key, circlesOf(actor, key.kind));
      return draft ? { draft: draftView(draft, tx) } : {};
    });
  }

  save(actor: Actor, key: DraftKey, request: SaveDraftRequest): Promise<DraftView> {
    return this.unitOfWork.run(actor, async (tx) => {
      refuseTooLarge(request);
      return draftView(await write(tx, key, request), tx);
    });
  }

  takeOver(actor: Actor, key: DraftKey): Promise<DraftView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const drafts = tx.use(DraftRepository);
      const draft = await drafts.findReadable(key, circlesOf(actor, key.kind));
      if (!draft) throw new Problem(notFound);
      if (draft.authorId === actor.id) return draftView(draft, tx);
      const isPrivate = draft.circle === draft.authorId;
      const taken = await drafts.takeOver(draft, isPrivate ? actor.id : draft.circle);
      if (!taken) throw new Problem(draftChanged);
      const { id, participantId } = taken;
      const payload = { kind: key.kind, writtenBy: draft.authorId };
      await tx.record({ name: 'draft.taken-over', subjectId: id, ...(participantId && { participantId }), payload });
      return draftView(taken, tx);
    });
  }

  /** Discards the actor's own draft and answers with it, so that the page can undo. */
  discard(actor: Actor, key: DraftKey): Promise<DraftSlotView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const draft = await remove(tx, key);
      return draft ? { draft: draftView(draft, tx) } : {};
    });
  }

  /**
   * For the room that the draft was written for: removes the actor's draft in the transaction that made it real. A colleague's stays.
   * Refused while two versions of a field wait for a choice, since one of them would be lost.
   */
  async consume(tx: Tx, key: DraftKey): Promise<DraftRow | undefined> {
    const draft = await remove(tx, key);
    if (draft?.setAside.some(({ isSettled }) => !isSettled)) throw new Problem(draftUndecided);
    return draft;
  }
}

/** Removes the actor's own draft. */
async function remove(tx: Tx, key: DraftKey): Promise<DraftRow | undefined> {
  const drafts = tx.use(DraftRepository);
  const draft = await drafts.find(key, circlesOf(tx.actor, key.kind));
  if (draft?.authorId !== tx.actor.id) return undefined;
  await drafts.remove(draft);
  return draft;
}

async function write(tx: Tx, key: DraftKey, request: SaveDraftRequest): Promise<DraftRow> {
  const { content, participantId, ifVersion, sharedWith, setAside } = request;
  const drafts = tx.use(DraftRepository);
  const circles = circlesOf(tx.actor, key.kind);
  const current = await drafts.find(key, circles, participantId);
  if (!current) {
    if (ifVersion !== undefined) throw new Problem(draftGone, { extension: { yours: content } });
    const circle = participantId ? circleOf(tx.actor, key.kind) : tx.actor.id;
    const others = participantId ? (sharedWith ?? []) : [];
    const added = await drafts.add({ ...key, participantId, circle, content, setAside: setAside ?? [], sharedWith: others });
    return added ?? refuse(tx, await drafts.find(key, circles, participantId), content);
  }
  if (current.authorId !== tx.actor.id || current.version !== ifVersion) {
    return isSame(current, tx.actor, request) ? current : refuse(tx, current, content);
  }
  const others = current.participantId ? (sharedWith ?? current.sharedWith) : [];
  const saved = await drafts.save(current, { content, setAside: setAside ?? current.setAside, sharedWith: others });
  return saved ?? refuse(tx, await drafts.find(key, circles, participantId), content);
}

/** A save that arrives twice is no conflict. */
function isSame(current: DraftRow, actor: Actor, { content, setAside = current.setAside }: SaveDraftRequest): boolean {
  const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  return current.authorId === actor.id && isDeepStrictEqual([current.content, current.setAside], [asWritten(content), asWritten(setAside)]);
}

function refuse(tx: Tx, theirs: DraftRow | undefined, yours: DraftContent): never {
  if (!theirs) throw new Problem(draftGone, { extension: { yours } });
  const extension = { theirs: draftView(theirs, tx), yours, version: theirs.version };
  if (theirs.authorId !== tx.actor.id) throw new Problem(draftWrittenByOther, { values: { author: theirs.authorName }, extension });
  throw new Problem(draftChanged, { extension });
}

function refuseTooLarge({ content, setAside = [] }: SaveDraftRequest): void {
  if (Buffer.byteLength(JSON.stringify({ content, setAside })) > contentLimitBytes) throw new Problem(tooLargeRequest);
}

/** Who may follow a new draft about a person. */
function circleOf(actor: Actor, kind: DraftKind): string {
  if (draftKindDefinitions[kind].circle === 'author') return actor.id;
  return isProvider(actor) && actor.organisation ? actor.organisation : 'nav';
}

/** Whose drafts of a kind the actor finds. */
export function circlesOf(actor: Actor, kind: DraftKind): readonly string[] {
  return [...new Set([circleOf(actor, kind), actor.id])];
}
