import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from '@fotfeste/caseload/domain';
import { columnName, fixedParts, sheetEnd, sheetStart, xmlText } from './workbook-parts';

/** Day 0 of spreadsheets, as milliseconds of UTC. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsOfDay = 86_400_000;

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
  sheet.push(strToU8(sheetStart));
  let line = 0;
  for await (const rows of batches) {
    sheet.push(strToU8(rows.map((cells) => rowXml(cells, ++line)).join('')));
    yield* taken();
  }
  sheet.push(strToU8(sheetEnd), true);
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
