/** What the data map says of a table; whoever reads the export must get to know it too (personvernforordningen art. 15 nr. 1). */
export interface Told {
  readonly purpose: string;
  readonly basis: string;
  readonly readers: string;
  readonly kept: string;
}

/** The rows of `docs/data-map.md` by table; a twin with earlier versions is told of as its table. */
export function dataMapRows(document: string): (table: string) => Told | undefined {
  const rows = new Map(
    document
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter(([, table]) => table?.startsWith('`'))
      .map(([, table = '', , purpose = '', basis = '', readers = '', kept = '']) => [
        table.replaceAll('`', ''),
        { purpose, basis, readers, kept },
      ]),
  );
  rows.set('access_log', {
    purpose: 'Who looked at the person and when, and why when somebody else follows the person up',
    basis: 'personvernforordningen art. 32',
    readers: 'Whoever keeps the log; the adviser when they hand it over',
    kept: '60 months',
  });
  return (table) => rows.get(table.replace(/_history$/, ''));
}
