import { localDate } from '@fotfeste/shared/kernel';
import { basisOf } from './deadline-basis';

const dueOn = localDate('2026-12-01');
const measures = new Map([
  ['t', 'ARBEIDSTRENING'],
  ['a', 'ARBEIDSFORBEREDENDE_TRENING'],
  ['m', 'MENTOR'],
  ['i', 'INDIVIDUELL_JOBBSTOTTE'],
  ['u', 'INDIVIDUELL_JOBBSTOTTE_UNG'],
] as const);
const due = (kind: `${string}.${string}`, subjectId?: string) =>
  ({ kind, dueOn, waitsFor: 'adviser', ...(subjectId && { subjectId }) }) as const;

describe('where a deadline comes from', () => {
  it.each([
    ['the review of work training', due('participation.review', 't'), 'ATR-06'],
    ['the review of AFT', due('participation.review', 'a'), 'AFT-11'],
    ['the final report of AFT', due('participation.final-report', 'a'), 'AFT-12'],
    ['the withdrawn consent to take part in job support', due('participation.consent-take-part', 'i'), 'IPS-05'],
    ['the withdrawn consent about health in job support for the young', due('participation.consent-health-information', 'u'), 'IPS-06'],
    ['the contact person of the youth guarantee', due('participant.youth-contact'), 'UGA-04'],
  ])('is a rule: %s', (_case, deadline, rule) => {
    expect(basisOf(deadline, measures)).toMatchObject({ rule, section: expect.stringContaining('§') as string });
  });

  it.each([
    ['a measure without a duty', due('participation.review', 'm')],
    ['a participation nobody knows', due('participation.review', 'x')],
    ['a consent that the measure does not rest on', due('participation.consent-take-part', 't')],
    ['the end of a measure', due('participation.end', 't')],
    ['a task', due('plan.task', 't')],
  ])('is no rule: %s', (_case, deadline) => {
    expect(basisOf(deadline, measures)).toBeUndefined();
  });
});
