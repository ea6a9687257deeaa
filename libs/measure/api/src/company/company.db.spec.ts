import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { EmbeddedCompanyRegister } from '../registers/embedded-company-register';
import { CompanyService } from './company.service';

describe('the company register', () => {
  let database: FreshDatabase;
  let service: CompanyService;
  beforeAll(async () => {
    database = await freshDatabase();
    service = new CompanyService(new EmbeddedCompanyRegister(database.dataSource));
  });
  afterAll(() => database.drop());

  it('finds an enterprise by its number, written with blanks or without', async () => {
    const { items } = await service.search('308 053 067');
    expect(items).toEqual([
      {
        orgNumber: '308053067',
        name: 'Rypelett Arbeid og Vekst AS',
        legalForm: 'AS',
        municipality: expect.objectContaining({ number: expect.stringMatching(/^31/) as string }) as unknown,
        industry: expect.objectContaining({ code: '88' }) as unknown,
      },
    ]);
    expect((await service.search('308053068')).items).toEqual([]);
  });

  it('finds enterprises by all words of the name, those that begin so first', async () => {
    const { items, hasMore } = await service.search('arbeid rypelett');
    expect(items.map(({ name }) => name)).toEqual(['Rypelett Arbeid og Vekst AS']);
    expect(hasMore).toBe(false);
    expect((await service.search('%%')).items).toEqual([]);
  });

  it('says when there are more than it shows', async () => {
    const { items, hasMore } = await service.search('AS');
    expect(items).toHaveLength(20);
    expect(hasMore).toBe(true);
  });

  it('says that it is out of order instead of showing nothing', async () => {
    const broken = new CompanyService(new EmbeddedCompanyRegister(database.dataSource, { answers: 'failure', delayMs: 0 }));
    await expect(broken.search('rypelett')).rejects.toMatchObject({ kind: { code: 'measure/company-register-down', status: 503 } });
  });
});
