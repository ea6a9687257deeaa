import { localDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { participantRows } from '../rows';
import { aPerson } from '../testing';
import { FactService } from './fact.service';

const kari = anActor();
const forklift = { title: 'Truckførerbevis', from: localDate('2024-05-01'), source: 'deltaker' } as const;

describe('certificates', () => {
  let database: FreshDatabase;
  let facts: FactService;
  beforeAll(async () => {
    database = await freshDatabase(participantRows);
    facts = new FactService(database.unitOfWork);
  });
  afterAll(() => database.drop());

  it('are kept with who told them and when, the newest first, and what they were before', async () => {
    const { id } = await aPerson(database);
    await facts.add(kari, id, 'certificate', forklift);
    const { certificates } = await facts.add(kari, id, 'certificate', {
      ...{ title: 'Hygienekurs', from: localDate('2025-01-01'), to: localDate('2028-01-01'), source: 'veileder' },
    });
    expect(certificates.map(({ title, source, date }) => `${title} ${source} ${date}`)).toEqual([
      'Hygienekurs veileder 2026-11-21',
      'Truckførerbevis deltaker 2026-11-21',
    ]);
    const old = certificates[1];
    await facts.change(kari, id, { kind: 'certificate', id: old?.id ?? '', version: 1 }, { ...forklift, to: localDate('2026-12-31') });
    expect(await database.asOwner('select to_date, version from participant_certificate_history where id = $1', [old?.id])).toEqual([
      { to_date: null, version: 1 },
    ]);
    const events = await database.asOwner(
      `select name, payload from domain_event where participant_id = $1 and name like 'participant.certificate-%' order by id`,
      [id],
    );
    expect(events).toMatchObject([
      { name: 'participant.certificate-added' },
      { name: 'participant.certificate-added' },
      { name: 'participant.certificate-changed', payload: { fields: ['to'] } },
    ]);
  });

  it('that end before they were issued are refused, and nothing is written', async () => {
    const { id } = await aPerson(database);
    await expect(facts.add(kari, id, 'certificate', { ...forklift, to: localDate('2024-04-30') })).rejects.toThrow(Problem);
    expect((await facts.all(kari, id)).certificates).toEqual([]);
  });

  it('told by mistake are taken away at the version that was seen, and not at another', async () => {
    const { id } = await aPerson(database);
    const [certificate] = (await facts.add(kari, id, 'certificate', forklift)).certificates;
    const seen = { kind: 'certificate', id: certificate?.id ?? '' } as const;
    await expect(facts.remove(kari, id, { ...seen, version: 2 })).rejects.toThrow(Problem);
    expect((await facts.remove(kari, id, { ...seen, version: 1 })).certificates).toEqual([]);
  });

  it('of somebody of another office are not to be found', async () => {
    const { id } = await aPerson(database, { office: '0312' });
    await expect(facts.all(kari, id)).rejects.toThrow(Problem);
    await expect(facts.add(kari, id, 'certificate', forklift)).rejects.toThrow();
  });

  it('typed though they stand there are counted, and stand there once, as said today', async () => {
    const { id } = await aPerson(database);
    await facts.add(kari, id, 'certificate', forklift);
    database.clock.set('2026-11-22');
    const { certificates } = await facts.add(kari, id, 'certificate', forklift);
    expect(certificates).toMatchObject([{ title: forklift.title, version: 2, date: '2026-11-22' }]);
    database.clock.set('2026-11-21');
    const events = await database.asOwner(`select payload from domain_event where name = 'participant.typed-again'`);
    expect(events).toEqual([{ payload: { field: 'certificate', page: 'registration', way: 'added-again' } }]);
  });
});
