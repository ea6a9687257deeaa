import type { Tx } from '@fotfeste/shared/api';
import type { MessageSide } from '@fotfeste/participation/domain';
import { ParticipationMessageRow, ParticipationMessageSeenRow } from '../rows/message.rows';
import type { ParticipationRow } from '../rows/participation.row';

/** Messages about a participation, as the actor sees them. */
export class MessageRepository {
  constructor(private readonly tx: Tx) {}

  of(participationId: string): Promise<readonly ParticipationMessageRow[]> {
    return this.tx.manager.find(ParticipationMessageRow, { where: { participationId }, order: { sentAt: 'ASC', id: 'ASC' } });
  }

  /** Until when the actor has seen them. */
  async seenAt(participationId: string): Promise<Date | undefined> {
    return (await this.tx.manager.findOneBy(ParticipationMessageSeenRow, { participationId, actorId: this.tx.actor.id }))?.seenAt;
  }

  async add(
    { id, participantId, organisation }: ParticipationRow,
    { side, words, asks }: Pick<ParticipationMessageRow, 'side' | 'words' | 'asks'>,
  ): Promise<string> {
    const { actor, now } = this.tx;
    const sent = { sentAt: now, sentBy: actor.id, sentByName: actor.name };
    const { identifiers } = await this.tx.manager.insert(ParticipationMessageRow, {
      ...{ participantId, participationId: id, organisation: organisation ?? '', side, words, asks },
      ...sent,
    });
    return (identifiers[0] as { readonly id: string }).id;
  }

  /** The actor has seen everything there is. */
  async markSeen({ id, participantId }: ParticipationRow): Promise<void> {
    await this.tx.query(
      `insert into participation_message_seen (participation_id, actor_id, participant_id, seen_at) values ($1, $2, $3, $4)
       on conflict (participation_id, actor_id) do update set seen_at = excluded.seen_at`,
      [id, this.tx.actor.id, participantId, this.tx.now],
    );
  }

  /** The side takes in what the other wrote. @returns how many messages had not been. */
  async takeIn({ id }: ParticipationRow, side: MessageSide): Promise<number> {
    const rows = await this.tx.query(
      `update participation_message set read_at = $3, read_by_name = $4
       where participation_id = $1 and side <> $2 and read_at is null returning id`,
      [id, side, this.tx.now, this.tx.actor.name],
    );
    return rows.length;
  }

  /** Whether the actor is the one at Nav for whom messages wait: the responsible adviser, whoever stands in, or anybody when there is none. */
  async isResponsible({ participantId }: ParticipationRow): Promise<boolean> {
    const [row] = await this.tx.query<{ isOwn: boolean }>(
      'select responsible is null or responsible = any (ff.stands_for()) as "isOwn" from person_access where participant_id = $1',
      [participantId],
    );
    return row?.isOwn ?? true;
  }
}
