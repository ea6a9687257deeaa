import { kronerOf, isPricedPlace, isPricing, oreOf, priceFault, priceNote, standingOf } from './price';
import { trainingFaultsOf, type TrainingCategory } from './training-category';

describe('the price of a single place', () => {
  it.each([
    ['vocational training at a school', 'FAG_OG_YRKESOPPLAERING', 'school', true],
    ['vocational training at an employer', 'FAG_OG_YRKESOPPLAERING', 'employer', true],
    ['the same in an offering', 'FAG_OG_YRKESOPPLAERING', 'offering-application', false],
    ['work training at an employer', 'ARBEIDSTRENING', 'employer', false],
    ['a mentor at a school', 'MENTOR', 'school', false],
  ] as const)('belongs to training outside an offering: %s', (_case, measure, route, expected) => {
    expect(isPricedPlace(measure, route)).toBe(expected);
  });

  it.each([
    ['nothing', 0, undefined],
    ['an ordinary price', 12_500_50, undefined],
    ['the highest', 1_000_000_00, undefined],
    ['one øre more', 1_000_000_01, 'price-too-high'],
    ['less than nothing', -1, 'price-below-zero'],
    ['half an øre', 0.5, 'price-in-parts'],
    ['what is no number', Number.NaN, 'price-in-parts'],
  ] as const)('can be %s', (_case, ore, expected) => {
    expect(priceFault(ore, true)).toBe(expected);
    expect(priceFault(ore, false)).toBe('price-misplaced');
  });

  it.each([
    ['12500', 12_500_00],
    ['12 500,50', 12_500_50],
    ['12 500.5 kr', 12_500_50],
    ['0,05', 5],
    ['-3', -3_00],
    ['1,234', undefined],
    ['tolv', undefined],
    ['', undefined],
  ])('is typed in kroner: «%s»', (text, expected) => {
    expect(oreOf(text)).toBe(expected);
  });

  it('reads back as it was typed', () => {
    const amounts = [12_500_00, 1_000_000_50, 900_00, 5];
    expect(amounts.map(kronerOf)).toEqual(['12\u00a0500', '1\u00a0000\u00a0000,50', '900', '0,05']);
    expect(amounts.map(kronerOf).map(oreOf)).toEqual(amounts);
  });

  it('waits until it is answered, and is told of until it is approved', () => {
    const prices = [{}, { ore: 5 }, { ore: 0, answer: 'approved' }, { ore: 5, answer: 'refused' }] as const;
    expect(prices.map(standingOf)).toEqual(['none', 'waiting', 'approved', 'refused']);
    expect(prices.map(standingOf).map(priceNote)).toEqual(['price-missing', 'price-waits', undefined, 'price-refused']);
  });

  it('is settled when the participation is over', () => {
    expect((['awaiting-approval', 'participating', 'completed', 'not-applicable', 'withdrawn'] as const).map(isPricing)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });
});

describe('what training is sorted under', () => {
  const lorry: TrainingCategory = { trade: 'travel-transport', leadsTo: ['licence'], licences: ['C', 'CE'] };
  it.each([
    ['a trade alone', { trade: 'building', leadsTo: [], licences: [] }, []],
    ['a licence with its classes', lorry, []],
    ['a certificate with its name', { leadsTo: ['certificate'], licences: [], name: 'Truckførerbevis T1–T4' }, []],
    ['nothing', { leadsTo: [], licences: [] }, ['training-empty']],
    ['a licence without a class', { ...lorry, licences: [] }, ['licence-missing']],
    ['a class without a licence', { ...lorry, leadsTo: [] }, ['licence-misplaced']],
    ['the same twice', { ...lorry, licences: ['C', 'C'] }, ['training-twice']],
    ['a name of nothing', { ...lorry, name: 'Klasse C' }, ['name-misplaced']],
  ] as const)('%s', (_case, training, expected) => {
    expect(trainingFaultsOf(training, true)).toEqual(expected);
    expect(trainingFaultsOf(training, false)).toContain('training-misplaced');
  });
});
