import { localDate } from '@fotfeste/shared/kernel';
import { assess } from './assess';
import type { Outcome } from './engine/assessment';
import type { Facts } from './facts/facts';
import type { MeasureCode } from './catalogue/measure-codes';
import { answered, aPerson, type Changes } from './testing/a-person';
import { employerInOrder, fullWages, keptByEmployer } from './testing/an-employer';

interface Example {
  readonly number: number;
  readonly story: string;
  readonly measure: MeasureCode;
  readonly facts: Facts;
  readonly startsOn: string;
  readonly outcome: Outcome;
  /** Every rule that decides a refusal; for the others, some of those that hold. */
  readonly decidedBy: readonly string[];
}

const summer = (endsOn: string, changes: Changes) =>
  aPerson({ ...employerInOrder, endsOn: localDate(endsOn), answers: answered('SOMMERJOBB', 'yes', 'SOM-05:special-reasons'), ...changes });
const temporary = (changes: Changes) => aPerson({ ...employerInOrder, answers: answered('MIDLERTIDIG_LONNSTILSKUDD'), ...changes });
const permanent = (changes: Changes) =>
  aPerson({ ...employerInOrder, workCapacityAssessed: true, answers: answered('VARIG_LONNSTILSKUDD'), ...changes });
const bornIn = (year: number): Pick<Facts, 'born'> => ({ born: localDate(`${year}-02-10`) });
const reduced = { assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' } as const;

/** Rulebook section D, examples 17 to 25: grants to employers. */
const examples: readonly Example[] = [
  {
    number: 17,
    story: '29, needs guidance; the employer has laid-off staff',
    measure: 'SOMMERJOBB',
    facts: summer('2026-07-10', { ...bornIn(1997), hasLaidOffStaff: true }),
    startsOn: '2026-06-15',
    outcome: 'not-eligible',
    decidedBy: ['SOM-08'],
  },
  {
    number: 18,
    story: '19, good opportunities',
    measure: 'SOMMERJOBB',
    facts: summer('2026-07-17', { ...bornIn(2007), assistanceGroup: 'GODE_MULIGHETER' }),
    startsOn: '2026-06-20',
    outcome: 'not-eligible',
    decidedBy: ['SOM-03'],
  },
  {
    number: 19,
    story: '19, needs guidance, five weeks',
    measure: 'SOMMERJOBB',
    facts: summer('2026-07-06', bornIn(2007)),
    startsOn: '2026-06-01',
    outcome: 'not-eligible',
    decidedBy: ['SOM-04'],
  },
  {
    number: 20,
    story: '38, reduced capacity, 18 months used, asks for 6 more',
    measure: 'MIDLERTIDIG_LONNSTILSKUDD',
    facts: temporary({
      ...{ ...bornIn(1988), ...reduced, ...fullWages },
      ...{ timeUsed: { MIDLERTIDIG_LONNSTILSKUDD: { months: 18 } }, endsOn: localDate('2027-03-31') },
    }),
    startsOn: '2026-10-01',
    outcome: 'eligible',
    decidedBy: ['MLT-05'],
  },
  {
    number: 21,
    story: '50, reduced capacity, seven months of sick leave, the employer wants to keep',
    measure: 'MIDLERTIDIG_LONNSTILSKUDD',
    facts: temporary({ ...bornIn(1976), ...reduced, ...keptByEmployer, sickLeaveMonths: 7 }),
    startsOn: '2026-10-01',
    outcome: 'not-eligible',
    decidedBy: ['MLT-01', 'MLT-02'],
  },
  {
    number: 22,
    story: '34, no § 14 a decision',
    measure: 'MIDLERTIDIG_LONNSTILSKUDD',
    facts: temporary({ ...bornIn(1992), assistanceGroup: undefined, hasAssistanceDecision: false }),
    startsOn: '2026-10-01',
    outcome: 'not-eligible',
    decidedBy: ['GEN-24', 'MLT-03'],
  },
  {
    number: 23,
    story: '44, can work partly, full disability pension, a new job',
    measure: 'VARIG_LONNSTILSKUDD',
    facts: permanent({ ...bornIn(1982), assistanceGroup: 'JOBBE_DELVIS', receivesDisabilityPension: true }),
    startsOn: '2026-10-01',
    outcome: 'eligible',
    decidedBy: ['VLT-03'],
  },
  {
    number: 24,
    story: '50, can work partly, progressive disease, no sick leave, kept',
    measure: 'VARIG_LONNSTILSKUDD',
    facts: permanent({
      ...{ ...bornIn(1976), ...keptByEmployer, assistanceGroup: 'JOBBE_DELVIS' },
      ...{ sickLeaveMonths: 0, progressiveIllness: true },
    }),
    startsOn: '2026-10-01',
    outcome: 'eligible',
    decidedBy: ['VLT-05'],
  },
  {
    number: 25,
    story: '31, needs guidance, permanence not assessed',
    measure: 'VARIG_LONNSTILSKUDD',
    facts: permanent({ ...bornIn(1995), workCapacityAssessed: false }),
    startsOn: '2026-10-01',
    outcome: 'not-eligible',
    decidedBy: ['VLT-01', 'VLT-03'],
  },
];

describe('the worked examples of the rulebook, grants to employers', () => {
  it.each(examples)('$number: $story → $outcome', ({ measure, facts, startsOn, outcome, decidedBy }) => {
    for (const phase of ['offer', 'start'] as const) {
      const answer = assess(measure, facts, localDate(startsOn), { phase });
      expect(answer).toMatchObject({ kind: 'assessed', outcome });
      const deciding = answer.kind === 'assessed' ? answer.decidedBy : [];
      expect(deciding).toEqual(outcome === 'eligible' ? expect.arrayContaining([...decidedBy]) : decidedBy);
    }
  });

  it('20: the rate is now 50 percent', () => {
    const example = examples.find(({ number }) => number === 20);
    const answer = example && assess(example.measure, example.facts, localDate(example.startsOn));
    const amount = answer?.kind === 'assessed' ? answer.amount : undefined;
    expect(amount?.months.map((month) => month.amount)).toEqual(Array.from({ length: 6 }, () => 2_600_640));
  });
});
