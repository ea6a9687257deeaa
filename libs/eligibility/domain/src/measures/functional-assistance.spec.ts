import { localDate } from '@fotfeste/shared/kernel';
import type { Facts } from '../facts/facts';
import { answered, aPerson, placeInOrder, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor, warningsFor } from '../testing/ask';

const code = 'FUNKSJONSASSISTANSE';
const on = '2026-10-01';
const employed: Changes = { employments: [{ isHost: true }], employerAdaptationFulfilled: true };
const ready = (changes: Changes = {}): Facts =>
  aPerson({
    ...placeInOrder,
    ...employed,
    blindOrSeverelyVisuallyImpaired: true,
    assistantDoesOrdinaryTasks: false,
    costsCoveredByOtherGrants: false,
    answers: answered(code, 'yes', 'GEN-12:special-reasons', 'FUN-01:extensive'),
    ...changes,
  });
const seeing: Changes = { blindOrSeverelyVisuallyImpaired: false, physicalDisabilityDocumented: true };

describe('funksjonsassistanse, who it is for (§ 6-3)', () => {
  it('is for whoever is blind or severely visually impaired, without more questions about it', () => {
    expect(answerFor(code, ready(), on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it.each([
    ['unanswered', undefined, 'needs-assessment'],
    ['extensive', 'yes', 'eligible'],
    ['not extensive', 'no', 'not-eligible'],
  ] as const)('is for a physical disability that a person finds extensive: %s', (_story, answer, outcome) => {
    const answers = { ...ready().answers, ...(answer ? { 'FUN-01:extensive': { answer } } : {}) };
    const result = answerFor(code, ready({ ...seeing, answers }), on);
    expect(result.outcome).toBe(outcome);
    if (outcome !== 'eligible') expect(result.decidedBy).toEqual(['FUN-01']);
  });

  it('is for nobody else', () => {
    expect(answerFor(code, ready({ ...seeing, physicalDisabilityDocumented: false }), on)).toMatchObject({
      outcome: 'not-eligible',
      decidedBy: ['FUN-01'],
    });
  });

  it('asks for both kinds of documentation when neither is known, and for none when one is enough', () => {
    const unknown = ready({ blindOrSeverelyVisuallyImpaired: undefined, physicalDisabilityDocumented: undefined });
    expect(answerFor(code, unknown, on).missingFacts).toEqual(['blindOrSeverelyVisuallyImpaired', 'physicalDisabilityDocumented']);
    expect(answerFor(code, ready({ physicalDisabilityDocumented: undefined }), on).outcome).toBe('eligible');
  });

  it.each<[string, Changes, string]>([
    ['employed', {}, 'met'],
    ['self-employed', { employments: [], selfEmployed: true }, 'met'],
    ['has a job offer', { employments: [], hasJobOffer: true }, 'met'],
    ['none of these', { employments: [], selfEmployed: false, hasJobOffer: false }, 'not-met'],
    ['no job, nobody knows of a business', { employments: [], hasJobOffer: false }, 'missing-fact'],
    ['no job, nobody knows of an offer', { employments: [], selfEmployed: false }, 'missing-fact'],
    ['jobs unknown', { employments: undefined, selfEmployed: false, hasJobOffer: false }, 'missing-fact'],
  ])('needs somebody in working life: %s', (_story, changes, expected) => {
    expect(outcomeFor(code, 'FUN-08:working-life', ready(changes), on)).toBe(expected);
  });

  it('is no question of the assistance group', () => {
    expect(warningsFor(code, ready({ assistanceGroup: 'GODE_MULIGHETER' }), on)).toEqual([]);
  });

  it('is not for those under 16', () => {
    expect(outcomeFor(code, 'GEN-05', ready({ born: localDate('2010-10-02') }), on)).toBe('not-met');
  });
});

describe('funksjonsassistanse, the arrangement', () => {
  it.each<[string, string, Changes, string]>([
    ['does not do the ordinary tasks', 'FUN-03', {}, 'met'],
    ['does the ordinary tasks', 'FUN-03', { assistantDoesOrdinaryTasks: true }, 'not-met'],
    ['nobody has said', 'FUN-03', { assistantDoesOrdinaryTasks: undefined }, 'missing-fact'],
    ['not covered otherwise', 'FUN-06', {}, 'met'],
    ['covered by another scheme', 'FUN-06', { costsCoveredByOtherGrants: true }, 'not-met'],
    ['nobody has said of other schemes', 'FUN-06', { costsCoveredByOtherGrants: undefined }, 'missing-fact'],
  ])('%s', (_story, key, changes, expected) => {
    expect(outcomeFor(code, key, ready(changes), on)).toBe(expected);
  });

  it.each(['FUN-02', 'FUN-04'])('leaves %s to a person', (question) => {
    const open = ready({ answers: answered(code, 'yes', 'GEN-12:special-reasons', question) });
    expect(answerFor(code, open, on, { phase: 'start' })).toMatchObject({ outcome: 'needs-assessment', decidedBy: [question] });
    const no = ready({ answers: { ...answered(code), [`${question}@${code}`]: { answer: 'no' } } });
    expect(answerFor(code, no, on, { phase: 'start' })).toMatchObject({ outcome: 'not-eligible', decidedBy: [question] });
  });

  it('lets the extent wait until a place is settled, not the adaptation', () => {
    const open = ready({ answers: answered(code, 'yes', 'FUN-02', 'FUN-04') });
    expect(answerFor(code, open, on).questions.map(({ question }) => question)).toEqual(['FUN-02']);
  });

  it('has no longest duration and no amount of its own', () => {
    const answer = answerFor(code, ready(), on);
    expect([answer.duration, answer.amount]).toEqual([undefined, undefined]);
  });

  it('tells what is covered, what to report, and how long it is granted', () => {
    const { information } = answerFor(code, ready(), on);
    expect(information.map(({ id }) => id)).toEqual(expect.arrayContaining(['FUN-05', 'FUN-07', 'FUN-08', 'FUN-09']));
    expect(information.find(({ id }) => id === 'FUN-08')?.text.values).toEqual({ years: 1 });
  });

  it('says that the practice is uncertain', () => {
    expect(conditionIn(code, 'FUN-08:working-life', ready(), on).basis.confidence).toBe('medium');
  });
});
