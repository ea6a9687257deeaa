import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { FactService } from '../facts/fact.service';
import { participantRows } from '../rows';
import { aPerson } from '../testing';
import { YoungConsentService } from '../young-consent/young-consent.service';
import { TypedAgainService } from './typed-again.service';

const kari = anActor();
const administrator = anActor({ id: 'Z990401', role: 'administrator', offices: [] });
const aap = { type: 'AAP', from: localDate('2026-02-01'), source: 'veileder' } as const;

describe('what had to be typed though it was known', () => {
  let database: FreshDatabase;
  let facts: FactService;
  let typedAgain: TypedAgainService;
  beforeAll(async () => {
    database = await freshDatabase(participantRows);
    facts = new FactService(database.unitOfWork);
    typedAgain = new TypedAgainService(database.unitOfWork);
  });
  afterAll(() => database.drop());

  const countOf = async (field: string): Promise<number> =>
    (await typedAgain.counts(administrator)).items.find((item) => item.field === field)?.count ?? 0;

  it('is counted by field, page and way, for the administrator, without person or value', async () => {
    const { id } = await aPerson(database);
    await facts.add(kari, id, 'benefit', aap);
    expect((await typedAgain.counts(administrator)).items).toEqual([]);
    await facts.add(kari, id, 'benefit', { ...aap, source: 'deltaker' });
    await facts.add(kari, id, 'benefit', { ...aap, from: localDate('2026-03-01') });
    await facts.add(kari, id, 'benefit', { ...aap, to: localDate('2026-04-01') });
    expect(await typedAgain.counts(administrator)).toEqual({
      since: '2026-08-23',
      items: [{ field: 'benefit', page: 'registration', way: 'added-again', count: 1, lastOn: '2026-11-21' }],
    });
    const events = await database.asOwner(`select participant_id, payload from domain_event where name = 'participant.typed-again'`);
    expect(events).toEqual([{ participant_id: null, payload: { field: 'benefit', page: 'registration', way: 'added-again' } }]);
  });

  it('of another person is not the same', async () => {
    const { id } = await aPerson(database);
    await facts.add(kari, id, 'benefit', aap);
    expect((await typedAgain.counts(administrator)).items).toMatchObject([{ count: 1 }]);
  });

  it('is counted for a fact changed into one that stands there, and a consent recorded as it was', async () => {
    const { id } = await aPerson(database, { born: '2010-01-01' });
    await facts.add(kari, id, 'benefit', aap);
    const all = await facts.add(kari, id, 'benefit', { ...aap, from: localDate('2026-05-01') });
    const [newest] = all.benefits;
    const before = await countOf('benefit');
    await facts.change(kari, id, { kind: 'benefit', id: newest?.id ?? '', version: 1 }, aap);
    expect(await countOf('benefit')).toBe(before + 1);

    const consents = new YoungConsentService(database.unitOfWork);
    const consent = { giver: 'parent', name: 'Mor Prøve', answer: 'given', answeredOn: localDate('2026-11-20') } as const;
    await consents.record(kari, id, consent);
    expect(await countOf('young-consent')).toBe(0);
    await consents.record(kari, id, consent);
    expect(await countOf('young-consent')).toBe(1);
  });

  it('is forgotten after ninety days', async () => {
    database.clock.set('2027-02-20');
    expect((await typedAgain.counts(administrator)).items).toEqual([]);
  });
});
