import { day, digits, text } from './column.ts';
import { readHeader, readRow } from './row.ts';

const columns = { number: digits(2), name: text, from: day };
const header = new Map([
  ['number', 0],
  ['name', 1],
  ['from', 2],
]);

describe('the header', () => {
  it('may have the columns in any order', () => {
    expect(readHeader(['name', 'from', 'number'], columns)).toEqual(
      new Map([
        ['name', 0],
        ['from', 1],
        ['number', 2],
      ]),
    );
  });

  it('is refused with everything that is wrong', () => {
    expect(readHeader(['number', 'number', 'nmae', ''], columns)).toEqual([
      'column name is missing',
      'column from is missing',
      'column nmae is unknown',
      'column (without a name) is unknown',
      'column number stands there twice',
    ]);
  });

  it('may lack a column that may be left out', () => {
    expect(readHeader(['number', 'name'], columns, ['from'])).toBeInstanceOf(Map);
  });
});

describe('a row', () => {
  it('is read by the names of its columns', () => {
    expect(readRow(columns, header, ['03', 'Oslo', '2024-01-01'])).toEqual({ row: { number: '03', name: 'Oslo', from: '2024-01-01' } });
  });

  it('is told everything that is wrong at once', () => {
    expect(readRow(columns, header, ['3', '', '2024-13-01'])).toEqual({
      wrong: [
        { column: 'number', reason: 'must be 2 digits' },
        { column: 'name', reason: 'is empty' },
        { column: 'from', reason: 'must be a day that exists, yyyy-mm-dd' },
      ],
      read: {},
    });
    expect(readRow(columns, header, ['03', '', '2024-01-01'])).toMatchObject({ read: { number: '03', from: '2024-01-01' } });
  });

  it('must have as many cells as the header', () => {
    expect(readRow(columns, header, ['03', 'Oslo'])).toEqual({ wrong: [{ reason: 'has 2 cells where the header has 3' }], read: {} });
    expect(readRow(columns, header, [''])).toEqual({ wrong: [{ reason: 'the line is empty' }], read: {} });
  });
});
