import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { isOpenForEnrolment, startBandOf, startBands, type IntakeKind } from '@fotfeste/measure/domain';
import { localDate } from '@fotfeste/shared/kernel';
import { anOffering } from '../testing/catalogue-data';
import { ProviderReader } from '../provider/provider.reader';
import { OfferingCapacityRepository } from './offering-capacity.repository';
import { OfferingReader } from './offering.reader';
import { OfferingService } from './offering.service';
import type { OfferingSearchRequest } from './offering.dto';

describe('offerings in the catalogue', () => {
  let database: FreshDatabase;
  let service: OfferingService;
  let aft: string;
  beforeAll(async () => {
    database = await freshDatabase();
    service = new OfferingService(database.unitOfWork);
    aft = await anOffering(database, { number: '2026/1', places: 3 });
    await anOffering(database, { number: '2026/2', name: 'AFT Halden', municipality: '3101', offices: ['0101'], open: false });
    await anOffering(database, {
      number: '2026/3',
      name: 'Truckførerkurs',
      measure: 'ARBEIDSMARKEDSOPPLAERING',
      provider: '243737435',
      municipality: '0301',
      offices: ['0105', '0101'],
      intake: 'FELLES',
      startsOn: '2027-01-11',
      endsOn: '2027-03-31',
      places: 12,
      languages: ['no', 'en'],
    });
    await anOffering(database, { number: '2026/4', name: 'Avsluttet kurs', endsOn: '2026-11-20' });
    await database.unitOfWork.run(anActor(), (tx) => tx.use(OfferingCapacityRepository).set(aft, { taken: 2, granted: 1, waiting: 4 }));
  });
  afterAll(() => database.drop());

  const numbers = async (request: OfferingSearchRequest = {}): Promise<readonly string[]> =>
    (await service.search(anActor(), request)).items.map(({ number }) => number);

  it('are found by measure, county, office, provider and openness', async () => {
    expect(await numbers()).toEqual(['2026/2', '2026/1', '2026/3']);
    expect(await numbers({ measure: ['ARBEIDSMARKEDSOPPLAERING'] })).toEqual(['2026/3']);
    expect(await numbers({ county: '31' })).toEqual(['2026/2', '2026/1']);
    expect(await numbers({ office: '0101' })).toEqual(['2026/2', '2026/3']);
    expect(await numbers({ provider: '243737435' })).toEqual(['2026/3']);
    expect(await numbers({ open: true })).toEqual(['2026/1', '2026/3']);
    expect(await numbers({ open: false })).toEqual(['2026/2']);
    expect(await numbers({ measure: ['ARBEIDSMARKEDSOPPLAERING'], county: '31' })).toEqual([]);
  });

  it('are found by municipality, start, language and how one is enrolled', async () => {
    expect(await numbers({ municipality: '3101' })).toEqual(['2026/2']);
    expect(await numbers({ start: ['any-time'] })).toEqual(['2026/2', '2026/1']);
    expect(await numbers({ start: ['within-month', 'within-quarter'] })).toEqual(['2026/3']);
    expect(await numbers({ language: ['en', 'uk'] })).toEqual(['2026/3']);
    expect(await numbers({ enrolment: ['application'] })).toEqual(['2026/3']);
    expect(await numbers({ enrolment: ['application', 'direct-decision'], municipality: '3105' })).toEqual(['2026/1']);
  });

  it('are found by every word, in any case, and by nothing that only looks like a pattern', async () => {
    expect(await numbers({ text: 'TRUCK oslo' })).toEqual(['2026/3']);
    expect(await numbers({ text: 'aft verkstedveien' })).toEqual(['2026/2', '2026/1']);
    expect(await numbers({ text: 'aft truck' })).toEqual([]);
    expect(await numbers({ text: '%' })).toEqual([]);
    expect(await numbers({ text: 'a_t' })).toEqual([]);
  });

  it('tell what each filter would give with another choice', async () => {
    const { counts, total } = await service.search(anActor(), { measure: ['ARBEIDSMARKEDSOPPLAERING'], open: true });
    expect(total).toBe(1);
    expect(counts).toEqual({
      measures: [
        { code: 'ARBEIDSFORBEREDENDE_TRENING', count: 1 },
        { code: 'ARBEIDSMARKEDSOPPLAERING', count: 1 },
      ],
      counties: [
        { code: '03', name: 'Oslo', count: 1 },
        { code: '31', name: 'Østfold', count: 0 },
      ],
      municipalities: [
        { code: '3101', name: 'Halden', count: 0 },
        { code: '0301', name: 'Oslo', count: 1 },
        { code: '3105', name: 'Sarpsborg', count: 0 },
      ],
      offices: [
        { code: '0101', name: 'Nav Halden-Aremark', count: 1 },
        { code: '0105', name: 'Nav Sarpsborg', count: 1 },
      ],
      starts: [
        { code: 'any-time', count: 0 },
        { code: 'within-quarter', count: 1 },
      ],
      languages: [
        { code: 'en', count: 1 },
        { code: 'no', count: 1 },
      ],
      enrolments: [
        { code: 'application', count: 1 },
        { code: 'direct-decision', count: 0 },
      ],
      open: 1,
      closed: 0,
      without: expect.arrayContaining([
        { code: 'measure', count: 2 },
        { code: 'open', count: 1 },
        { code: 'office', count: 1 },
      ]) as unknown,
    });
  });

  it('keep the name of a chosen place where nothing is left, and tell what would widen the search', async () => {
    const { counts, total } = await service.search(anActor(), { municipality: '3101', language: ['en'] });
    expect(total).toBe(0);
    expect(counts.municipalities).toEqual([
      { code: '3101', name: 'Halden', count: 0 },
      { code: '0301', name: 'Oslo', count: 1 },
      { code: '3105', name: 'Sarpsborg', count: 0 },
    ]);
    const elsewhere = await service.search(anActor(), { municipality: '5501', county: '55' });
    expect(elsewhere.counts.municipalities).toContainEqual({ code: '5501', name: 'Tromsø', count: 0 });
    expect(elsewhere.counts.counties).toContainEqual({ code: '55', name: 'Troms', count: 0 });
    expect(counts.without.find(({ code }) => code === 'municipality')?.count).toBe(1);
    expect(counts.without.find(({ code }) => code === 'language')?.count).toBe(1);
    expect(counts.without.find(({ code }) => code === 'county')?.count).toBe(0);
  });

  it('come in pages that know how many there are', async () => {
    const second = await service.search(anActor(), { page: 2, pageSize: 2 });
    expect(second).toMatchObject({ total: 3, page: 2, pageSize: 2 });
    expect(second.items).toHaveLength(1);
    expect(await service.search(anActor(), { page: 9, pageSize: 2 })).toMatchObject({ total: 3, items: [] });
  });

  it('are ordered by name as Norwegians order, by start, or by free places', async () => {
    expect(await numbers({ sort: 'start' })).toEqual(['2026/2', '2026/1', '2026/3']);
    expect(await numbers({ sort: 'free' })).toEqual(['2026/2', '2026/3', '2026/1']);
  });

  it('are ordered the other way round, by place, or by how many wait', async () => {
    expect(await numbers({ sort: 'name', direction: 'desc' })).toEqual(['2026/3', '2026/1', '2026/2']);
    expect(await numbers({ sort: 'place' })).toEqual(['2026/2', '2026/3', '2026/1']);
    expect(await numbers({ sort: 'waiting', direction: 'desc' })).toEqual(['2026/1', '2026/2', '2026/3']);
    expect((await numbers({ sort: 'provider', direction: 'desc' }))[2]).toBe('2026/3');
  });

  it('show places, provider and everything on their own page', async () => {
    expect(await service.one(anActor(), aft)).toMatchObject({
      id: aft,
      provider: { orgNumber: '308053067', name: 'Rypelett Arbeid og Vekst AS', type: 'PREAPPROVED_AFT_VTA' },
      municipality: { number: '3105', name: 'Sarpsborg' },
      officesInWords: [{ number: '0105', name: 'Nav Sarpsborg' }],
      places: { total: 3, taken: 2, granted: 1, waiting: 4, free: 0 },
      startsOn: '2024-01-01',
      open: true,
      agreement: { kind: 'pre-approved', from: '2024-01-01', places: 100 },
      contact: { name: 'Trine Berg' },
    });
    await expect(service.one(anActor(), '00000000-0000-7000-8000-000000000001')).rejects.toMatchObject({ kind: { status: 404 } });
  });

  it('can be read by id after they are over', async () => {
    const over = await anOffering(database, { endsOn: '2025-06-30', startsOn: '2025-01-01' });
    const found = await database.unitOfWork.read(anActor(), (tx) => tx.use(OfferingReader).byIds([over, aft]));
    expect(found).toHaveLength(2);
    expect(await database.unitOfWork.read(anActor(), (tx) => tx.use(OfferingReader).byId(over))).toMatchObject({
      endsOn: '2025-06-30',
      isOpen: false,
      coordinatorUnit: '0287',
    });
  });

  it.each<[IntakeKind, boolean, string, string | null]>([
    ['LOPENDE', true, '2026-01-01', null],
    ['LOPENDE', true, '2026-01-01', '2026-11-21'],
    ['LOPENDE', false, '2026-01-01', null],
    ['LOPENDE', true, '2026-12-01', null],
    ['FELLES', true, '2026-11-21', null],
    ['FELLES', true, '2026-11-22', null],
    ['FELLES', false, '2026-11-22', null],
  ])('with %s, open %s, from %s to %s are open as the domain says', async (intake, open, startsOn, endsOn) => {
    const id = await anOffering(database, { measure: 'JOBBKLUBB', intake, open, startsOn, endsOn });
    const { open: shown } = await service.one(anActor(), id);
    const days = { startsOn: localDate(startsOn), ...(endsOn && { endsOn: localDate(endsOn) }) };
    expect(shown).toBe(isOpenForEnrolment({ isOpen: open, intake, ...days }, localDate('2026-11-21')));
  });

  it.each<[IntakeKind, string]>([
    ['LOPENDE', '2026-11-21'],
    ['LOPENDE', '2026-12-21'],
    ['FELLES', '2026-11-21'],
    ['FELLES', '2026-11-22'],
    ['FELLES', '2026-12-22'],
    ['FELLES', '2027-02-21'],
    ['FELLES', '2027-02-22'],
  ])('with %s from %s are found by the start that the domain says', async (intake, startsOn) => {
    const number = `start ${intake} ${startsOn}`;
    await anOffering(database, { number, measure: 'JOBBKLUBB', intake, startsOn });
    const found = await Promise.all(
      startBands.map(async (band) => ((await numbers({ start: [band], text: number })).length > 0 ? band : [])),
    );
    expect(found.flat()).toEqual([startBandOf({ intake, startsOn: localDate(startsOn) }, localDate('2026-11-21'))]);
  });

  it('make two who give the last place wait for each other', async () => {
    const last = await anOffering(database, { places: 1 });
    const given: string[] = [];
    const give = (who: string) =>
      database.unitOfWork.run(anActor(), async (tx) => {
        const repository = tx.use(OfferingCapacityRepository);
        const { places, taken, granted, waiting } = await repository.locked(last);
        if (taken + granted >= places) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
        await repository.set(last, { taken: taken + 1, granted, waiting });
        given.push(who);
      });
    await Promise.all([give('first'), give('second')]);
    expect(given).toHaveLength(1);
  });

  it('know their provider', async () => {
    const [provider] = await database.unitOfWork.read(anActor(), (tx) => tx.use(ProviderReader).byNumbers(['308053067', '999999999']));
    expect(provider).toMatchObject({ name: 'Rypelett Arbeid og Vekst AS', email: 'post@example.no' });
    expect(await database.unitOfWork.read(anActor(), (tx) => tx.use(ProviderReader).byNumber('999999999'))).toBeUndefined();
  });

  it('cannot be changed by an adviser', async () => {
    await database.unitOfWork.run(anActor(), (tx) => tx.query('update offering set places = 99'));
    const rows = await database.asOwner('select 1 from offering where places = 99');
    expect(rows).toEqual([]);
  });
});
