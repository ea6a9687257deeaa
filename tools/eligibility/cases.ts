import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { theLaw } from '@fotfeste/eligibility/domain';
import { answerLine, isRefusal } from './answer-line';

/** What became of the cases. */
export interface CasesAnswered {
  readonly answered: number;
  readonly refused: number;
}

/** Answers each line of the input in its order with a line of output, in memory that does not grow with the input. Empty lines are skipped. */
export async function answerCases(input: Readable, output: Writable): Promise<CasesAnswered> {
  let [answered, refused, line] = [0, 0, 0];
  for await (const read of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    const text = line === 1 ? withoutMark(read) : read;
    if (text.trim() === '') continue;
    const found = answerLine(theLaw, text, line);
    if (isRefusal(found)) refused += 1;
    else answered += 1;
    if (!output.write(`${JSON.stringify(found)}\n`)) await once(output, 'drain');
  }
  return { answered, refused };
}

/** The first line without the mark that some programs of Windows begin a file with. */
function withoutMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text;
}

const byteOrderMark = '\uFEFF';
