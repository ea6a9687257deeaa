import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UnreadableCsv } from './unreadable-csv.ts';
import { wholeLines } from './whole-lines.ts';

/** One record of a file and the line it begins on. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quoted cell is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a closing quote',
  INVALID_OPENING_QUOTE: 'a quote stands inside a cell that does not begin with one',
  CSV_MAX_RECORD_SIZE: 'the row is too long',
};

/** The records of a file, header included, one at a time and never more of the file than that in memory. */
export async function* readCsv(path: string): AsyncGenerator<CsvRecord> {
  const parser = parse({ info: true, relax_column_count: true, skip_empty_lines: false, max_record_size: 100_000 });
  pipeline(createReadStream(path), wholeLines(), parser, () => undefined); // an error comes out of the loop below
  let lastLine = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line: lastLine + 1, cells: record };
      lastLine = info.lines;
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableCsv(lastLine + 1, reasons[error.code] ?? 'is not comma-separated text');
    throw error;
  }
}
