import { byteOrderMark, csvLine, type Cell } from '@fotfeste/caseload/domain';

/** The lines of the file, batch by batch. */
export async function* csvFile(batches: AsyncIterable<readonly (readonly Cell[])[]>): AsyncGenerator<Buffer> {
  yield Buffer.from(byteOrderMark);
  for await (const rows of batches) yield Buffer.from(rows.map(csvLine).join(''));
}
