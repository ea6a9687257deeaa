import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CsvRecord, readCsv } from './read-csv.ts';

describe('a comma-separated file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fotfeste-csv-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const read = async (content: string | Buffer): Promise<readonly CsvRecord[]> => {
    const path = join(folder, 'file.csv');
    writeFileSync(path, content);
    const records: CsvRecord[] = [];
    for await (const record of readCsv(path)) records.push(record);
    return records;
  };

  it('is read row by row, each with the line it begins on', async () => {
    expect(await read('a,b\n1,"to\nlinjer"\n3,4\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'to\nlinjer'] },
      { line: 4, cells: ['3', '4'] },
    ]);
  });

  it('may come from Windows, with a byte-order mark and without a last line feed', async () => {
    expect(await read('\uFEFFa,b\r\n1,2')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
    ]);
  });

  it('keeps letters that fall between two pieces of the file', async () => {
    const names = Array.from({ length: 40_000 }, () => 'Ærø').join('\n');
    const records = await read(`${names}\n`);
    expect(records.length).toBe(40_000);
    expect(records.every(({ cells }) => cells[0] === 'Ærø')).toBe(true);
  });

  it('is refused by its line when it is not UTF-8', async () => {
    const latin1 = Buffer.from('name\nOslo\nTromsø\nBodø\n', 'latin1');
    await expect(read(latin1)).rejects.toMatchObject({ line: 3, reason: 'is not UTF-8 text' });
  });

  it('is refused by its line when a quote is never closed', async () => {
    await expect(read('a,b\n1,2\n3,"4\n5,6\n')).rejects.toMatchObject({ line: 3, reason: 'a quoted cell is never closed' });
  });

  it('is refused when a line never ends', async () => {
    await expect(read('x'.repeat(1_200_000))).rejects.toMatchObject({ line: 1, reason: 'the line is too long' });
  });
});
