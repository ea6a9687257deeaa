import { readTyped } from './typed-text';

describe('the one field for name and number', () => {
  it.each([
    ['eleven digits', '11888712345', '11888712345'],
    ['eleven digits written with a space', ' 118887 12345 ', '11888712345'],
  ])('takes %s as an identity number', (_story, typed, identityNumber) => {
    expect(readTyped(typed)).toEqual({ kind: 'number', identityNumber });
  });

  it.each([
    ['a name', ' Kari Nordmann ', 'Kari Nordmann'],
    ['the beginning of a number', '118887', '118887'],
    ['a name with a digit in it', 'Kari 2', 'Kari 2'],
  ])('searches for %s', (_story, typed, text) => {
    expect(readTyped(typed)).toEqual({ kind: 'words', text });
  });

  it.each([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['K', 'too-short'],
    ['11888', 'digits'],
    ['118887123456', 'digits'],
  ])('says what is wrong with "%s": %s', (typed, why) => {
    expect(readTyped(typed)).toEqual({ kind: 'wrong', why });
  });
});
