import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { assess, outcomeOf } from '../assess';
import { assistanceGroups } from '../assistance-group';
import { factNames } from '../facts/facts';
import { internalMeasuresStates } from '../facts/work';
import type { FactName, Facts } from '../facts/facts';
import { answerKey } from '../judgements';
import type { MeasureCode } from '../catalogue/measure-codes';
import { allMeasures } from '../measures';
import { conditionsIn } from './requirement';

const measures = [...new Set(allMeasures.map(({ code }) => code))];
const day = (from: string, to: string): fc.Arbitrary<LocalDate> => {
  const first = localDate(from);
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return fc.integer({ min: 0, max: days }).map((after) => addDays(first, after));
};
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const yesNo = fc.boolean();

const employments = fc.array(fc.record({ isHost: fc.boolean() }), { maxLength: 2 });
const participations = fc.array(
  fc
    .record({ measure: fc.constantFrom(...measures), from: day('2022-01-01', '2026-12-31'), length: fc.integer({ min: 0, max: 500 }) })
    .map(({ measure, from, length }) => ({ measure, from, to: addDays(from, length) })),
  { maxLength: 3 },
);

const questionsOf = (code: MeasureCode) =>
  allMeasures
    .filter((one) => one.code === code)
    .flatMap(({ requirements, duration }) => [...requirements, ...(duration?.steps.flatMap(({ allRequires }) => allRequires) ?? [])])
    .flatMap(conditionsIn)
    .flatMap((one) => (one.kind === 'discretionary' ? [answerKey(one.question, code)] : []));

const answersFor = (code: MeasureCode) =>
  fc
    .array(
      fc.record({ key: fc.constantFrom(...questionsOf(code), `E-07@${code}`), answer: fc.constantFrom('yes' as const, 'no' as const) }),
    )
    .map((list) => Object.fromEntries(list.map(({ key, answer }) => [key, { answer }])));

/** Any person, with any facts unknown, whose known facts do not contradict each other. */
const person = (code: MeasureCode): fc.Arbitrary<Facts> =>
  fc
    .record({
      born: maybe(day('1950-01-01', '2012-12-31')),
      lawfulResidence: maybe(yesNo),
      registeredJobSeeker: maybe(yesNo),
      assistanceGroup: maybe(fc.constantFrom(...assistanceGroups)),
      employments: maybe(employments),
      sickListed: maybe(yesNo),
      employerAdaptationFulfilled: maybe(yesNo),
      followUpPlanObtained: maybe(yesNo),
      internalMeasures: maybe(fc.constantFrom(...internalMeasuresStates)),
      endsOn: maybe(day('2026-01-01', '2031-12-31')),
      participations: maybe(participations),
      providerApproved: maybe(yesNo),
      providerIsCloseRelation: maybe(yesNo),
      providerInDifficulty: maybe(yesNo),
      providerOwesUnlawfulAid: maybe(yesNo),
      agreementSigned: maybe(yesNo),
      discussedWithEmployeeRepresentatives: maybe(yesNo),
      inTransitionFromSchoolOrInstitution: maybe(yesNo),
      publicOffersConsidered: maybe(yesNo),
      inFormalTraining: maybe(yesNo),
      inTrainingOrEducation: maybe(yesNo),
      plansAdaptedVocationalTraining: maybe(yesNo),
      inTreatmentForMentalHealthOrSubstanceUse: maybe(yesNo),
      consentsToTakePart: maybe(yesNo),
      wantsWorkOrEducation: maybe(yesNo),
      consentsToShareHealthInformation: maybe(yesNo),
      answers: maybe(answersFor(code)),
    })
    .map((facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts);

const anyCase = fc.constantFrom(...measures).chain((code) =>
  fc.record({
    code: fc.constant(code),
    facts: person(code),
    startsOn: day('2026-01-01', '2028-12-31'),
    phase: fc.constantFrom('offer' as const, 'start' as const),
  }),
);

const without = (facts: Facts, names: readonly FactName[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name as FactName)));

describe('three-valued answers', () => {
  it('never turn "eligible" into "missing facts" when something more becomes known', () => {
    fc.assert(
      fc.property(anyCase, fc.subarray([...factNames]), ({ code, facts, startsOn, phase }, forgotten) => {
        const known = outcomeOf(code, facts, startsOn, { phase });
        const before = outcomeOf(code, without(facts, forgotten), startsOn, { phase });
        if (before === 'eligible') expect(known).not.toBe('missing-facts');
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same with and without the explanation', () => {
    fc.assert(
      fc.property(anyCase, ({ code, facts, startsOn, phase }) => {
        const explained = assess(code, facts, startsOn, { phase });
        expect(explained.kind === 'assessed' ? explained.outcome : undefined).toBe(outcomeOf(code, facts, startsOn, { phase }));
      }),
      { numRuns: 1000 },
    );
  });

  it('do not depend on the order of the facts', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.nat()), ({ code, facts, startsOn, phase }, order) => {
        const shuffled = Object.entries(facts)
          .map((entry) => [order.next().value, entry] as const)
          .sort(([left], [right]) => left - right)
          .map(([, entry]) => entry);
        const again = Object.fromEntries(shuffled) as Facts;
        expect(assess(code, again, startsOn, { phase })).toEqual(assess(code, facts, startsOn, { phase }));
      }),
      { numRuns: 300 },
    );
  });

  it('name who decides, what is asked and what is missing whenever the answer is not yes', () => {
    fc.assert(
      fc.property(anyCase, ({ code, facts, startsOn, phase }) => {
        const answer = assess(code, facts, startsOn, { phase });
        if (answer.kind !== 'assessed') return;
        expect(answer.decidedBy.length).toBeGreaterThan(0);
        if (answer.outcome === 'missing-facts') expect(answer.missingFacts.length).toBeGreaterThan(0);
        if (answer.outcome === 'needs-assessment') expect(answer.questions.length).toBeGreaterThan(0);
        if (answer.outcome === 'eligible') expect([answer.questions, answer.missingFacts]).toEqual([[], []]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are yes, or a refusal somebody gave, once every open question is answered in the person’s favour', () => {
    fc.assert(
      fc.property(anyCase, ({ code, facts, startsOn, phase }) => {
        const answer = assess(code, facts, startsOn, { phase });
        if (answer.kind !== 'assessed' || answer.outcome !== 'needs-assessment') return;
        const favourable = answer.questions.map(
          (question) => [answerKey(question, code), { answer: inFavour(question.question) }] as const,
        );
        const next = assess(code, { ...facts, answers: { ...facts.answers, ...Object.fromEntries(favourable) } }, startsOn, { phase });
        expect(next).toMatchObject({ questions: [], missingFacts: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

/** To leave an earlier course out is what helps; everything else is helped by a yes. */
function inFavour(question: string): 'yes' | 'no' {
  return question === 'E-07' ? 'no' : 'yes';
}
