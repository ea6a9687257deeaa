import { validateSync } from 'class-validator';
import { Length, MinLength, visibleLength } from './visible-length';

class ReasonRequest {
  @Length(10, 20)
  readonly reason: unknown;

  @MinLength(3)
  readonly words: unknown;

  constructor(reason: unknown, words: unknown = 'Ring') {
    this.reason = reason;
    this.words = words;
  }
}

const wrongIn = (request: ReasonRequest): readonly string[] => validateSync(request).map(({ property }) => property);

describe('how much of a text can be seen', () => {
  it.each([
    ['Ringte vakttelefonen', 20],
    ['  Ringte \n\t vakttelefonen ', 20],
    ['          ', 0],
    ['\u200B'.repeat(12), 0],
    ['a\u200B\u200Bb', 2],
    ['\u202Eabc\u202C', 3],
    ['\u2066\u2069\uFEFF\u00AD\u0007', 0],
    ['\u3164\u2800\u180E', 0],
    ['\u00A0\u2003\u3000', 0],
    ['\u0301'.repeat(12), 0],
    ['e\u0301', 1],
    ['a . . .     b', 9],
    ['æøå 日本 😀', 8],
  ])('%j: %i', (text, length) => {
    expect(visibleLength(text)).toBe(length);
  });
});

describe('a text of so many characters', () => {
  it.each([
    ' '.repeat(15),
    '\u200B'.repeat(15),
    'abc'.padEnd(15),
    'a\u200Bb\u200Bc\u200Bd\u200Be\u200B',
    '',
    undefined,
    null,
    12,
    ['Ringte vakt'],
  ])('is not %j', (reason) => {
    expect(wrongIn(new ReasonRequest(reason))).toEqual(['reason']);
    expect(wrongIn(new ReasonRequest('Ringte vakttelefonen', '  '))).toEqual(['words']);
  });

  it('takes as many as it may have, and no more, all counted', () => {
    expect(wrongIn(new ReasonRequest('a'.repeat(20)))).toEqual([]);
    expect(wrongIn(new ReasonRequest('a'.repeat(21)))).toEqual(['reason']);
    expect(wrongIn(new ReasonRequest(`${'a'.repeat(20)} `))).toEqual(['reason']);
  });
});
