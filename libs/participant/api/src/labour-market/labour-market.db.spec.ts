import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { participantRows } from '../rows';
import { aPerson } from '../testing';
import { LabourMarketReader } from './labour-market.reader';
import type { LabourMarketView } from './labour-market.view';

const kari = anActor();

describe('the labour market around somebody', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase(participantRows);
    const known = await database.asOwner(`select 1 from municipality where municipality_number = '3105'`);
    if (known.length === 0) throw new Error('The reference data are missing');
    await database.asOwner(
      `insert into labour_market (source, source_ref, dimension, key, dimension2, key2, measure, unit, period, value) values
        ('Bemanning', 't', 'county', '31', '', '', 'growth in invoiced hours, adjusted', 'percent', '2099-Q1', -3.5),
        ('Nav', '2098', 'styrk08', '5120', '', '', 'registered job seekers, monthly average', 'persons', '2098', 1200),
        ('Nav', '2099', 'styrk08', '5120', '', '', 'registered job seekers, monthly average', 'persons', '2099', 1100)`,
    );
  });
  afterAll(() => database.drop());

  const around = (id: string): Promise<LabourMarketView> => database.unitOfWork.read(kari, (tx) => tx.use(LabourMarketReader).around(id));

  it('is the newest figure of the county and of each wished occupation, with period and source; what is not known is absent', async () => {
    const { id } = await aPerson(database);
    await database.asOwner(`update job_seeker_registration set wished_occupations = '{5120,0000}' where participant_id = $1`, [id]);
    const { county, hoursGrowth, occupations } = await around(id);
    expect(county).toBe('Østfold');
    expect(hoursGrowth).toEqual({ value: -3.5, period: '2099-Q1', source: 'Bemanning' });
    expect(occupations[0]).toMatchObject({ code: '5120', seekers: { value: 1100, period: '2099', source: 'Nav' } });
    expect(occupations.map(({ code }) => code)).toEqual(['5120', '0000']);
    expect(occupations[1]).not.toHaveProperty('demand');
  });

  it('is empty of occupations for somebody who has wished none, and of everything for somebody one does not see', async () => {
    const [here, there] = [await aPerson(database, { registeredFrom: undefined }), await aPerson(database, { office: '0312' })];
    expect((await around(here.id)).occupations).toEqual([]);
    expect(await around(there.id)).toEqual({ occupations: [] });
  });
});
