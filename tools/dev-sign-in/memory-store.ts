interface Entry {
  readonly kind: string;
  readonly payload: Record<string, unknown>;
  readonly expiresAt: number;
}

type Payload = Entry['payload'] | undefined;

const entries = new Map<string, Entry>();

/** What the provider remembers between two requests of one sign-in. It ends with the process: then one signs in anew. */
export class MemoryStore {
  private readonly kind: string;

  constructor(kind: string) {
    this.kind = kind;
  }

  upsert(id: string, payload: Entry['payload'], expiresInSeconds: number): Promise<void> {
    const now = Date.now();
    for (const [key, { expiresAt }] of entries) if (expiresAt < now) entries.delete(key);
    entries.set(this.key(id), { kind: this.kind, payload, expiresAt: now + expiresInSeconds * 1000 });
    return Promise.resolve();
  }

  find(id: string): Promise<Payload> {
    const entry = entries.get(this.key(id));
    return Promise.resolve(entry && entry.expiresAt > Date.now() ? entry.payload : undefined);
  }

  findByUid(uid: string): Promise<Payload> {
    const found = [...entries.values()].find(({ kind, payload }) => kind === this.kind && payload['uid'] === uid);
    return Promise.resolve(found?.payload);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload['consumed'] = Math.floor(Date.now() / 1000);
  }

  destroy(id: string): Promise<void> {
    entries.delete(this.key(id));
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of entries) if (payload['grantId'] === grantId) entries.delete(key);
    return Promise.resolve();
  }

  private key(id: string): string {
    return `${this.kind}:${id}`;
  }
}
