import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { CountyService } from './county.service';

const county = anActor({ id: 'Z990301', role: 'county', offices: ['0200'] });

describe("the county's numbers", () => {
  let database: FreshDatabase;
  let counties: CountyService;

  beforeAll(async () => {
    database = await freshDatabase();
    counties = new CountyService(database.unitOfWork);
    await people('0105', 40, 'running');
    await people('0105', 4, 'waiting');
    await people('0106', 30, 'running');
    await people('0106', 25, 'waiting');
    await people('0301', 50, 'running');
  });
  afterAll(() => database.drop());

  const people = (office: string, count: number, phase: string): Promise<unknown> =>
    database.asOwner(
      `insert into caseload_row (participant_id, office, protection, shielded, name, born, participation_phase)
       select uuidv7(), $1, 'none', false, 'X', '1980-01-01', $3 from generate_series(1, $2)`,
      [office, count, phase],
    );

  const numbers = async (): Promise<Readonly<Record<string, Readonly<Record<string, number | undefined>>>>> => {
    const { offices } = await counties.county(county);
    return Object.fromEntries(
      offices.map(({ office, numbers: own }) => [office, Object.fromEntries(own.map(({ column, count }) => [column, count]))]),
    );
  };

  it('stand for the open offices of the region, by name, without any person', async () => {
    const view = await counties.county(county);
    const offices = view.offices.map(({ office }) => office);
    expect(offices).toEqual(expect.arrayContaining(['0105', '0106', '0137']));
    expect(offices).not.toContain('0118'); // closed, and nobody is left there
    expect(offices).not.toContain('0301');
    expect(offices).not.toContain('0200');
    expect(view.together.find(({ column }) => column === 'people')?.count).toBe(99);
    expect(JSON.stringify(view)).not.toContain('participantId');
  });

  it('hide a small number and enough of its neighbours along the office and along the column', async () => {
    const { '0105': sarpsborg, '0106': fredrikstad } = await numbers();
    expect(sarpsborg).toMatchObject({ people: 44, 'without-decision': 44, 'without-measure': 0 });
    expect([sarpsborg?.['waiting-for-start'], sarpsborg?.['in-measure']]).toEqual([undefined, undefined]);
    expect([fredrikstad?.['waiting-for-start'], fredrikstad?.['in-measure']]).toEqual([undefined, undefined]);
    expect(fredrikstad?.['people']).toBe(55);
  });

  it('count nobody whom not every adviser of the office sees', async () => {
    const before = await numbers();
    const hide = (columns: string): Promise<unknown> =>
      database.asOwner(
        `insert into caseload_row (participant_id, office, protection, shielded, office_lock, name, born) values (uuidv7(), '0106', ${columns}, 'X', '1980-01-01')`,
      );
    for (const columns of [`'protected', false, null`, `'none', true, null`, `'none', false, '0106'`]) await hide(columns);
    expect(await numbers()).toEqual(before);
  });

  it("are nobody else's: an office outside the region is not among them", async () => {
    expect(await counties.county({ ...county, offices: [] })).toMatchObject({ offices: [] });
  });
});
