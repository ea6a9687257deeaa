import { localDate } from '@fotfeste/shared/kernel';
import { faultOfTyped, formOfComparison, formOfUnit, requestOf, typedNumber, type LawChangeDraft } from './law-change-draft';

const empty: LawChangeDraft = {
  kind: 'new-value',
  parameter: '',
  unit: undefined,
  condition: '',
  measure: '',
  fact: '',
  comparison: '',
  amount: '',
  day: undefined,
  codes: [],
  from: undefined,
  lastDay: undefined,
};
const from = localDate('2027-01-01');

describe('a change of the law as it is filled in', () => {
  it.each([
    ['24', 24],
    ['60,5', 60.5],
    ['1 080,50', 1080.5],
    ['-1', -1],
    ['', undefined],
    ['tolv', undefined],
    ['1.2.3', undefined],
  ])('reads "%s" as a number', (text, expected) => {
    expect(typedNumber(text)).toBe(expected);
  });

  it.each([
    ['months', '24', 24],
    ['percent', '62,5', 62.5],
    ['øre a month', '22 450,50', 2_245_050],
    ['month and day', '31.08.', 831],
    ['month and day', '1.1', 101],
    ['month and day', '31.02.', undefined],
    ['months', 'to år', undefined],
  ] as const)('gives a number of %s filled in as "%s"', (unit, amount, number) => {
    const request = requestOf({ ...empty, parameter: 'OPP.DUR_BASE', unit, amount, from });
    expect(request).toEqual({ kind: 'new-value', parameter: 'OPP.DUR_BASE', from, ...(number !== undefined && { number }) });
  });

  it.each([
    ['months', '', undefined],
    ['months', '24', undefined],
    ['months', 'abc', 'Must be a number'],
    ['months', '-3', 'Must be a number that is 0 or more'],
    ['months', '1,5', 'Must be a whole number'],
    ['months', '601', 'Cannot be more than {most}'],
    ['øre a month', '10 000 000,01', 'Cannot be more than {most}'],
    ['month and day', '31.02.', 'Must be a date'],
  ] as const)('says of a number of %s typed as "%s": %s', (unit, amount, expected) => {
    expect(faultOfTyped({ ...empty, parameter: 'OPP.DUR_BASE', unit, amount })?.text.en).toBe(expected);
  });

  it('says of what a fact is compared with that it is no number, and leaves the rest to the server', () => {
    const added = { ...empty, kind: 'add-condition', fact: 'born', comparison: 'years-at-least' } as const;
    expect(faultOfTyped({ ...added, amount: 'atten' })?.text.en).toBe('Must be a number');
    expect(faultOfTyped({ ...added, amount: '18' })).toBeUndefined();
  });

  it('writes a date of the law as the law writes it', () => {
    const request = requestOf({ ...empty, parameter: 'F4L.END', unit: 'date', day: localDate('2032-12-31'), from });
    expect(request).toMatchObject({ number: 20_321_231 });
  });

  it('leaves out what is not filled in, so that the server can say it is missing', () => {
    expect(requestOf(empty)).toEqual({ kind: 'new-value' });
    expect(requestOf({ ...empty, kind: 'end-condition' })).toEqual({ kind: 'end-condition' });
  });

  it('sends only the fields of its own kind', () => {
    const full: LawChangeDraft = { ...empty, parameter: 'X', condition: 'AFT-05', measure: 'AVKLARING', amount: '3', from, lastDay: from };
    expect(requestOf({ ...full, kind: 'end-condition' })).toEqual({
      kind: 'end-condition',
      condition: 'AFT-05',
      measure: 'AVKLARING',
      lastDay: from,
    });
    expect(requestOf({ ...full, kind: 'move-condition', measure: '' })).toEqual({ kind: 'move-condition', condition: 'AFT-05', from });
  });

  it('compares a fact with what its kind allows', () => {
    const added = { ...empty, kind: 'add-condition', measure: 'OPPFOLGING', fact: 'born', from } as const;
    expect(requestOf({ ...added, comparison: 'years-at-least', amount: '18' })).toEqual({
      ...{ kind: 'add-condition', measure: 'OPPFOLGING', fact: 'born', comparison: 'years-at-least', number: 18, from },
    });
    expect(requestOf({ ...added, comparison: 'on-or-after', day: from, amount: '18' })).toMatchObject({ day: from });
    expect(requestOf({ ...added, fact: 'assistanceGroup', comparison: 'one-of', codes: ['JOBBE_DELVIS'] })).toMatchObject({
      codes: ['JOBBE_DELVIS'],
    });
    expect(requestOf({ ...added, fact: 'lawfulResidence', comparison: 'is-true', amount: '18' })).not.toHaveProperty('number');
  });

  it('is filled in as the unit or the comparison asks', () => {
    expect([formOfUnit('months'), formOfUnit('øre a day'), formOfUnit('date'), formOfUnit('month and day')]).toEqual([
      ...['number', 'kroner', 'day', 'month-and-day'],
    ]);
    expect([formOfComparison('born', ''), formOfComparison('born', 'years-below'), formOfComparison('born', 'on-or-before')]).toEqual([
      ...['none', 'number', 'day'],
    ]);
  });
});
