import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from '@fotfeste/caseload/domain';
import { columnName, fixedParts, sheetEnd, sheetStart, xmlText } from './workbook-parts';

/** Day 0 of spreadsheets, as milliseconds of UTC. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsOfDay = 86_400_000;

/** How wide a column may be, and what is left free in it. Unit: characters. */
const [narrowest, widest, room] = [6, 50, 2];

/** A workbook of one sheet, piece by piece as its rows come: nothing of it is kept. Every text is a text, never a formula. */
export async function* workbook(title: string, batches: AsyncIterable<readonly (readonly Cell[])[]>): AsyncGenerator<Buffer> {
  const made: Buffer[] = [];
  let fault: Error | undefined;
  const zip = new Zip((error, piece) => {
    if (error) fault = error;
    else made.push(Buffer.from(piece));
  });
  const taken = function* (): Generator<Buffer> {
    if (fault) throw fault;
    yield* made.splice(0);
  };
  for (const [path, content] of fixedParts(title)) {
    const part = new ZipDeflate(path);
    zip.add(part);
    part.push(strToU8(content), true);
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml');
  zip.add(sheet);
  let line = 0;
  for await (const rows of batches) {
    if (line === 0) sheet.push(strToU8(sheetStart(widthsOf(rows))));
    sheet.push(strToU8(rows.map((cells) => rowXml(cells, ++line)).join('')));
    yield* taken();
  }
  sheet.push(strToU8(line === 0 ? sheetStart([]) + sheetEnd : sheetEnd), true);
  zip.end();
  yield* taken();
}

function rowXml(cells: readonly Cell[], line: number): string {
  return `<row r="${String(line)}">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${String(line)}`, line)).join('')}</row>`;
}

/** The headings stand in bold (style 2), days as days (style 1). */
function cellXml(cell: Cell, place: string, line: number): string {
  if (!cell) return '';
  if ('number' in cell) return `<c r="${place}"><v>${String(cell.number)}</v></c>`;
  if ('day' in cell) return `<c r="${place}" s="1"><v>${String((Date.parse(cell.day) - dayZero) / millisecondsOfDay)}</v></c>`;
  return `<c r="${place}"${line === 1 ? ' s="2"' : ''} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell.text)}</t></is></c>`;
}

/** As wide as what stands in the first rows, headings among them, within reason. Unit: characters. */
function widthsOf(rows: readonly (readonly Cell[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from(
    { length: columns },
    (_none, column) => Math.min(widest, Math.max(narrowest, ...rows.map((cells) => lengthOf(cells[column])))) + room,
  );
}

function lengthOf(cell: Cell | undefined): number {
  if (!cell) return 0;
  if ('day' in cell) return 'dd.mm.yyyy'.length;
  return ('number' in cell ? String(cell.number) : cell.text).length;
}
