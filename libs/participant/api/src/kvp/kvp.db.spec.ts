import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { FollowUpBlockers } from '../follow-up/follow-up-blockers';
import { FollowUpService } from '../follow-up/follow-up.service';
import { participantRows } from '../rows';
import { aPerson } from '../testing';
import { KvpService } from './kvp.service';

const ingrid = anActor({ id: 'Z990005', name: 'Ingrid Bøe', clearances: ['kvp'] });
const kari = anActor();
const moss = anActor({ id: 'Z990006', name: 'Siv Moss', offices: ['0104'], clearances: ['kvp'] });
const words = { words: 'Innvilget kvalifiseringsprogram.' };

describe('a KVP period with office lock', () => {
  let database: FreshDatabase;
  let kvp: KvpService;
  let followUps: FollowUpService;
  beforeAll(async () => {
    database = await freshDatabase([...participantRows, StaffMemberRow]);
    kvp = new KvpService(database.unitOfWork);
    followUps = new FollowUpService(database.unitOfWork, new FollowUpBlockers());
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances) values
        ($1, 'Kari', 'adviser', '{0105}', '{}'), ('Z990005', 'Ingrid Bøe', 'adviser', '{0105}', '{kvp}'), ('Z990006', 'Siv', 'adviser', '{0104}', '{kvp}')`,
      [kari.id],
    );
  });
  afterAll(() => database.drop());

  const problemOf = async (deed: Promise<unknown>): Promise<string> =>
    deed.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.kind.code : String(error)),
    );
  const accessOf = async (id: string): Promise<unknown> =>
    (await database.asOwner('select office_lock, responsible from person_access where participant_id = $1', [id]))[0];
  const isSeenBy = async (actor: typeof kari, id: string): Promise<boolean> => (await followUps.of(actor, id)).periods.length > 0;

  it('shuts out everybody without the clearance, gives the person to the one who locks, and keeps follow-up from ending', async () => {
    const { id } = await aPerson(database, { responsible: kari.id });
    await database.asOwner(
      `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) values ($1, $2, 'Kari', '2026-01-05')`,
      [id, kari.id],
    );
    const { periods, mayLock } = await kvp.start(ingrid, id, words);
    expect(mayLock).toBe(true);
    expect(periods).toMatchObject([{ office: '0105', officeName: 'Nav Sarpsborg', from: '2026-11-21', startedByName: 'Ingrid Bøe' }]);
    expect(await accessOf(id)).toEqual({ office_lock: '0105', responsible: ingrid.id });
    expect([await isSeenBy(kari, id), await isSeenBy(ingrid, id)]).toEqual([false, true]);
    expect((await followUps.of(ingrid, id)).blockers).toContainEqual({ code: 'OFFICE_LOCK' });
    expect(await problemOf(kvp.start(ingrid, id, words))).toBe('participant/already-locked');
    const events = await database.asOwner('select name, payload from domain_event where participant_id = $1 order by id', [id]);
    expect(events).toEqual([
      { name: 'participant.kvp-started', payload: { office: '0105' } },
      { name: 'participant.assigned', payload: { adviser: ingrid.id } },
    ]);
  });

  it('is lifted by the locking office alone, and may begin anew the same day', async () => {
    const { id } = await aPerson(database);
    const [period] = (await kvp.start(ingrid, id, words)).periods;
    const seen = { id: period?.id ?? '', version: period?.version ?? 0 };
    expect(await problemOf(kvp.lift(kari, id, seen, words))).toBe('not-found');
    expect(await problemOf(kvp.lift(moss, id, seen, words))).toBe('not-found');
    expect(await problemOf(kvp.lift(ingrid, id, { ...seen, version: 7 }, words))).toBe('changed-by-other');
    const lifted = await kvp.lift(ingrid, id, seen, { words: 'Programmet er fullført.' });
    expect(lifted.periods).toMatchObject([{ liftedOn: '2026-11-21', liftWords: 'Programmet er fullført.', liftedByName: 'Ingrid Bøe' }]);
    expect(await accessOf(id)).toMatchObject({ office_lock: null });
    expect(await isSeenBy(kari, id)).toBe(true);
    expect(await problemOf(kvp.lift(ingrid, id, seen, words))).toBe('participant/already-lifted');
    expect((await kvp.start(ingrid, id, words)).periods).toHaveLength(2);
  });

  it('is rehearsed with the names of those who will see the person, and without a trace', async () => {
    const { id } = await aPerson(database);
    expect(await kvp.rehearseStart(ingrid, id)).toEqual({ office: '0105', officeName: 'Nav Sarpsborg', seenBy: ['Ingrid Bøe'], tasks: 0 });
    expect(await accessOf(id)).toEqual({ office_lock: null, responsible: null });
    const [period] = (await kvp.start(ingrid, id, words)).periods;
    const told = await kvp.rehearseLift(ingrid, id, { id: period?.id ?? '', version: period?.version ?? 0 });
    expect(told.seenBy).toEqual(['Ingrid Bøe', 'Kari']);
    expect(await accessOf(id)).toMatchObject({ office_lock: '0105' });
  });

  it('is refused without the clearance, of somebody at another office, and of somebody who is not followed up', async () => {
    const [here, there, left] = [
      await aPerson(database),
      await aPerson(database, { office: '0104' }),
      await aPerson(database, { followedUpFrom: undefined }),
    ];
    expect(await problemOf(kvp.start(kari, here.id, words))).toBe('participant/may-not-lock');
    expect((await kvp.of(kari, here.id)).mayLock).toBe(false);
    expect(await problemOf(kvp.start(ingrid, there.id, words))).toBe('not-found');
    expect(await problemOf(kvp.of(ingrid, there.id))).toBe('not-found');
    expect(await problemOf(kvp.start(ingrid, left.id, words))).toBe('participant/kvp-without-follow-up');
  });

  it('opened with a reason from another office, is still only the locking office’s', async () => {
    const { id } = await aPerson(database, { office: '0104' });
    await database.asOwner(
      `insert into access_grant (participant_id, actor_id, reason, granted_at, until) values ($1, $2, 'haster', $3, $4)`,
      [...[id, ingrid.id, '2026-11-21T08:00:00Z', '2026-11-22T23:00:00Z']],
    );
    expect(await problemOf(kvp.start(ingrid, id, words))).toBe('participant/may-not-lock');
  });

  it('never runs twice at a time, whoever writes it, and may begin on the day another was lifted', async () => {
    const { id } = await aPerson(database);
    const period = (from: string, lifted: string | undefined): Promise<unknown> =>
      database.asOwner(
        `insert into kvp_period (participant_id, office, from_date, start_words, started_by_name, lifted_on, lift_words, lifted_by_name)
         values ($1, '0105', $2, 'KVP', 'Ingrid', $3, $4, $4)`,
        [id, from, lifted, lifted && 'Over'],
      );
    await period('2026-01-01', '2026-06-01');
    await period('2026-06-01', undefined);
    await expect(period('2026-09-01', undefined)).rejects.toThrow(/kvp_period_one_at_a_time/);
    await expect(period('2026-05-31', '2026-06-02')).rejects.toThrow(/kvp_period_one_at_a_time/);
  });
});
