import { localDate } from '@fotfeste/shared/kernel';
import type { Facts } from '../facts/facts';
import { answered, aPerson, aPersonWithReducedCapacity, placeInOrder, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor, warningsFor } from '../testing/ask';

const code = 'ARBEIDSTRENING';
const on = '2026-10-01';
const ready = (changes: Changes = {}): Facts => aPerson({ ...placeInOrder, answers: answered(code), ...changes });

describe('arbeidstrening, who it is for (§ 3-3)', () => {
  it('is for a job seeker with little experience', () => {
    const answer = answerFor(code, ready(), on, { phase: 'start' });
    expect(answer.outcome).toBe('eligible');
  });

  it('is for somebody with reduced capacity who needs help, job seeker or not', () => {
    const facts = aPersonWithReducedCapacity({ ...placeInOrder, registeredJobSeeker: false, answers: answered(code) });
    expect(answerFor(code, facts, on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it('is not for somebody who is neither a job seeker nor has reduced capacity', () => {
    expect(answerFor(code, ready({ registeredJobSeeker: false }), on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['ATR-02'] });
  });

  it('does not hide the way that is open behind a fact that is missing in the other', () => {
    const facts = ready({ assistanceGroup: undefined, hasAssistanceDecision: true });
    expect(outcomeFor(code, 'ATR-02:reduced-capacity', facts, on)).toBe('missing-fact');
    expect(answerFor(code, facts, on).outcome).toBe('eligible');
  });

  it('asks for the fact when neither way is open', () => {
    const facts = ready({ registeredJobSeeker: undefined, assistanceGroup: undefined, hasAssistanceDecision: true });
    const answer = answerFor(code, facts, on);
    expect(answer.outcome).toBe('missing-facts');
    expect(answer.missingFacts).toEqual(['registeredJobSeeker', 'assistanceGroup']);
  });

  it('asks about experience first, when that is the way nearest to being open', () => {
    const answer = answerFor(code, aPerson({ registeredJobSeeker: true, assistanceGroup: undefined, hasAssistanceDecision: true }), on);
    expect(answer.outcome).toBe('needs-assessment');
    expect(answer.questions.map(({ question }) => question)).toEqual(['GEN-02', 'ATR-02:experience']);
  });

  it('says whose decision it was when a person answered no', () => {
    const facts = ready({ answers: { ...answered(code), 'ATR-02:experience': { answer: 'no' } } });
    const answer = answerFor(code, facts, on);
    expect(answer).toMatchObject({ outcome: 'not-eligible', decidedBy: ['ATR-02'] });
    expect(conditionIn(code, 'ATR-02:experience', facts, on)).toMatchObject({ kind: 'discretionary', decides: true, outcome: 'not-met' });
  });
});

describe('arbeidstrening, the place', () => {
  it.each<[string, string, Changes, string]>([
    ['agreement signed', 'ATR-07', {}, 'met'],
    ['agreement not signed', 'ATR-07', { agreementSigned: false }, 'not-met'],
    ['agreement unknown', 'ATR-07', { agreementSigned: undefined }, 'missing-fact'],
    ['place discussed', 'ATR-08', {}, 'met'],
    ['place not discussed', 'ATR-08', { discussedWithEmployeeRepresentatives: false }, 'not-met'],
    ['discussion unknown', 'ATR-08', { discussedWithEmployeeRepresentatives: undefined }, 'missing-fact'],
    ['no job', 'ATR-03', {}, 'met'],
    ['job elsewhere', 'ATR-03', { employments: [{ isHost: false }] }, 'met'],
    ['job in the enterprise', 'ATR-03', { employments: [{ isHost: false }, { isHost: true }] }, 'not-met'],
    ['a job, but which enterprise is not settled', 'ATR-03', { employments: [{}] }, 'missing-fact'],
    ['jobs unknown', 'ATR-03', { employments: undefined }, 'missing-fact'],
  ])('%s', (_story, key, changes, expected) => {
    expect(outcomeFor(code, key, ready(changes), on)).toBe(expected);
  });

  it('may be offered before the agreement is there, but not started', () => {
    const unsigned = ready({ agreementSigned: undefined, discussedWithEmployeeRepresentatives: undefined });
    expect(answerFor(code, unsigned, on).outcome).toBe('eligible');
    const start = answerFor(code, unsigned, on, { phase: 'start' });
    expect(start).toMatchObject({ outcome: 'missing-facts', decidedBy: ['ATR-07', 'ATR-08'] });
  });

  it.each<[string, Changes]>([
    ['ATR-07', { agreementSigned: false }],
    ['ATR-08', { discussedWithEmployeeRepresentatives: false }],
  ])('may be offered while %s is known not to be done yet, but not started', (id, changes) => {
    const offer = answerFor(code, ready(changes), on);
    expect(offer.outcome).toBe('eligible');
    expect(offer.decidedBy).not.toContain(id);
    expect(answerFor(code, ready(changes), on, { phase: 'start' })).toMatchObject({ outcome: 'not-eligible', decidedBy: [id] });
  });

  it('is refused at once for a no that is about the enterprise', () => {
    expect(answerFor(code, ready({ providerApproved: false }), on).outcome).toBe('not-eligible');
  });
});

describe('arbeidstrening, how long (§ 3-5)', () => {
  const until = (endsOn: string, changes: Changes = {}) => ready({ endsOn: localDate(endsOn), ...changes });

  it.each<[string, Facts, string]>([
    ['the last day of twelve months', until('2027-09-30'), 'eligible'],
    ['the day after twelve months', until('2027-10-01'), 'not-eligible'],
    ['the day before', until('2027-09-29'), 'eligible'],
    ['the last day of eighteen months, reduced capacity', until('2028-03-31', { assistanceGroup: 'JOBBE_DELVIS' }), 'eligible'],
    ['the day after eighteen months, reduced capacity', until('2028-04-01', { assistanceGroup: 'JOBBE_DELVIS' }), 'not-eligible'],
  ])('%s', (_story, facts, expected) => {
    expect(answerFor(code, facts, on, { phase: 'start' }).outcome).toBe(expected);
  });

  it('asks for the work capacity when that decides the length', () => {
    const facts = until('2027-12-31', { assistanceGroup: undefined, hasAssistanceDecision: true });
    expect(answerFor(code, facts, on)).toMatchObject({
      outcome: 'missing-facts',
      missingFacts: ['assistanceGroup'],
      decidedBy: ['ATR-05'],
    });
  });

  it('asks for earlier time instead of counting from nothing', () => {
    expect(answerFor(code, ready({ participations: undefined }), on)).toMatchObject({
      outcome: 'missing-facts',
      missingFacts: ['participations'],
    });
  });

  it('follows the participation with tasks: review, contact points, documentation', () => {
    const tasks = answerFor(code, ready(), on).information.flatMap(({ task }) => (task ? [task] : []));
    expect(tasks).toEqual(['record-consultation', 'review-duration', 'contact-points', 'document-result']);
  });

  it('names the months of the review in the text', () => {
    const review = answerFor(code, ready(), on).information.find(({ id }) => id === 'ATR-06');
    expect(review?.text.values).toEqual({ months: 3 });
  });

  it('had no contact points before September 2022', () => {
    const ids = (startsOn: string) => answerFor(code, ready(), startsOn).information.map(({ task }) => task);
    expect(ids('2022-08-31')).not.toContain('contact-points');
    expect(ids('2022-09-01')).toContain('contact-points');
  });
});

describe('arbeidstrening, what Nav’s system takes', () => {
  it.each<[string, string, boolean]>([
    ['eighteen months', '2028-03-31', false],
    ['eighteen months and a day', '2028-04-01', true],
  ])('ATR-09: %s', (_story, endsOn, warns) => {
    const facts = ready({ endsOn: localDate(endsOn), assistanceGroup: 'JOBBE_DELVIS' });
    expect(warningsFor(code, facts, on).includes('ATR-09')).toBe(warns);
  });

  it('closes the agreement some weeks after its end (TEC-04)', () => {
    const access = answerFor(code, ready(), on).information.find(({ id }) => id === 'TEC-04');
    expect(access?.text.values).toEqual({ weeks: 12 });
  });
});
