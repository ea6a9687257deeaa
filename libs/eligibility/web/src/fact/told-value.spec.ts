import { toldValueOf } from './told-value';

describe('what somebody tells', () => {
  it.each([
    ['40 000', 4_000_000],
    ['40000,5', 4_000_050],
    ['1 234,05 kr', 123_405],
    ['0', 0],
    ['-5', undefined],
    ['ti kroner', undefined],
    ['', undefined],
  ])('%s kroner is %s øre', (typed, expected) => {
    expect(toldValueOf({ type: 'amount' }, typed)).toBe(expected);
  });

  it.each([
    ['14,1', 14.1],
    ['14.1 %', 14.1],
    ['12', 12],
    ['tolv', undefined],
  ])('the number %s is %s', (typed, expected) => {
    expect(toldValueOf({ type: 'number', above: 0, upTo: 100 }, typed)).toBe(expected);
  });

  it('reads yes and no, days and measures as chosen', () => {
    expect(toldValueOf({ type: 'yes-no' }, 'yes')).toBe(true);
    expect(toldValueOf({ type: 'yes-no' }, 'no')).toBe(false);
    expect(toldValueOf({ type: 'day' }, '2026-12-31')).toBe('2026-12-31');
    expect(toldValueOf({ type: 'measure' }, 'ARBEIDSTRENING')).toBe('ARBEIDSTRENING');
  });
});
