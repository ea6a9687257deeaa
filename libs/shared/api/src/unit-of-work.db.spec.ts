import { anActor, freshDatabase, type FreshDatabase } from './testing';
import { withRequestContext } from './request-context';
import type { Tx } from './tx';

const person = '00000000-0000-7000-8000-000000000001';

describe('the unit of work', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.asOwner(`insert into person_access (participant_id, office) values ($1, '0105')`, [person]);
  });
  afterAll(() => database.drop());

  const note = (name: string) => async (tx: Tx) => {
    await tx.record({ name: `spec.${name}`, participantId: person, payload: { code: 'A' } });
    return { done: name };
  };
  const recorded = async (name: string): Promise<number> => {
    const [row] = await database.asOwner<{ count: number }>('select count(*)::int as count from domain_event where name = $1', [
      `spec.${name}`,
    ]);
    return row?.count ?? 0;
  };
  const asCommand = <T>(key: string, requestHash: string, work: () => Promise<T>): Promise<T> =>
    withRequestContext({ requestId: 'r', language: 'nb', command: { key, requestHash } }, work);

  it('writes the event with the change, by whom and when', async () => {
    await database.unitOfWork.run(anActor(), note('kept'));
    const [event] = await database.asOwner<{ actor_id: string; at: Date }>(
      `select actor_id, at from domain_event where name = 'spec.kept'`,
    );
    expect(event).toEqual({ actor_id: 'Z990001', at: database.clock.now() });
  });

  it('keeps nothing when the work fails half-way', async () => {
    const failing = database.unitOfWork.run(anActor(), async (tx) => {
      await note('lost')(tx);
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await recorded('lost')).toBe(0);
  });

  it('rehearses with the same events and takes everything back', async () => {
    const { reply, events } = await database.unitOfWork.rehearse(anActor(), note('rehearsed'));
    expect(reply).toEqual({ done: 'rehearsed' });
    expect(events.map(({ name }) => name)).toEqual(['spec.rehearsed']);
    expect(await recorded('rehearsed')).toBe(0);
  });

  it('does a repeated command once and gives the first reply again', async () => {
    const click = (): Promise<{ done: string }> =>
      asCommand('key-00000001', 'same', () => database.unitOfWork.run(anActor(), note('clicked')));
    expect(await Promise.all([click(), click(), click()])).toEqual(Array(3).fill({ done: 'clicked' }));
    expect(await recorded('clicked')).toBe(1);
  });

  it('refuses the same key for another request', async () => {
    const other = asCommand('key-00000001', 'other', () => database.unitOfWork.run(anActor(), note('other')));
    await expect(other).rejects.toMatchObject({ kind: { code: 'command-key-reused' } });
    expect(await recorded('other')).toBe(0);
  });

  it('lets the key be used again when the first attempt failed', async () => {
    const attempt = (work: (tx: Tx) => Promise<unknown>): Promise<unknown> =>
      asCommand('key-00000002', 'same', () => database.unitOfWork.run(anActor(), work));
    await expect(attempt(() => Promise.reject(new Error('down')))).rejects.toThrow('down');
    await attempt(note('retried'));
    expect(await recorded('retried')).toBe(1);
  });

  it("runs projections with the product's rights and gives the actor back afterwards", async () => {
    const seen: string[] = [];
    const roleNow = async (tx: Tx): Promise<string> => (await tx.query<{ role: string }>('select ff.actor_role() as role'))[0]?.role ?? '';
    database.unitOfWork.register({
      listensTo: ['spec.projected'],
      apply: async (tx, events) => {
        seen.push(`${await roleNow(tx)} ${events.map(({ name }) => name).join()}`);
      },
    });
    await database.unitOfWork.run(anActor(), async (tx) => {
      await note('projected')(tx);
      seen.push(await roleNow(tx));
    });
    expect(seen).toEqual(['adviser', 'system spec.projected']);
  });

  it('cannot write where it was only asked to read', async () => {
    await expect(database.unitOfWork.read(anActor(), note('sneaked'))).rejects.toThrow(/read-only transaction/);
  });

  it('refuses an event about a person the actor does not see', async () => {
    await expect(database.unitOfWork.run(anActor({ offices: ['0301'] }), note('foreign'))).rejects.toMatchObject({ code: '42501' });
  });
});
