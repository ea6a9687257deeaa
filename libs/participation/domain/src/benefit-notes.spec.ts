import { localDate } from '@fotfeste/shared/kernel';
import { benefitNotes } from './benefit-notes';

const day = localDate('2027-03-31');

describe('what to know of benefits before a participation is changed', () => {
  it.each([
    ['ends the day before the participation', { type: 'DAGPENGER', to: localDate('2027-03-30') }, ['benefit-ends-before']],
    ['ends the same day', { type: 'DAGPENGER', to: day }, []],
    ['has no last day', { type: 'AAP' }, []],
  ] as const)('tells of a benefit that %s', (_case, benefit, kinds) => {
    expect(benefitNotes([benefit], { endsOn: day, isEnding: false }).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('tells of every last day when the participation has none', () => {
    expect(benefitNotes([{ type: 'AAP', to: day }], { isEnding: false })).toEqual([
      { kind: 'benefit-ends-before', benefit: 'AAP', to: day },
    ]);
  });

  it.each([
    [
      'a benefit that follows the participation and lasts longer',
      { type: 'TILTAKSPENGER', to: localDate('2027-04-01') },
      ['benefit-outlasts'],
    ],
    ['one without a last day', { type: 'KVALIFISERINGSSTONAD' }, ['benefit-outlasts']],
    ['one that ends with it', { type: 'TILTAKSPENGER', to: day }, []],
    ['a benefit that is there for another reason', { type: 'AAP' }, []],
  ] as const)('at the end tells of %s', (_case, benefit, kinds) => {
    expect(benefitNotes([benefit], { endsOn: day, isEnding: true }).map(({ kind }) => kind)).toEqual(kinds);
  });
});
