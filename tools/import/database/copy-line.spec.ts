import { copyLine } from './copy-line.ts';

describe('a line for COPY', () => {
  it('writes what is unknown as null and an empty text as empty', () => {
    expect(copyLine(['03', undefined, '', 7, true])).toBe('03\t\\N\t\t7\ttrue\n');
  });

  it('keeps tabs, line feeds and backslashes inside their cell', () => {
    expect(copyLine(['a\tb', 'c\nd', 'e\\N'])).toBe('a\\tb\tc\\nd\te\\\\N\n');
  });

  it('writes lists as arrays, quotes and backslashes included', () => {
    expect(copyLine([['3101', 'a"b', 'c\\d'], []])).toBe('{"3101","a\\\\"b","c\\\\\\\\d"}\t{}\n');
  });
});
