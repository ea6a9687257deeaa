import type { Cell } from './export';

/** Says that the file is UTF-8: without it Excel reads Norwegian letters wrong. */
export const byteOrderMark = '\uFEFF';

/** One line of a file that a Norwegian spreadsheet opens: parted by semicolons, days as they are written here. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(textOf(cell))).join(';')}\r\n`;
}

/** 20.11.2026 */
export function writtenDay(day: string): string {
  return day.split('-').reverse().join('.');
}

function textOf(cell: Cell): string {
  if (!cell) return '';
  if ('number' in cell) return String(cell.number);
  if ('day' in cell) return writtenDay(cell.day);
  return harmless(cell.text);
}

/** A spreadsheet runs what begins like a formula: such a text gets an apostrophe in front (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^\s*[=+\-@]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
