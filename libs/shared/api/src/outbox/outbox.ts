import type { Language } from '@fotfeste/shared/kernel';
import type { Tx } from '../tx';
import type { MessageChannel } from './message-sender';

/** A message to be written and sent once what it tells of is committed. Values are codes, dates and counts: never a name, a text or a secret. */
export interface OutgoingMessage {
  readonly channel: MessageChannel;
  /** Who writes it; registered with {@link OutboxDelivery}. */
  readonly template: string;
  readonly language: Language;
  /** The row of whoever gets it, whose address is looked up when it is sent. */
  readonly recipientId: string;
  /** The row it is about. */
  readonly subjectId: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** How a message stands. */
export type MessageState = 'waiting' | 'sent' | 'dropped';

/** Messages that leave the house when the transaction has been committed, and only then. */
export class Outbox {
  constructor(private readonly tx: Tx) {}

  async add({ channel, template, language, recipientId, subjectId, values = {} }: OutgoingMessage): Promise<void> {
    const { now, actor } = this.tx;
    await this.tx.asSystem(() =>
      this.tx.query(
        `insert into outgoing_message (channel, template, language, recipient_id, subject_id, values, next_try_at, created_at, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
        [channel, template, language, recipientId, subjectId, values, now, actor.id],
      ),
    );
  }

  /** How the latest message of a template stands for each row it is about. */
  async statesOf(template: string, subjectIds: readonly string[]): Promise<ReadonlyMap<string, MessageState>> {
    const rows = await this.tx.asSystem(() =>
      this.tx.query<{ id: string; state: MessageState }>(
        `select distinct on (subject_id) subject_id as id, state from outgoing_message
         where template = $1 and subject_id = any ($2) order by subject_id, created_at desc`,
        [template, subjectIds],
      ),
    );
    return new Map(rows.map(({ id, state }) => [id, state]));
  }
}
