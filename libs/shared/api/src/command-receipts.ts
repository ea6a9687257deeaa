import { Problem } from './problem/problem';
import { commandKeyReused } from './problem/problems';
import type { Tx } from './tx';

interface Receipt<T> {
  readonly request_hash: string;
  readonly reply: { readonly value?: T } | null;
}

/** Remembers the reply to each command by its `Idempotency-Key`, in the transaction of the command itself. */
export class CommandReceipts {
  constructor(private readonly tx: Tx) {}

  /** Does the work once per key; a repetition waits for the first and gets its reply. Another request under the same key is refused. */
  async once<T>(command: { readonly key: string; readonly requestHash: string }, work: () => Promise<T>): Promise<T> {
    const { key, requestHash } = command;
    const own = [this.tx.actor.id, key] as const;
    const inserted = await this.tx.query(
      'insert into command_receipt (actor_id, key, request_hash, at) values ($1, $2, $3, $4) on conflict do nothing returning key',
      [...own, requestHash, this.tx.now],
    );
    if (inserted.length === 0) return this.earlierReply<T>(own, requestHash);
    const reply = await work();
    await this.tx.query('update command_receipt set reply = $3 where actor_id = $1 and key = $2', [...own, { value: reply }]);
    return reply;
  }

  private async earlierReply<T>(own: readonly [string, string], requestHash: string): Promise<T> {
    const [receipt] = await this.tx.query<Receipt<T>>(
      'select request_hash, reply from command_receipt where actor_id = $1 and key = $2',
      own,
    );
    if (receipt?.request_hash !== requestHash) throw new Problem(commandKeyReused);
    return receipt.reply?.value as T;
  }
}
