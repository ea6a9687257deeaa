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

  it('keep the choices in detail filters that exist, once each, and say which do not', () => {
    const details = ['due:..2026-12-31', 'main-goal:GONE', 'due:..2026-12-31', 'gone:x', 'goal:missing'];
    expect(readCodes({ filters: [], details })).toEqual({
      filters: [],
      details: ['due:..2026-12-31', 'goal:missing'],
      leftOut: [
        { kind: 'detail', code: 'main-goal:GONE' },
        { kind: 'detail', code: 'gone:x' },
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
