import { IsNull } from 'typeorm';
import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import { isLive, type LinkLife } from '@fotfeste/participation/domain';
import { ParticipationLinkRow } from '../rows/link.rows';

/** A link on its way into the table. */
export type NewLink = Pick<
  ParticipationLinkRow,
  'participantId' | 'participationId' | 'organisation' | 'contactId' | 'contactName' | 'initials' | 'language' | 'asked' | 'expiresAt'
>;

/** Links the actor sees: Nav those of the people it sees, a link itself alone. */
export class LinkRepository {
  constructor(private readonly tx: Tx) {}

  /** The latest first. */
  of(participationId: string): Promise<readonly ParticipationLinkRow[]> {
    return this.tx.manager.find(ParticipationLinkRow, { where: { participationId }, order: { sentAt: 'DESC', id: 'DESC' } });
  }

  async byId(id: string): Promise<ParticipationLinkRow | undefined> {
    return (await this.tx.manager.findOneBy(ParticipationLinkRow, { id })) ?? undefined;
  }

  /** The link a token belongs to, dead or alive. */
  async byToken(tokenHash: string): Promise<ParticipationLinkRow | undefined> {
    return (await this.tx.manager.findOneBy(ParticipationLinkRow, { tokenHash })) ?? undefined;
  }

  /** The link, held until the transaction ends. */
  async held(id: string): Promise<ParticipationLinkRow> {
    await this.tx.query('select 1 from participation_link where id = $1 for update', [id]);
    const row = await this.byId(id);
    if (!row) throw new Problem(notFound);
    return row;
  }

  async add(link: NewLink): Promise<string> {
    const { now, actor } = this.tx;
    const sent = { sentAt: now, sentBy: actor.id, sentByName: actor.name };
    const { identifiers } = await this.tx.manager.insert(ParticipationLinkRow, { ...link, ...sent });
    return (identifiers[0] as { readonly id: string }).id;
  }

  async change(id: string, fields: Partial<ParticipationLinkRow>): Promise<void> {
    await this.tx.manager.update(ParticipationLinkRow, { id }, fields);
  }

  /** Ends a link for good: no secret of it opens anything any more. Who guessed wrong codes is not known, and nobody is named for it. */
  async close(id: string, how: NonNullable<ParticipationLinkRow['closedHow']>, words?: string): Promise<void> {
    const ended = {
      closedAt: this.tx.now,
      closedHow: how,
      closedByName: how === 'wrong-codes' ? null : this.tx.actor.name,
      closedWords: words ?? null,
    };
    await this.change(id, { ...ended, codeHash: null, codeUntil: null, sessionHash: null, sessionUntil: null });
  }

  /** Ends whatever link of the participation is still open. */
  async replaceOpen(participationId: string): Promise<void> {
    const open = await this.tx.manager.findBy(ParticipationLinkRow, { participationId, closedAt: IsNull() });
    for (const { id } of open) await this.close(id, 'replaced');
  }
}

/** A row as its state reads it. */
export function lifeOf({ expiresAt, openedAt, closedHow }: ParticipationLinkRow): LinkLife {
  return { expiresAt: expiresAt.toISOString(), openedAt: openedAt?.toISOString(), ended: closedHow ?? undefined };
}

/** Whether the link can still be used. */
export function isUsable(row: ParticipationLinkRow, now: Date): boolean {
  return isLive(lifeOf(row), now.toISOString());
}
