import { localDate } from '@fotfeste/shared/kernel';
import { answered, aPerson, type Changes } from '../testing/a-person';
import { answerFor, outcomeFor, warningsFor } from '../testing/ask';

const code = 'OPPFOLGING';
const on = '2026-10-01';
const asking = (used: number, endsOn: string, changes: Changes = {}) =>
  aPerson({ timeUsed: { OPPFOLGING: { months: used } }, endsOn: localDate(endsOn), answers: answered(code), ...changes });
const reduced: Changes = { assistanceGroup: 'JOBBE_DELVIS' };
const transition: Changes = { ...reduced, inTransitionFromSchoolOrInstitution: true };

describe('oppfølging, who it is for (§ 4-3)', () => {
  it('is a person’s question', () => {
    expect(answerFor(code, aPerson(), on)).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['GEN-02', 'OPP-02'] });
    expect(outcomeFor(code, 'OPP-02', aPerson({ answers: answered(code) }), on)).toBe('met');
    expect(outcomeFor(code, 'OPP-02', aPerson({ answers: answered(code, 'no') }), on)).toBe('not-met');
  });

  it('needs no job-seeker registration', () => {
    expect(answerFor(code, aPerson({ registeredJobSeeker: false, answers: answered(code) }), on).outcome).toBe('eligible');
  });
});

describe('oppfølging, how long (§ 4-4)', () => {
  it.each<[string, ReturnType<typeof asking>, string, readonly string[]]>([
    ['twelve months in all', asking(6, '2027-03-31'), 'eligible', ['OPP-04']],
    ['twelve months and a day', asking(6, '2027-04-01'), 'not-eligible', ['OPP-03', 'OPP-04', 'OPP-05']],
    ['thirteen months with reduced capacity', asking(12, '2026-10-31', reduced), 'eligible', ['OPP-05']],
    ['three years with reduced capacity', asking(30, '2027-03-31', reduced), 'eligible', ['OPP-05']],
    [
      'three years and a day with reduced capacity',
      asking(30, '2027-04-01', { ...reduced, inTransitionFromSchoolOrInstitution: false }),
      'not-eligible',
      ['OPP-06'],
    ],
    ['three and a half years in transition', asking(36, '2027-03-31', transition), 'eligible', ['OPP-06']],
    ['three and a half years and a day in transition', asking(36, '2027-04-01', transition), 'not-eligible', ['OPP-06']],
    ['beyond three years, transition unknown', asking(36, '2026-10-31', reduced), 'missing-facts', ['OPP-06']],
  ])('%s', (_story, facts, outcome, decidedBy) => {
    const answer = answerFor(code, facts, on);
    expect(answer.outcome).toBe(outcome);
    expect(answer.decidedBy).toEqual(expect.arrayContaining([...decidedBy]));
  });

  it('gives the transition only to those with reduced capacity (E-11)', () => {
    const facts = asking(12, '2026-10-31', { inTransitionFromSchoolOrInstitution: true });
    expect(answerFor(code, facts, on).outcome).toBe('not-eligible');
  });

  it('asks a person whether the transition makes it necessary', () => {
    const answer = answerFor(code, asking(36, '2027-03-31', { ...transition, answers: answered(code, 'yes', 'OPP-06:need') }), on);
    expect(answer.outcome).toBe('needs-assessment');
    expect(answer.questions.map(({ question }) => question)).toEqual(['OPP-06:need']);
  });

  it('counts job club and the digital course on the same clock', () => {
    const after = (days: number) =>
      asking(0, '2027-03-31', { timeUsed: { JOBBKLUBB: { months: 5 }, DIGITALT_OPPFOLGINGSTILTAK: { weeks: 4, days } } });
    expect(answerFor(code, after(2), on).outcome).toBe('eligible');
    expect(answerFor(code, after(3), on).outcome).toBe('not-eligible');
  });

  it('tells the provider to report, and the adviser how much to expect', () => {
    const { information } = answerFor(code, aPerson(), on);
    expect(information.find(({ id }) => id === 'TF § 4-5')).toMatchObject({ task: 'final-report', audience: 'provider' });
    expect(information.find(({ id }) => id === 'OPP-08')?.text.values).toEqual({ hours: 10 });
  });
});

describe('oppfølging, what Nav’s system counts as usual (OPP-07)', () => {
  const until = (endsOn: string, changes: Changes = {}) => aPerson({ endsOn: localDate(endsOn), answers: answered(code), ...changes });

  it.each<[string, ReturnType<typeof until>, boolean]>([
    ['guidance, twelve months', until('2027-09-30'), false],
    ['guidance, twelve months and a day', until('2027-10-01'), true],
    ['reduced capacity, three years', until('2029-09-30', reduced), false],
    ['reduced capacity, three years and a day', until('2029-10-01', reduced), true],
    ['group unknown', until('2029-10-01', { assistanceGroup: undefined }), false],
  ])('%s', (_story, facts, warns) => {
    expect(warningsFor(code, facts, on).includes('OPP-07')).toBe(warns);
  });

  it('names where Nav’s systems stop', () => {
    const { warnings } = answerFor(code, until('2027-10-01'), on);
    expect(warnings.find(({ id }) => id === 'OPP-07')?.because?.values).toEqual({ usual: 12, reduced: 36, most: 42 });
  });
});
