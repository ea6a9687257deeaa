import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { systemActor, type Language } from '@fotfeste/shared/kernel';
import { Jobs } from '../jobs';
import { Problem } from '../problem/problem';
import { withoutCommand } from '../request-context';
import type { Tx } from '../tx';
import { UnitOfWork } from '../unit-of-work';
import { MessageSender, type MessageChannel, type WrittenMessage } from './message-sender';
import type { MessageState } from './outbox';
import { noSender } from './outbox.problems';

/** A message whose turn it is. */
export interface WaitingMessage {
  readonly id: string;
  readonly channel: MessageChannel;
  readonly template: string;
  readonly language: Language;
  readonly recipientId: string;
  readonly subjectId: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly createdAt: Date;
  readonly tries: number;
}

/**
 * Writes a message at the moment it leaves, with the product's own rights; nothing when it is too late. A secret in it is made here, and
 * only its hash is kept: no table ever holds one, and what is sent once more has a new one.
 */
export type MessageWriter = (tx: Tx, message: WaitingMessage) => Promise<WrittenMessage | undefined>;

/** How often a message is tried before it is given up, and how long at most between two tries. The product's own choices. */
const [mostTries, longestWaitMinutes] = [10, 60] as const;

/** A message that has waited so long is told of as late. The product's own choice. */
const lateAfterMinutes = 15;

/** Sends what waits in the outbox: at once after the request, and by a job for what could not be sent then. At least once, never before the commit. */
@Injectable()
export class OutboxDelivery implements OnModuleInit {
  private readonly logger = new Logger('Outbox');
  private readonly writers = new Map<string, MessageWriter>();
  private isServing = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sender: MessageSender,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.isServing = true;
    this.jobs.register({ queue: 'outbox', schedule: '* * * * *', run: () => this.deliver() });
  }

  /** A room says how its messages read. */
  register(template: string, write: MessageWriter): void {
    this.writers.set(template, write);
  }

  /** Whether anything can leave. */
  get isReady(): boolean {
    return this.sender.isReady;
  }

  /** Whether a message has waited longer than it should, whatever keeps it. */
  isLate(): Promise<boolean> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const [row] = await tx.query<{ late: boolean }>(
        `select exists (select 1 from outgoing_message where state = 'waiting' and created_at < $1::timestamptz - $2 * interval '1 minute') as late`,
        [tx.now, lateAfterMinutes],
      );
      return row?.late ?? false;
    });
  }

  /** Refuses what would only end in the outbox. */
  requireSender(): void {
    if (!this.isReady) throw new Problem(noSender);
  }

  /** After the commit: sends without being waited for. */
  soon(): void {
    if (!this.isServing) return;
    void withoutCommand(() => this.deliver()).catch((error: unknown) => {
      this.logger.warn(`The outbox waits for the next minute: ${error instanceof Error ? error.message : 'unknown'}`);
    });
  }

  /** Sends everything whose turn it is. */
  async deliver(): Promise<void> {
    if (!this.isReady) return;
    while (await this.unitOfWork.run(systemActor, (tx) => this.deliverNext(tx)));
  }

  private async deliverNext(tx: Tx): Promise<boolean> {
    const [message] = await tx.query<WaitingMessage>(nextMessage, [tx.now]);
    if (!message) return false;
    const written = await this.writers.get(message.template)?.(tx, message);
    if (!written) await settle(tx, message, 'dropped');
    else await this.send(tx, message, written);
    return true;
  }

  private async send(tx: Tx, message: WaitingMessage, written: WrittenMessage): Promise<void> {
    try {
      await this.sender.send({ id: message.id, channel: message.channel, ...written });
      await settle(tx, message, 'sent');
    } catch (error) {
      this.logger.warn(`Message ${message.id} was not taken: ${error instanceof Error ? error.message : 'unknown'}`);
      await settle(tx, message, message.tries + 1 < mostTries ? 'waiting' : 'dropped');
    }
  }
}

async function settle(tx: Tx, { id, tries }: WaitingMessage, state: MessageState): Promise<void> {
  const waitMinutes = Math.min(2 ** tries, longestWaitMinutes);
  await tx.query(
    `update outgoing_message set state = $2, tries = tries + 1, settled_at = case when $2 = 'waiting' then null else $3::timestamptz end,
       next_try_at = $3::timestamptz + $4 * interval '1 minute' where id = $1`,
    [id, state, tx.now, waitMinutes],
  );
}

/** Held by whoever sends it; another instance takes the one after. */
const nextMessage = `
  select id, channel, template, language, recipient_id as "recipientId", subject_id as "subjectId", values, created_at as "createdAt", tries
  from outgoing_message where state = 'waiting' and next_try_at <= $1 order by next_try_at, id limit 1 for update skip locked`;
