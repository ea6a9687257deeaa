import { day, decimal, digits, listOf, oneOf, optional, text, textUpTo, truth, wholeNumber } from './column.ts';

const wrong = (reason: string): { wrong: string } => ({ wrong: reason });

describe('a cell of a file', () => {
  it('keeps leading zeros of a code and refuses what is no code', () => {
    expect(digits(4)('0105')).toEqual({ value: '0105' });
    expect(digits(4)('105')).toEqual(wrong('must be 4 digits'));
    expect(digits(4)('١٢٣٤')).toEqual(wrong('must be 4 digits'));
    expect(digits(4)('')).toEqual(wrong('is empty'));
  });

  it('holds text without stray blanks', () => {
    expect(text('Nav Halden-Aremark')).toEqual({ value: 'Nav Halden-Aremark' });
    expect(text(' Halden')).toEqual(wrong('begins or ends with a blank'));
    expect(text('Hal\nden')).toEqual(wrong('holds a line break or another control character'));
  });

  it('holds no longer text than there is room for', () => {
    expect(textUpTo(5)('Halde')).toEqual({ value: 'Halde' });
    expect(textUpTo(5)('Halden')).toEqual(wrong('is longer than 5 characters'));
  });

  it('is one of the values of its list', () => {
    expect(oneOf(['active', 'closed'])('active')).toEqual({ value: 'active' });
    expect(oneOf(['active', 'closed'])('Active')).toEqual(wrong('must be one of active, closed'));
  });

  it('is a day that exists', () => {
    expect(day('2024-02-29')).toEqual({ value: '2024-02-29' });
    expect(day('2026-02-29')).toEqual(wrong('must be a day that exists, yyyy-mm-dd'));
    expect(day('01.02.2026')).toEqual(wrong('must be a day that exists, yyyy-mm-dd'));
  });

  it('is a number within its limits', () => {
    expect(wholeNumber(1, 5)('5')).toEqual({ value: 5 });
    expect(wholeNumber(1, 5)('6')).toEqual(wrong('must be a whole number from 1 to 5'));
    expect(wholeNumber(1, 5)('1e0')).toEqual(wrong('must be a whole number from 1 to 5'));
    expect(decimal('-14.8')).toEqual({ value: -14.8 });
    expect(decimal('-14,8')).toEqual(wrong('must be a number with decimal point'));
  });

  it('says true or false', () => {
    expect(truth('true')).toEqual({ value: true });
    expect(truth('ja')).toEqual(wrong('must be true or false'));
  });

  it('may be empty only where that is allowed', () => {
    expect(optional(day)('')).toEqual({ value: undefined });
    expect(optional(day)('i dag')).toEqual(wrong('must be a day that exists, yyyy-mm-dd'));
  });

  it('may hold several values', () => {
    expect(listOf(digits(4))('3101|3124')).toEqual({ value: ['3101', '3124'] });
    expect(listOf(digits(4))('')).toEqual({ value: [] });
    expect(listOf(digits(4))('3101|')).toEqual(wrong('holds a part that is empty'));
  });
});
