import { localDate } from '@fotfeste/shared/kernel';
import { assess, isAutomated, measureInForce } from '../assess';
import { measureCodes } from '../catalogue/measure-codes';
import { conditionsOf } from './assessment';

/** Days in the different wordings of the law. */
const days = ['2016-10-01', '2020-06-01', '2024-06-01', '2025-07-15', '2026-06-15', '2026-10-01'].map(localDate);

/** What the day alone decides: the end of a scheme or a trial, no office that takes part, the summer. */
const decidedByTheDay = ['EKS-02:scheme', 'F4L-05', 'F4L-11', 'SOM-05'];

/** What only concerns whoever has a secondment planned; without one nothing is told of it. */
const onlyWhenPlanned = ['VTS-08', 'VTS-08:length'];

/** Whoever nothing is known about meets nothing, and fails nothing: what is unknown is missing, never good and never bad. */
describe('somebody nothing is known about', () => {
  const others = [...decidedByTheDay, ...onlyWhenPlanned];
  const asked = days.flatMap((on) =>
    measureCodes.filter((code) => isAutomated(code) && measureInForce(code, on)).map((code) => [code, on] as const),
  );

  it.each(asked)('%s on %s: every hard condition lacks its facts', (code, on) => {
    const answer = assess(code, {}, on);
    const conditions = answer.kind === 'assessed' ? conditionsOf(answer.requirements) : [];
    const settled = conditions.filter(({ kind, outcome, key }) => kind === 'hard' && outcome !== 'missing-fact' && !others.includes(key));
    expect(conditions.length).toBeGreaterThan(0);
    expect(settled.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([]);
  });
});
