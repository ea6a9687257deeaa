/** A value as it goes into a column; undefined is null. */
export type CopyValue = string | number | boolean | readonly string[] | undefined;

/** One row in the text format of `COPY`, line feed included. */
export function copyLine(values: readonly CopyValue[]): string {
  return `${values.map(copyCell).join('\t')}\n`;
}

function copyCell(value: CopyValue): string {
  if (value === undefined) return '\\N';
  return escaped(typeof value === 'object' ? arrayText(value) : String(value));
}

function arrayText(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (found) => escapes[found] ?? found);
}
