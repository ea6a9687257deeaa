import { localDate } from '@fotfeste/shared/kernel';
import { bornOf, isDNumber, isSynthetic, sexOf, syntheticNumber } from './identity-digits';

describe('the digits of an identity number', () => {
  it.each([
    ['01810356347', '2003-01-01'], // month + 80
    ['71509431714', '1994-10-31'], // D-number, month + 40
    ['01010100050', '1901-01-01'], // 000–499: 1900–1999
    ['01017575000', '1875-01-01'], // 500–749: 1854–1899
    ['01010150000', '2001-01-01'], // 500–999: 2000–2039
    ['01015090000', '1950-01-01'], // 900–999: 1940–1999
    ['31020350000', undefined], // 31 February
  ])('%s says the day of birth', (identityNumber, born) => {
    expect(bornOf(identityNumber)).toBe(born);
  });

  it('tell sex, synthetic numbers and D-numbers', () => {
    expect(sexOf('01810356347')).toBe('male');
    expect(sexOf('01828045281')).toBe('female');
    expect(isSynthetic('01810356347')).toBe(true);
    expect(isSynthetic('71509431714')).toBe(true);
    expect(isSynthetic('01010150000')).toBe(false);
    expect(isDNumber('71509431714')).toBe(true);
    expect(isDNumber('31810356347')).toBe(false);
  });
});

describe('a made-up number', () => {
  it('says again what it was made from', () => {
    const numbers = Array.from({ length: 500 }, (_none, index) => syntheticNumber(localDate('1987-02-28'), index)).filter(
      (number) => number !== undefined,
    );
    expect(numbers.length).toBeGreaterThan(400);
    expect(numbers.every((number) => /^\d{11}$/.test(number) && bornOf(number) === '1987-02-28' && isSynthetic(number))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('is not made when the digits belong to another century', () => {
    expect(syntheticNumber(localDate('1987-02-28'), 600)).toBeUndefined();
    expect(syntheticNumber(localDate('2003-02-28'), 100)).toBeUndefined();
  });
});
