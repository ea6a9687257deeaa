import { isStorable } from './storable-text';

describe('a text that is to be stored', () => {
  it.each(['æøå', '日本', '😀', '\u202Eabc', '\u200B', '<b>', '', 0, null, undefined, true, { a: ['b', { c: 'd' }] }])(
    '%j can',
    (value) => {
      expect(isStorable(value)).toBe(true);
    },
  );

  it.each(['a\0b', '\ud800', '\udc00x', { a: ['\0'] }, { '\0': 1 }, ['ok', { deep: { er: '\ud83d' } }]])('%j cannot', (value) => {
    expect(isStorable(value)).toBe(false);
  });

  it.each([
    [100, true],
    [101, false],
    [40_000, false],
  ])('%i levels deep: %s', (levels, expected) => {
    expect(isStorable(JSON.parse('['.repeat(levels) + ']'.repeat(levels)))).toBe(expected);
  });
});
