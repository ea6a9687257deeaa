import { localDate } from '@fotfeste/shared/kernel';
import { phases, type Outcome } from './engine/assessment';
import { readCase } from './case/read-case';
import type { Facts } from './facts/facts';
import type { MeasureCode } from './catalogue/measure-codes';
import { answered, aPerson, aPersonWithReducedCapacity, placeInOrder, type Changes } from './testing/a-person';
import { employerInOrder, fullWages, keptByEmployer } from './testing/an-employer';
import { answerFor } from './testing/ask';

interface Example {
  readonly number: number;
  readonly story: string;
  readonly measure: MeasureCode;
  readonly facts: Facts;
  readonly startsOn: string;
  readonly outcome: Outcome;
  /** The rules the rulebook names; of those that hold, some. */
  readonly decidedBy: readonly string[];
}

const bornIn = (year: number): { readonly born: NonNullable<Facts['born']> } => ({ born: localDate(`${year}-02-10`) });
const reduced = { assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' } as const;
const summer = (endsOn: string, changes: Changes) =>
  aPerson({ ...employerInOrder, endsOn: localDate(endsOn), answers: answered('SOMMERJOBB', 'yes', 'SOM-05:special-reasons'), ...changes });
const temporary = (changes: Changes) => aPerson({ ...employerInOrder, answers: answered('MIDLERTIDIG_LONNSTILSKUDD'), ...changes });
const permanent = (changes: Changes) =>
  aPerson({ ...employerInOrder, workCapacityAssessed: true, answers: answered('VARIG_LONNSTILSKUDD'), ...changes });

/** Rulebook section D, examples 1 to 30. Everything about the place is in order unless the story says otherwise. */
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
    number: 12,
    story: '30, needs guidance, offered a university place',
    measure: 'HOYERE_UTDANNING',
    facts: aPerson({ ...bornIn(1996), usesAvailableStudyPlace: true, answers: answered('HOYERE_UTDANNING') }),
    startsOn: '2026-08-15',
    outcome: 'not-eligible',
    decidedBy: ['OPL-F-02'],
  },
  {
    number: 13,
    story: 'turns 22 at the end of the year, reduced capacity, ordinary study place; 36 months from the start',
    measure: 'HOYERE_UTDANNING',
    facts: aPersonWithReducedCapacity({
      born: localDate('2004-12-30'),
      usesAvailableStudyPlace: true,
      endsOn: localDate('2029-01-09'),
      answers: answered('HOYERE_UTDANNING'),
    }),
    startsOn: '2026-01-10',
    outcome: 'eligible',
    decidedBy: ['OPL-F-01', 'OPL-DUR-01'],
  },
  {
    number: 14,
    story: '27, 36 months of vocational training used, no basic training before, special reasons, asks for 12 more',
    measure: 'FAG_OG_YRKESOPPLAERING',
    facts: aPerson({
      ...bornIn(1999),
      timeUsed: { FAG_OG_YRKESOPPLAERING: { months: 36 } },
      combinesBasicAndVocationalTraining: false,
      endsOn: localDate('2027-09-30'),
      answers: answered('FAG_OG_YRKESOPPLAERING'),
    }),
    startsOn: '2026-10-01',
    outcome: 'eligible',
    decidedBy: ['OPL-DUR-04'],
  },
  {
    number: 15,
    story: '27, 36 months of general subjects used, special reasons, asks for 6 more',
    measure: 'STUDIESPESIALISERING',
    facts: aPerson({
      ...bornIn(1999),
      timeUsed: { STUDIESPESIALISERING: { months: 36 } },
      generalSubjectsBeforeHigherEducation: false,
      endsOn: localDate('2027-03-31'),
      answers: answered('STUDIESPESIALISERING'),
    }),
    startsOn: '2026-10-01',
    outcome: 'not-eligible',
    decidedBy: ['OPL-DUR-05'],
  },
  {
    number: 16,
    story: '17, complex needs, place with a private provider and not through the county',
    measure: 'FAG_OG_YRKESOPPLAERING',
    facts: aPersonWithReducedCapacity({
      born: localDate('2009-06-01'),
      publicCooperationWithCounty: false,
      answers: answered('FAG_OG_YRKESOPPLAERING'),
    }),
    startsOn: '2026-09-15',
    outcome: 'not-eligible',
    decidedBy: ['OPL-D-03'],
  },
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

/** What else refuses, besides the rules the rulebook names: steps of extension that do not reach, rules that come before an exception. */
const besides: Readonly<Record<number, readonly string[]>> = {
  4: ['ATR-05'],
  8: ['OPP-03'],
  15: ['OPL-DUR-01', 'OPL-DUR-03'],
  16: ['OPL-AE-01'],
};

const answerTo = ({ measure, facts, startsOn }: Example, phase: (typeof phases)[number] = 'start') =>
  answerFor(measure, { ...placeInOrder, ...facts }, startsOn, { phase });
const example = (number: number): Example => {
  const found = examples.find((one) => one.number === number);
  if (!found) throw new Error(`No example ${number}`);
  return found;
};

describe('the worked examples of the rulebook', () => {
  it('are all there, 1 to 30', () => {
    expect(examples.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it.each(examples)('$number: $story → $outcome', (one) => {
    for (const phase of phases) {
      const { outcome, decidedBy } = answerTo(one, phase);
      expect(outcome).toBe(one.outcome);
      expect(decidedBy).toEqual(expect.arrayContaining([...one.decidedBy]));
    }
  });

  it.each(examples)(
    '$number can be asked from outside: nothing in it contradicts itself',
    ({ measure, startsOn, facts: { endsOn, ...facts } }) => {
      const answers = Object.fromEntries(Object.entries(facts.answers ?? {}).map(([key, { answer }]) => [key, answer]));
      const given = { measure, startsOn, ...(endsOn ? { endsOn } : {}), facts: { ...facts, answers } };
      expect(readCase(given)).toMatchObject({ case: { measure, startsOn } });
    },
  );

  it.each(examples.filter(({ outcome }) => outcome === 'not-eligible'))('$number: nothing else refuses', (one) => {
    const others = answerTo(one).decidedBy.filter((id) => !one.decidedBy.includes(id));
    expect(others).toEqual(besides[one.number] ?? []);
  });

  it.each([
    [3, { used: { months: 12 }, maximum: { months: 18 }, left: { months: 6 }, latestEnd: '2027-03-31' }],
    [6, { used: { weeks: 4 }, maximum: { weeks: 12 }, left: { weeks: 8 }, latestEnd: '2026-11-25' }],
    [9, { used: { months: 36 }, maximum: { months: 42 }, left: { months: 6 }, latestEnd: '2027-03-31' }],
    [13, { used: { months: 0 }, left: { months: 48 }, nextDecisionOn: '2029-01-09' }],
    [14, { used: { months: 36 }, maximum: { months: 48 }, left: { months: 12 }, latestEnd: '2027-09-30' }],
    [15, { used: { months: 36 }, maximum: { months: 36 }, left: { months: 0 }, overrun: { months: 0 } }],
    [20, { used: { months: 18 }, maximum: { months: 24 }, left: { months: 6 }, latestEnd: '2027-03-31' }],
  ])('%i: what is used and left', (number, duration) => {
    expect(answerTo(example(number)).duration).toMatchObject(duration);
  });

  it('20: the rate is now 50 percent', () => {
    const { amount } = answerTo(example(20));
    expect(amount?.months.map((month) => month.amount)).toEqual(Array.from({ length: 6 }, () => 2_600_640));
  });

  it('29: pays the one who follows up, not the shop that asks for the former grant', () => {
    expect(answerTo(example(29)).amount).toMatchObject({ id: 'VTO-08', paidTo: 'provider', outcome: 'stopped' });
  });
});
