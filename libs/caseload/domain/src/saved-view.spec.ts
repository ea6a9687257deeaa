import { faultOfViewName, longestViewName, readCodes } from './saved-view';

describe('the codes of a list', () => {
  it('open with the rest when some no longer exist, and say which', () => {
    expect(readCodes({ filters: ['overdue', 'gone-filter'], columns: ['deadline', 'gone-column', 'age'], sort: 'gone-sort' })).toEqual({
      filters: ['overdue'],
      columns: ['name', 'deadline', 'age'],
      leftOut: [
        { kind: 'filter', code: 'gone-filter' },
        { kind: 'column', code: 'gone-column' },
        { kind: 'sort', code: 'gone-sort' },
      ],
    });
  });

  it('name each column once, the name first', () => {
    expect(readCodes({ filters: [], columns: ['age', 'name', 'age', 'office'], sort: 'age' })).toEqual({
      filters: [],
      columns: ['name', 'age', 'office'],
      sort: 'age',
      leftOut: [],
    });
  });

  it('choose no columns when none of those named exists', () => {
    expect(readCodes({ filters: [], columns: ['x'] }).columns).toBeUndefined();
    expect(readCodes({ filters: [] })).toEqual({ filters: [], leftOut: [] });
  });
});

describe('the name of a view', () => {
  it.each([
    ['Frister denne uken', undefined],
    [' ', 'missing'],
    ['x'.repeat(longestViewName), undefined],
    ['x'.repeat(longestViewName + 1), 'too-long'],
    ['Følg 049087 29450', 'identity-number'],
    [' mine UNGE', 'taken'],
  ])('%s', (name, expected) => {
    expect(faultOfViewName(name, ['Mine unge'])).toBe(expected);
  });
});
