import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import type { RegisterSettings } from '@fotfeste/shared/api';
import { envFrom } from './env';
import { serve, type Served } from './testing/served';

const inOrder: Pick<RegisterSettings, keyof RegisterSettings> = { population: 'embedded', office: 'embedded', company: 'embedded' };
const registration = { identityNumber: '01828616869', situations: ['HAR_SAGT_OPP'], wishedOccupations: [] };

describe('an outside register', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  const withRegisters = async <T>(registers: Partial<RegisterSettings>, work: (served: Served) => Promise<T>): Promise<T> => {
    const served = await serve(database.appUrl, { registers: { ...inOrder, ...registers } });
    try {
      return await work(served);
    } finally {
      await served.close();
    }
  };
  const people = async (): Promise<number> => (await database.asOwner('select 1 from participant')).length;

  it('that does not answer is said so with 503, and nothing is half registered', async () => {
    const answer = await withRegisters({ population: 'embedded:fail' }, async (served) => {
      const ask = await served.as(anActor());
      return ask({ method: 'POST', url: '/api/participants', headers: { 'accept-language': 'nn' }, payload: registration });
    });
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2']);
    expect(answer.json()).toMatchObject({
      type: 'urn:fotfeste:problem:participant/population-register-down',
      title: 'Folkeregisteret svarar ikkje akkurat no',
    });
    expect(await people()).toBe(0);
  });

  it('that does not know somebody lets nobody in', async () => {
    const answer = await withRegisters({ population: 'embedded:empty' }, async (served) => {
      const ask = await served.as(anActor());
      const taken = await ask({ method: 'POST', url: '/api/participants', payload: registration });
      return ask({ method: 'GET', url: `/api/participants/registrations/${taken.json<{ reference: string }>().reference}` });
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(await people()).toBe(0);
  });

  it('of companies that does not answer is said so with 503', async () => {
    const answer = await withRegisters({ company: 'embedded:fail' }, async (served) => {
      const ask = await served.as(anActor());
      return ask({ method: 'POST', url: '/api/companies/search', payload: { text: 'rypelett' } });
    });
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([503, 'urn:fotfeste:problem:measure/company-register-down']);
  });

  it('answers the next time it is asked, when it is in order', async () => {
    const answers = await withRegisters({}, async (served) => {
      const ask = await served.as(anActor());
      return [
        await ask({ method: 'POST', url: '/api/companies/search', payload: { text: 'rypelett' } }),
        await ask({ method: 'POST', url: '/api/participants', payload: registration }),
      ];
    });
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 202]);
    expect(await people()).toBe(1);
  });

  it('that the environment names wrongly stops the start', () => {
    expect(() => envFrom({ POPULATION_REGISTER: 'embedded:sometimes' })).toThrow(/POPULATION_REGISTER/);
    expect(() => envFrom({ POPULATION_REGISTER: 'embedded:fail:delay=500' })).not.toThrow(/POPULATION_REGISTER/);
  });
});

describe('the catalogue by address', () => {
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  it.each([
    ['/api/measures', 200],
    ['/api/measures/ARBEIDSTRENING', 200],
    ['/api/measures/TILTAKSPENGER', 404],
    ['/api/measures/TULL', 400],
    ['/api/offerings', 200],
    ['/api/offerings?measure=JOBBKLUBB&measure=OPPFOLGING&county=31&office=0105&open=true&sort=free&page=2&pageSize=5', 200],
    ['/api/offerings?measure=JOBBKLUBB', 200],
    ['/api/offerings?open=kanskje', 400],
    ['/api/offerings?page=0', 400],
    ['/api/offerings?text=kari', 400],
    ['/api/offerings/ikke-en-id', 400],
    ['/api/offerings/00000000-0000-7000-8000-000000000001', 404],
  ])('GET %s is answered with %i', async (url, status) => {
    const ask = await served.as(anActor());
    expect((await ask({ method: 'GET', url })).statusCode).toBe(status);
  });

  it('searches words in the body alone', async () => {
    const ask = await served.as(anActor());
    const answer = await ask({ method: 'POST', url: '/api/offerings/search', payload: { text: 'truck', open: true, page: 1 } });
    expect(answer.json()).toMatchObject({ items: [], total: 0, counts: { open: 0, closed: 0 } });
  });
});
