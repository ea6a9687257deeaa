import type { Refusal } from '../csv/refusal.ts';

/** All rows or none, or the good ones with a report of the others. */
export type Acceptance = 'all-or-nothing' | 'good-rows';

/** What an import of people came to. */
export interface ImportOutcome {
  readonly imported: number;
  /** Empty unless good rows were accepted beside bad ones. */
  readonly refusals: readonly Refusal[];
}

/** Refusals by line, as one reads the file. */
export function byLine(refusals: readonly Refusal[]): readonly Refusal[] {
  return [...refusals].sort((left, right) => left.line - right.line);
}

/** The refused rows as CSV: line, column and reason, and nothing of what the row said. */
export function refusalReport(refusals: readonly Refusal[]): string {
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = byLine(refusals).map(({ line, column = '', reason }) => [String(line), column, quoted(reason)].join(','));
  return ['line,column,reason', ...lines, ''].join('\n');
}
