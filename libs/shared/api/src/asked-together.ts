import type { Tx } from './tx';

interface Waiting<Value> {
  readonly settle: (value: Value | undefined) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Questions of one kind that are asked in the same moment become one query: a reader asks about one person, and a walk through
 * many asks for hundreds at once. A transaction is asked one thing at a time; one that only reads, the same thing only once.
 */
export class AskedTogether<Key, Value> {
  private waiting = new Map<Key, Waiting<Value>[]>();
  private readonly remembered = new Map<Key, Promise<Value | undefined>>();

  /** @param load The answers by key; a key that is not among them has none. */
  constructor(
    private readonly tx: Tx,
    private readonly load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  ) {}

  of(key: Key): Promise<Value | undefined> {
    if (!this.tx.mayRemember) return this.put(key);
    const answer = this.remembered.get(key) ?? this.put(key);
    this.remembered.set(key, answer);
    return answer;
  }

  private put(key: Key): Promise<Value | undefined> {
    if (this.waiting.size === 0) setImmediate(() => void this.ask());
    return new Promise((settle, fail) => {
      const own = this.waiting.get(key) ?? [];
      this.waiting.set(key, [...own, { settle, fail }]);
    });
  }

  private async ask(): Promise<void> {
    const asked = this.waiting;
    this.waiting = new Map();
    try {
      const answers = await inTurn(this.tx, () => this.load([...asked.keys()]));
      for (const [key, waiting] of asked) for (const { settle } of waiting) settle(answers.get(key));
    } catch (error) {
      for (const waiting of asked.values()) for (const { fail } of waiting) fail(error);
    }
  }
}

/** Rows by what they belong to, in the order they came. */
export function grouped<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const turns = new WeakMap<Tx, Promise<unknown>>();

/** One question to the database after the other: a connection answers one at a time. */
function inTurn<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tx) ?? Promise.resolve()).then(work);
  turns.set(
    tx,
    turn.catch(() => undefined),
  );
  return turn;
}
