import { Transform } from 'node:stream';
import { UnreadableCsv } from './unreadable-csv.ts';

const lineFeed = 0x0a;
const longestLineBytes = 1_000_000;

/** Hands on whole lines as text, without a byte-order mark, and refuses bytes that are not UTF-8 by their line. */
export function wholeLines(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: Buffer = Buffer.alloc(0);
  let lines = 0;

  const decoded = (bytes: Buffer): string => {
    try {
      const text = decoder.decode(bytes);
      lines += count(bytes);
      return text;
    } catch {
      throw new UnreadableCsv(lines + 1 + linesBeforeFault(bytes), 'is not UTF-8 text');
    }
  };

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const bytes = Buffer.concat([rest, chunk]);
      const end = bytes.lastIndexOf(lineFeed) + 1;
      rest = bytes.subarray(end);
      try {
        if (rest.length > longestLineBytes) throw new UnreadableCsv(lines + count(bytes) + 1, 'the line is too long');
        done(null, decoded(bytes.subarray(0, end)));
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        done(null, decoded(rest));
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

function count(bytes: Buffer): number {
  let found = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) found += 1;
  return found;
}

function linesBeforeFault(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [begin, lines] = [0, 0];
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, begin)) {
    try {
      decoder.decode(bytes.subarray(begin, end));
    } catch {
      return lines;
    }
    begin = end + 1;
    lines += 1;
  }
  return lines;
}
