import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { type Refusal, Refused } from '../csv/refusal.ts';
import { importReference } from './import-reference.ts';

const original = 'data/reference';

describe('the import of reference data', () => {
  let database: FreshDatabase;
  let ownerUrl: string;
  let folder: string;
  beforeAll(async () => {
    database = await freshDatabase();
    const url = new URL(process.env['SPEC_OWNER_URL'] ?? '');
    url.pathname = new URL(database.appUrl).pathname;
    ownerUrl = url.href;
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fotfeste-reference-'));
    cpSync(original, folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const edit = (file: string, change: (content: string) => string): void => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  const refusals = async (): Promise<readonly Refusal[]> => {
    const outcome: unknown = await importReference(ownerUrl, folder).catch((error: unknown) => error);
    if (!(outcome instanceof Refused)) throw new Error(`Not refused: ${String(outcome)}`);
    return outcome.refusals;
  };
  const everything = async (): Promise<string> => {
    const tables = ['county', 'municipality', 'nav_office', 'occupation', 'measure_type', 'organisation'];
    const rows = await Promise.all(tables.map((table) => database.asOwner(`select * from ${table} order by 1, 2`)));
    return JSON.stringify(rows);
  };

  it('takes the files as they are, and changes nothing the second time', async () => {
    await importReference(ownerUrl, folder);
    const before = await everything();
    const again = await importReference(ownerUrl, folder);
    expect(again.filter(({ written, removed }) => written + removed > 0)).toEqual([]);
    expect(again.find(({ table }) => table === 'industry')?.rows).toBe(217);
    expect(await everything()).toBe(before);
  });

  it('writes what is new, changes what differs and removes what is gone', async () => {
    await importReference(ownerUrl, folder);
    edit('organisations.csv', (content) =>
      content.replace('Kvistlun Arbeid og Vekst AS', 'Kvistlund Arbeid AS').replace(/^322066988,.*\n/m, ''),
    );
    const [organisation] = (await importReference(ownerUrl, folder)).filter(({ table }) => table === 'organisation');
    expect(organisation).toEqual({ table: 'organisation', rows: 149, written: 1, removed: 1 });
    const [row] = await database.asOwner<{ name: string }>(`select name from organisation where org_number = '307311860'`);
    expect(row?.name).toBe('Kvistlund Arbeid AS');
  });

  it('refuses a bad file with file, line, column and reason, and changes nothing at all', async () => {
    await importReference(ownerUrl, original);
    const before = await everything();
    edit('counties.csv', (content) => content.replace('03,Oslo,Oslo', '03,Kristiania,Kristiania'));
    edit('nav-offices.csv', (content) => content.replace('0105,Nav Sarpsborg,local,active', '0105,Nav Sarpsborg,local,open'));
    expect(await refusals()).toEqual(
      expect.arrayContaining([{ file: 'nav-offices.csv', line: 4, column: 'status', reason: 'must be one of active, closed' }]),
    );
    expect(await everything()).toBe(before);
  });

  it('tells everything that is wrong at once', async () => {
    edit('occupations-styrk08.csv', (content) => content.replace('\n9629,', '\n962,'));
    edit('education-nus2000.csv', (content) => content.replace('code,level', 'kode,level'));
    appendFileSync(join(folder, 'surnames.csv'), 'Aas,norwegian,compiled\n');
    rmSync(join(folder, 'public-holidays.csv'));
    const found = await refusals();
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'occupations-styrk08.csv', column: 'level' }),
        { file: 'education-nus2000.csv', line: 1, reason: 'column code is missing' },
        { file: 'education-nus2000.csv', line: 1, reason: 'column kode is unknown' },
        { file: 'surnames.csv', line: 412, reason: 'its key stands in an earlier row' },
        { file: 'public-holidays.csv', line: 0, reason: 'the file is missing' },
        expect.objectContaining({
          file: 'occupation-titles.csv',
          column: 'styrk08_code',
          reason: 'is not a code in occupations-styrk08.csv',
        }),
      ]),
    );
  });

  it('refuses a municipality that no office serves', async () => {
    edit('nav-office-areas.csv', (content) => content.replace(/^5636,.*\n/m, ''));
    expect(await refusals()).toEqual([{ file: 'nav-office-areas.csv', line: 0, reason: 'municipality 5636 is not there' }]);
  });

  it('refuses to remove what is in use, and keeps it', async () => {
    await importReference(ownerUrl, original);
    await database.asOwner('create table visit (office text references nav_office)');
    await database.asOwner(`insert into visit values ('0105')`);
    edit('nav-offices.csv', (content) => content.replace(/^0105,.*\n/m, ''));
    edit('nav-office-areas.csv', (content) => content.replaceAll(',0105,', ',0106,'));
    expect(await refusals()).toEqual([
      { file: 'nav_office', line: 0, reason: 'a row that is no longer in the file is still used by visit' },
    ]);
    expect(await database.asOwner(`select 1 from nav_office where unit_number = '0105'`)).toHaveLength(1);
    await database.asOwner('drop table visit');
  });

  it('lets the app read the tables and nothing else', async () => {
    const [row] = await database.dataSource.query<{ count: number }[]>('select count(*)::int as count from municipality');
    expect(row?.count).toBe(357);
    await expect(database.dataSource.query('delete from municipality')).rejects.toThrow(/permission denied/);
  });
});
