import { localDate } from '@fotfeste/shared/kernel';
import { assess } from './assess';
import type { Outcome } from './engine/assessment';
import type { Facts } from './facts/facts';
import type { MeasureCode } from './catalogue/measure-codes';
import { answered, aPerson, aPersonWithReducedCapacity, placeInOrder } from './testing/a-person';

interface Example {
  readonly number: number;
  readonly story: string;
  readonly measure: MeasureCode;
  readonly facts: Facts;
  readonly startsOn: string;
  readonly outcome: Outcome;
  readonly decidedBy: readonly string[];
}

const bornIn = (year: number): { readonly born: NonNullable<Facts['born']> } => ({ born: localDate(`${year}-02-10`) });

/** Rulebook section D, the examples of the measures this room knows. Everything about the place is in order unless the story says otherwise. */
const examples: readonly Example[] = [
  {
    number: 1,
    story: '15 years old on the start day',
    measure: 'ARBEIDSTRENING',
    facts: aPerson({ born: localDate('2011-03-01'), answers: answered('ARBEIDSTRENING') }),
    startsOn: '2026-09-01',
    outcome: 'not-eligible',
    decidedBy: ['GEN-05', 'ATR-01'],
  },
  {
    number: 2,
    story: '24, job seeker, nobody has judged the experience; 12 months asked for',
    measure: 'ARBEIDSTRENING',
    facts: aPerson({ endsOn: localDate('2027-09-30') }),
    startsOn: '2026-10-01',
    outcome: 'needs-assessment',
    decidedBy: ['ATR-02', 'GEN-02'],
  },
  {
    number: 3,
    story: '40, reduced capacity, 12 months used, asks for 6 more',
    measure: 'ARBEIDSTRENING',
    facts: aPersonWithReducedCapacity({
      ...bornIn(1986),
      timeUsed: { ARBEIDSTRENING: { months: 12 } },
      endsOn: localDate('2027-03-31'),
      answers: answered('ARBEIDSTRENING'),
    }),
    startsOn: '2026-10-01',
    outcome: 'eligible',
    decidedBy: ['ATR-05'],
  },
  {
    number: 4,
    story: '40, needs guidance, 12 months used, asks for 1 more',
    measure: 'ARBEIDSTRENING',
    facts: aPerson({
      ...bornIn(1986),
      timeUsed: { ARBEIDSTRENING: { months: 12 } },
      endsOn: localDate('2026-10-31'),
      answers: answered('ARBEIDSTRENING'),
    }),
    startsOn: '2026-10-01',
    outcome: 'not-eligible',
    decidedBy: ['ATR-04'],
  },
  {
    number: 5,
    story: '33, reduced capacity, employed 20 % where the training would be',
    measure: 'ARBEIDSTRENING',
    facts: aPersonWithReducedCapacity({
      ...bornIn(1993),
      employments: [{ percent: 20, isHost: true }],
      employerAdaptationFulfilled: true,
      followUpPlanObtained: true,
      internalMeasures: 'CARRIED_OUT',
      answers: answered('ARBEIDSTRENING'),
    }),
    startsOn: '2026-10-01',
    outcome: 'not-eligible',
    decidedBy: ['ATR-03'],
  },
  {
    number: 6,
    story: '29, needs guidance, 4 weeks used, asks for 8 more',
    measure: 'AVKLARING',
    facts: aPerson({
      ...bornIn(1997),
      timeUsed: { AVKLARING: { weeks: 4 } },
      endsOn: localDate('2026-11-25'),
      answers: answered('AVKLARING'),
    }),
    startsOn: '2026-10-01',
    outcome: 'eligible',
    decidedBy: ['AVK-04'],
  },
  {
    number: 7,
    story: '29, reduced capacity, 12 weeks used, asks for 1 more because of the summer holiday',
    measure: 'AVKLARING',
    facts: aPersonWithReducedCapacity({
      ...bornIn(1997),
      timeUsed: { AVKLARING: { weeks: 12 } },
      endsOn: localDate('2026-07-07'),
      answers: answered('AVKLARING'),
    }),
    startsOn: '2026-07-01',
    outcome: 'not-eligible',
    decidedBy: ['AVK-03', 'AVK-04'],
  },
  {
    number: 8,
    story: '45, needs guidance, 12 months used, asks for 6 more',
    measure: 'OPPFOLGING',
    facts: aPerson({
      ...bornIn(1981),
      timeUsed: { OPPFOLGING: { months: 12 } },
      endsOn: localDate('2027-03-31'),
      answers: answered('OPPFOLGING'),
    }),
    startsOn: '2026-10-01',
    outcome: 'not-eligible',
    decidedBy: ['OPP-04', 'OPP-05'],
  },
  {
    number: 9,
    story: '45, can work partly, 36 months used, released from prison now, asks for 6 more',
    measure: 'OPPFOLGING',
    facts: aPerson({
      ...bornIn(1981),
      assistanceGroup: 'JOBBE_DELVIS',
      timeUsed: { OPPFOLGING: { months: 36 } },
      inTransitionFromSchoolOrInstitution: true,
      endsOn: localDate('2027-03-31'),
      answers: answered('OPPFOLGING'),
    }),
    startsOn: '2026-10-01',
    outcome: 'eligible',
    decidedBy: ['OPP-06'],
  },
  {
    number: 10,
    story: 'turns 19 later in the year of the course',
    measure: 'ARBEIDSMARKEDSOPPLAERING',
    facts: aPerson({ born: localDate('2007-11-15'), answers: answered('ARBEIDSMARKEDSOPPLAERING') }),
    startsOn: '2026-02-01',
    outcome: 'eligible',
    decidedBy: ['OPL-AE-01'],
  },
  {
    number: 11,
    story: 'turns 19 the year after the course',
    measure: 'ARBEIDSMARKEDSOPPLAERING',
    facts: aPersonWithReducedCapacity({ born: localDate('2008-01-05'), answers: answered('ARBEIDSMARKEDSOPPLAERING') }),
    startsOn: '2026-06-01',
    outcome: 'not-eligible',
    decidedBy: ['OPL-AE-01'],
  },
  {
    number: 26,
    story: '25, reduced capacity, employed 40 % elsewhere, nothing judged',
    measure: 'ARBEIDSFORBEREDENDE_TRENING',
    facts: aPersonWithReducedCapacity({
      ...bornIn(2001),
      employments: [{ percent: 40, isHost: false }],
      employerAdaptationFulfilled: true,
      followUpPlanObtained: true,
      internalMeasures: 'IMPOSSIBLE',
    }),
    startsOn: '2026-03-01',
    outcome: 'needs-assessment',
    decidedBy: ['AFT-03', 'AFT-04'],
  },
  {
    number: 27,
    story: '25, reduced capacity, cleaner at the AFT provider',
    measure: 'ARBEIDSFORBEREDENDE_TRENING',
    facts: aPersonWithReducedCapacity({
      ...bornIn(2001),
      employments: [{ isHost: true }],
      employerAdaptationFulfilled: true,
      followUpPlanObtained: true,
      internalMeasures: 'CARRIED_OUT',
      answers: answered('ARBEIDSFORBEREDENDE_TRENING'),
    }),
    startsOn: '2026-03-01',
    outcome: 'not-eligible',
    decidedBy: ['AFT-05'],
  },
  {
    number: 28,
    story: '58, can work partly, applied for disability pension, expected soon, others considered',
    measure: 'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
    facts: aPerson({
      ...bornIn(1968),
      assistanceGroup: 'JOBBE_DELVIS',
      receivesDisabilityPension: false,
      permanentlyEmployedAtHost: true,
      answers: answered('VARIG_TILRETTELAGT_ARBEID_SKJERMET'),
    }),
    startsOn: '2026-04-01',
    outcome: 'eligible',
    decidedBy: ['VTS-01'],
  },
  {
    number: 29,
    story: '35, full disability pension, an ordinary shop hires permanently',
    measure: 'TILRETTELAGT_ARBEID_ORDINAER',
    facts: aPerson({
      ...bornIn(1991),
      assistanceGroup: 'LITEN_MULIGHET_TIL_A_JOBBE',
      receivesDisabilityPension: true,
      permanentlyEmployedAtHost: true,
      followUpByApprovedOrNav: true,
      followUpAgreementSigned: true,
      sponsorAndContactAppointed: true,
      answers: answered('TILRETTELAGT_ARBEID_ORDINAER'),
    }),
    startsOn: '2026-10-01',
    outcome: 'eligible',
    decidedBy: ['VTO-01', 'VTO-05'],
  },
  {
    number: 30,
    story: '28, in treatment, does not let the health service share information',
    measure: 'INDIVIDUELL_JOBBSTOTTE',
    facts: aPersonWithReducedCapacity({
      ...bornIn(1998),
      inTreatmentForMentalHealthOrSubstanceUse: true,
      consentsToTakePart: true,
      wantsWorkOrEducation: true,
      consentsToShareHealthInformation: false,
      answers: answered('INDIVIDUELL_JOBBSTOTTE'),
    }),
    startsOn: '2026-10-01',
    outcome: 'not-eligible',
    decidedBy: ['IPS-06'],
  },
];

describe('the worked examples of the rulebook', () => {
  it.each(examples)('$number: $story → $outcome', ({ measure, facts, startsOn, outcome, decidedBy }) => {
    const answer = assess(measure, { ...placeInOrder, ...facts }, localDate(startsOn), { phase: 'start' });

    expect(answer).toMatchObject({ kind: 'assessed', outcome });
    expect(answer.kind === 'assessed' ? answer.decidedBy : []).toEqual(expect.arrayContaining([...decidedBy]));
  });

  it('lets nothing but the rule of the example refuse', () => {
    const refusals = examples.filter(({ outcome }) => outcome === 'not-eligible');
    for (const { measure, facts, startsOn, decidedBy } of refusals) {
      const answer = assess(measure, { ...placeInOrder, ...facts }, localDate(startsOn), { phase: 'start' });
      const others = answer.kind === 'assessed' ? answer.decidedBy.filter((id) => !decidedBy.includes(id)) : ['stopped'];
      expect(others.filter((id) => !['ATR-05', 'OPP-03', 'OPP-06'].includes(id))).toEqual([]);
    }
  });

  it('29: pays the one who follows up, not the shop that asks for the former grant', () => {
    const example = examples.find(({ number }) => number === 29);
    const answer = example && assess(example.measure, { ...placeInOrder, ...example.facts }, localDate(example.startsOn));
    expect(answer?.kind === 'assessed' ? answer.amount : undefined).toMatchObject({ id: 'VTO-08', paidTo: 'provider', outcome: 'stopped' });
  });
});
