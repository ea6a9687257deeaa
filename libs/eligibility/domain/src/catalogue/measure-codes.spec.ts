import { localDate } from '@fotfeste/shared/kernel';
import { aliasesOf, isMeasureCode, measureCodeOf, measureCodes } from './measure-codes';
import { measureDefinitions } from './measure-definitions';
import { lastDayToOfferAgain, mayOfferAgain, answerKey } from '../judgements';
import { separateCoursesCount } from '../engine/duration-plan';

describe('measure codes', () => {
  it.each([
    ['GRUPPE_ARBEIDSMARKEDSOPPLAERING', 'ARBEIDSMARKEDSOPPLAERING'],
    ['ENKELTPLASS_ARBEIDSMARKEDSOPPLAERING', 'ARBEIDSMARKEDSOPPLAERING'],
    ['ENKELTPLASS_FAG_OG_YRKESOPPLAERING', 'FAG_OG_YRKESOPPLAERING'],
    ['MIDLERTIDIG_LONNSTLSKUDD', 'MIDLERTIDIG_LONNSTILSKUDD'],
    ['VARIG_LONNSTILSKUD', 'VARIG_LONNSTILSKUDD'],
    ['INKLUDERINGSTILSKUD', 'INKLUDERINGSTILSKUDD'],
    ['FIREARIG_LONNSTILSUDD', 'FIREARIG_LONNSTILSKUDD'],
    ['AVKLARING', 'AVKLARING'],
    ['AFT', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['toString', undefined],
  ])('reads %s', (text, code) => {
    expect(measureCodeOf(text)).toBe(code);
  });

  it('knows its other spellings, and takes none of them for the code itself', () => {
    expect(aliasesOf('ARBEIDSMARKEDSOPPLAERING')).toEqual(['GRUPPE_ARBEIDSMARKEDSOPPLAERING', 'ENKELTPLASS_ARBEIDSMARKEDSOPPLAERING']);
    expect(isMeasureCode('GRUPPE_ARBEIDSMARKEDSOPPLAERING')).toBe(false);
    expect(measureCodes.flatMap(aliasesOf).filter(isMeasureCode)).toEqual([]);
  });

  it('are all defined, under their own code', () => {
    for (const code of measureCodes) expect(measureDefinitions[code].code).toBe(code);
    expect(new Set(measureCodes.map((code) => measureDefinitions[code].name.nb)).size).toBe(measureCodes.length);
  });
});

describe('an answer given before', () => {
  const forAYear = { ...separateCoursesCount, about: 'person', reusableMonths: 12 } as const;
  const given = localDate('2025-11-20');

  it.each([
    ['2025-11-19', false],
    ['2025-11-20', true],
    ['2026-11-20', true],
    ['2026-11-21', false],
  ])('on %s may be offered again: %s', (on, expected) => {
    expect(mayOfferAgain(forAYear, given, localDate(on))).toBe(expected);
  });

  it('belongs to its day when the question is about one participation', () => {
    expect(lastDayToOfferAgain({ ...forAYear, reusableMonths: 0 }, given)).toBe(given);
  });

  it('stands under the measure, unless it is about the person', () => {
    expect(answerKey(forAYear, 'OPPFOLGING')).toBe('E-07');
    expect(answerKey(separateCoursesCount, 'OPPFOLGING')).toBe('E-07@OPPFOLGING');
  });
});
