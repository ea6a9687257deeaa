import { localDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { ParticipantReader } from '../reader/participant.reader';
import { participantRows } from '../rows';
import { aPerson } from '../testing';
import { YoungConsentService } from './young-consent.service';

const kari = anActor();
const born = '2009-05-10';
const mother = { giver: 'parent', name: ' Mona Prøve ', answer: 'given', answeredOn: localDate('2026-11-20') } as const;

describe('consents of somebody under 18', () => {
  let database: FreshDatabase;
  let consents: YoungConsentService;
  beforeAll(async () => {
    database = await freshDatabase(participantRows);
    consents = new YoungConsentService(database.unitOfWork);
  });
  afterEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const problemOf = async (deed: Promise<unknown>): Promise<Problem> => {
    const thrown: unknown = await deed.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof Problem)) throw new Error(`Expected a problem, got ${String(thrown)}`);
    return thrown;
  };
  const parentsConsent = (id: string): Promise<unknown> =>
    database.unitOfWork.read(kari, async (tx) => (await tx.use(ParticipantReader).facts(id, tx.today))?.parentsConsent);

  it('are kept per giver with the day, and the answer before stays in the history', async () => {
    const { id } = await aPerson(database, { born });
    expect(await parentsConsent(id)).toBeUndefined();
    await consents.record(kari, id, { giver: 'parent', name: 'Per Prøve', answer: 'not-asked' });
    const view = await consents.record(kari, id, mother);
    expect(view).toMatchObject({ applies: true, until: '2027-05-10', ownHealthFrom: '2025-05-10' });
    expect(view.items).toMatchObject([
      { giver: 'parent', name: 'Per Prøve', answer: 'not-asked' },
      { giver: 'parent', name: 'Mona Prøve', answer: 'given', answeredOn: '2026-11-20' },
    ]);
    expect(await parentsConsent(id)).toEqual({ value: false, source: 'veileder', date: '2026-11-21' });

    await consents.record(kari, id, { ...mother, name: 'Per Prøve' });
    expect(await parentsConsent(id)).toMatchObject({ value: true });
    await consents.record(kari, id, { ...mother, answer: 'withdrawn', answeredOn: localDate('2026-11-21') });
    expect(await parentsConsent(id)).toMatchObject({ value: false });
    const before = await database.asOwner(`select answer from young_consent_history where participant_id = $1 order by name, version`, [
      id,
    ]);
    expect(before).toEqual([{ answer: 'given' }, { answer: 'not-asked' }]);
    const events = await database.asOwner(`select payload from domain_event where participant_id = $1 order by id`, [id]);
    expect(events.at(-1)).toEqual({ payload: { consentGiver: 'parent', consentAnswer: 'withdrawn' } });
    expect(JSON.stringify(events)).not.toContain('Prøve');
  });

  it('stop counting on the eighteenth birthday, without anything being written', async () => {
    const { id } = await aPerson(database, { born });
    await consents.record(kari, id, { ...mother, answer: 'refused' });
    database.clock.set('2027-05-10');
    expect(await consents.all(kari, id)).toMatchObject({ applies: false, items: [{ answer: 'refused' }] });
    expect(await parentsConsent(id)).toBeUndefined();
    expect((await problemOf(consents.record(kari, id, mother))).kind.code).toBe('participant/of-age');
  });

  it('said twice the same change nothing, and one named by mistake is taken away', async () => {
    const { id } = await aPerson(database, { born });
    await consents.record(kari, id, mother);
    const [named] = (await consents.record(kari, id, mother)).items;
    expect(await database.asOwner('select version from young_consent where participant_id = $1', [id])).toEqual([{ version: 1 }]);
    expect((await consents.remove(kari, id, named?.id ?? '')).items).toEqual([]);
    expect((await problemOf(consents.remove(kari, id, named?.id ?? ''))).kind.status).toBe(404);
  });

  it('cannot be withdrawn from before they were given: the consent stands, and the day is named', async () => {
    const { id } = await aPerson(database, { born });
    await consents.record(kari, id, mother);
    const early = { ...mother, answer: 'withdrawn', answeredOn: localDate('2026-11-19') } as const;
    const refused = await problemOf(consents.record(kari, id, early));
    expect(refused.details.errors?.map(({ field }) => field)).toEqual(['answeredOn']);
    expect((await consents.all(kari, id)).items).toMatchObject([{ answer: 'given', answeredOn: '2026-11-20' }]);
  });

  it('name every field that is wrong', async () => {
    const { id } = await aPerson(database, { born });
    const { details } = await problemOf(consents.record(kari, id, { giver: 'parent', answer: 'withdrawn' }));
    expect(details.errors?.map(({ field }) => field)).toEqual(['name', 'answeredOn', 'answer']);
    const child = await aPerson(database, { born: '2011-05-10' });
    const tooYoung = await problemOf(consents.record(kari, child.id, { ...mother, giver: 'participant' }));
    expect(tooYoung.details.errors).toMatchObject([{ field: 'giver' }]);
  });

  it('of somebody whom one does not see are not found', async () => {
    const { id } = await aPerson(database, { born, office: '0312' });
    expect((await problemOf(consents.record(kari, id, mother))).kind.status).toBe(404);
    expect((await problemOf(consents.all(kari, id))).kind.status).toBe(404);
  });
});
