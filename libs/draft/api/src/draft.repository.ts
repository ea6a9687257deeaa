import { In } from 'typeorm';
import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { DraftKind } from '@fotfeste/draft/domain';
import { DraftRow, type DraftContent, type SetAside } from './draft.row';

/** What a draft is about. */
export interface DraftKey {
  readonly kind: DraftKind;
  readonly subject: string;
}

/** A draft on its way into the table. */
export interface NewDraft extends DraftKey {
  readonly participantId?: ParticipantId | undefined;
  readonly circle: string;
  readonly content: DraftContent;
  readonly setAside: readonly SetAside[];
  readonly sharedWith: readonly string[];
}

/** What a save puts in the place of what was there. */
export type DraftChange = Pick<NewDraft, 'content' | 'setAside' | 'sharedWith'>;

/** Drafts that the actor may see. */
export class DraftRepository {
  constructor(private readonly tx: Tx) {}

  /** The draft of one of the circles, the newest when there are several. */
  async find({ kind, subject }: DraftKey, circles: readonly string[], participantId?: ParticipantId): Promise<DraftRow | undefined> {
    const where = { kind, subject, circle: In(circles), ...(participantId && { participantId }) };
    return (await this.tx.manager.findOne(DraftRow, { where, order: { savedAt: 'DESC' } })) ?? undefined;
  }

  /** The same, or one that a colleague has shared with the actor. */
  async findReadable(key: DraftKey, circles: readonly string[]): Promise<DraftRow | undefined> {
    return (await this.find(key, circles)) ?? (await this.findShared(key));
  }

  writtenByActor(): Promise<readonly DraftRow[]> {
    return this.tx.manager.find(DraftRow, { where: { authorId: this.tx.actor.id }, order: { savedAt: 'DESC' } });
  }

  /** Adds the draft; nothing when somebody else was first. */
  async add({ kind, subject, participantId, circle, content, setAside, sharedWith }: NewDraft): Promise<DraftRow | undefined> {
    const { actor, now } = this.tx;
    const [row] = await this.tx.query<{ id: string }>(
      `insert into draft (kind, subject, participant_id, circle, author_id, author_name, shared_with, content, started_at, saved_at, set_aside)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10) on conflict on constraint draft_of_circle do nothing returning id`,
      [kind, subject, participantId, circle, actor.id, actor.name, sharedWith, content, now, JSON.stringify(setAside)],
    );
    return row && this.byId(row.id);
  }

  /** Saves over a version; nothing when the draft has moved on. */
  async save(draft: DraftRow, { content, setAside, sharedWith }: DraftChange): Promise<DraftRow | undefined> {
    const changed = await this.tx.query<{ id: string }>(
      `update draft set content = $3, shared_with = $4, saved_at = $5, set_aside = $6, version = version + 1 where id = $1 and version = $2 returning id`,
      [draft.id, draft.version, content, sharedWith, this.tx.now, JSON.stringify(setAside)],
    );
    return changed.length > 0 ? this.byId(draft.id) : undefined;
  }

  /** Makes the actor the author. A private draft becomes the actor's own. */
  async takeOver(draft: DraftRow, circle: string): Promise<DraftRow | undefined> {
    const { actor, now } = this.tx;
    const sharedWith = [...new Set([...draft.sharedWith, ...(circle === actor.id ? [draft.authorId] : [])])].filter(
      (id) => id !== actor.id,
    );
    const taken = await this.tx.query<{ id: string }>(
      `update draft set author_id = $3, author_name = $4, circle = $5, shared_with = $6, saved_at = $7, version = version + 1
       where id = $1 and version = $2 returning id`,
      [draft.id, draft.version, actor.id, actor.name, circle, sharedWith, now],
    );
    return taken.length > 0 ? this.byId(draft.id) : undefined;
  }

  async remove({ id }: DraftRow): Promise<void> {
    await this.tx.manager.delete(DraftRow, { id });
  }

  /** Removes drafts of a kind last saved on the day in Oslo or before, and tells which. */
  removeSavedBy(kind: DraftKind, day: LocalDate): Promise<readonly Pick<DraftRow, 'id' | 'participantId'>[]> {
    return this.tx.query(
      `delete from draft where kind = $1 and saved_at < ($2::date + 1)::timestamp at time zone 'Europe/Oslo'
       returning id, participant_id as "participantId"`,
      [kind, day],
    );
  }

  private async findShared({ kind, subject }: DraftKey): Promise<DraftRow | undefined> {
    const [row] = await this.tx.query<{ id: string }>(
      'select id from draft where kind = $1 and subject = $2 and $3 = any (shared_with) order by saved_at desc limit 1',
      [kind, subject, this.tx.actor.id],
    );
    return row && this.byId(row.id);
  }

  private byId(id: string): Promise<DraftRow> {
    return this.tx.manager.findOneByOrFail(DraftRow, { id });
  }
}
