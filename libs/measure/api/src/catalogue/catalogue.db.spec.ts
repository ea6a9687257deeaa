import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { anOffering } from '../testing/catalogue-data';
import { CatalogueService } from './catalogue.service';

describe('the catalogue of measures', () => {
  let database: FreshDatabase;
  let service: CatalogueService;
  beforeAll(async () => {
    database = await freshDatabase();
    service = new CatalogueService(database.unitOfWork);
    await anOffering(database);
    await anOffering(database, { open: false });
    await anOffering(database, { endsOn: '2026-01-31' });
  });
  afterAll(() => database.drop());

  it('shows every measure with its texts, law and offerings', async () => {
    const { items } = await service.all(anActor());
    expect(items.length).toBeGreaterThan(28);
    const aft = items.find(({ code }) => code === 'ARBEIDSFORBEREDENDE_TRENING');
    expect(aft).toMatchObject({
      group: 'work-training',
      law: { shortName: 'tiltaksforskriften', chapter: 'kapittel 13', address: 'https://lovdata.no/dokument/SF/forskrift/2015-12-11-1598' },
      intakes: ['LOPENDE'],
      offerings: 2,
      openOfferings: 1,
    });
    expect(aft).toMatchObject({
      supply: { free: 20, waiting: 0, anyTime: true, languages: ['no'], accessibility: [], municipalities: ['Sarpsborg'], starts: [] },
      evidence: { firstYear: 'negative', worth: 'not-profitable', source: 'Meld. St. 33 (2023–2024), 5.4.4, 8.2' },
    });
    expect(items.find(({ code }) => code === 'JOBBKLUBB')?.supply).toBeUndefined();
    expect(items.find(({ code }) => code === 'INDIVIDUELL_JOBBSTOTTE')?.evidence).toBeUndefined();
    expect(aft?.duration.nb).toContain('Inntil 12 måneder');
    expect(items.some(({ code }) => code === 'TILTAKSPENGER')).toBe(false);
  });

  it('knows the conditions of every measure it lists, and where they can be read', async () => {
    const { items } = await service.all(anActor());
    expect(items.filter(({ rules }) => rules !== 'in-product').map(({ code }) => code)).toEqual([]);
    expect(items.find(({ code }) => code === 'VARIG_LONNSTILSKUDD')).toMatchObject({
      law: { circular: { address: 'https://lovdata.no/nav/rundskriv/r76-12-01' } },
    });
    expect(items.find(({ code }) => code === 'KVALIFISERINGSPROGRAM')?.law.circular).toBeUndefined();
  });

  it('takes the numbers from the law on the day it is read', async () => {
    database.clock.set('2026-11-21');
    const { duration } = await service.one(anActor(), 'ARBEIDSTRENING');
    expect(duration.nn).toBe('Inntil 12 månader, og 6 månader til ved nedsett arbeidsevne. Nav vurderer varigheita minst kvar 3. månad.');
  });

  it('tells what other systems call a measure, misspellings included', async () => {
    expect(await service.one(anActor(), 'VARIG_LONNSTILSKUDD')).toMatchObject({
      navCodes: ['VARIG_LONNSTILSKUD'],
      arenaCodes: ['VARLONTIL'],
      statisticsGroup: 'Lønnstilskudd',
    });
    expect((await service.one(anActor(), 'ARBEIDSMARKEDSOPPLAERING')).navCodes).toEqual([
      'ARBEIDSMARKEDSOPPLAERING',
      'ENKELTPLASS_ARBEIDSMARKEDSOPPLAERING',
      'GRUPPE_ARBEIDSMARKEDSOPPLAERING',
    ]);
  });

  it('does not show money paid to a person', async () => {
    await expect(service.one(anActor(), 'TILTAKSPENGER')).rejects.toMatchObject({
      kind: { code: 'measure/not-in-catalogue', status: 404 },
    });
  });
});
