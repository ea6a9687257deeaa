import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { EmbeddedOfficeRegister } from './embedded-office-register';

describe('the embedded register of offices', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  const officeFor = (municipality: string, district?: string): Promise<unknown> =>
    new EmbeddedOfficeRegister(database.dataSource).officeFor(municipality, district);

  it('names the office of a municipality, as the app role', async () => {
    expect(await officeFor('3105')).toEqual({ unitNumber: '0105', name: 'Nav Sarpsborg', certainty: 'stated' });
  });

  it('goes by the district where a city is divided', async () => {
    expect(await officeFor('0301', '030101')).toMatchObject({ unitNumber: '0316' });
    expect(await officeFor('0301', '030110')).toMatchObject({ unitNumber: '0328' });
    expect(await officeFor('0301')).toBeUndefined();
    expect(await officeFor('3105', '310501')).toMatchObject({ unitNumber: '0105' });
  });

  it('says when the office was inferred, and nothing when it is not known', async () => {
    expect(await officeFor('1111')).toMatchObject({ unitNumber: '1101', certainty: 'likely' });
    expect(await officeFor('4214')).toBeUndefined();
    expect(await officeFor('9999')).toBeUndefined();
  });

  it('can be out of order', async () => {
    const broken = new EmbeddedOfficeRegister(database.dataSource, { answers: 'failure', delayMs: 0 });
    await expect(broken.officeFor('3105')).rejects.toMatchObject({ kind: { code: 'participant/office-register-down', status: 503 } });
  });
});
