import { addDays, localDate } from '@fotfeste/shared/kernel';
import { caseRow } from './case-row';
import { isTooQuiet, mayBeQuietDays, quietDaysLimits, usualQuietDays } from './quiet';
import { aCase, aParticipation } from './testing/cases';

const talk = localDate('2026-09-01');
const tooQuiet = addDays(talk, usualQuietDays);

describe('a case that has gone quiet', () => {
  it('is one without a measure, counted from the last talk or else from the first day of follow-up', () => {
    const followUp = { from: localDate('2026-03-01') };
    expect(caseRow(aCase({ followUp, lastContactOn: talk })).quietSince).toBe(talk);
    expect(caseRow(aCase({ followUp })).quietSince).toBe('2026-03-01');
    expect(
      caseRow(aCase({ followUp, lastContactOn: talk, participations: [aParticipation({ phase: 'waiting' })] })).quietSince,
    ).toBeUndefined();
    expect(caseRow(aCase({ followUp, lastContactOn: talk, participations: [aParticipation({ phase: 'over' })] })).quietSince).toBe(talk);
  });

  it('is none while an activity of the plan runs', () => {
    expect(caseRow(aCase({ lastContactOn: talk, activeSince: localDate('2026-08-01') })).quietSince).toBeUndefined();
  });

  it('asks for attention after eight weeks, or earlier when something is due before', () => {
    const due = (dueOn: string) => [{ kind: 'plan.activity-end' as const, dueOn: localDate(dueOn), waitsFor: 'adviser' as const }];
    expect(caseRow(aCase({ lastContactOn: talk })).attentionOn).toBe(tooQuiet);
    expect(caseRow(aCase({ lastContactOn: talk, deadlines: due('2026-10-01') })).attentionOn).toBe('2026-10-01');
    expect(caseRow(aCase({ lastContactOn: talk, deadlines: due('2027-10-01') })).attentionOn).toBe(tooQuiet);
    expect(caseRow(aCase({ deadlines: due('2027-10-01') })).attentionOn).toBe('2027-10-01');
  });

  it('is too quiet from the day the eight weeks are full, not the day before', () => {
    expect(isTooQuiet(tooQuiet, addDays(tooQuiet, -1))).toBe(false);
    expect(isTooQuiet(tooQuiet, tooQuiet)).toBe(true);
    expect(isTooQuiet(undefined, tooQuiet)).toBe(false);
  });

  it('is too quiet after as many days as the office has set, within reason', () => {
    const row = caseRow(aCase({ lastContactOn: talk, quietDays: 28 }));
    expect([row.quietSince, row.tooQuietOn, row.attentionOn]).toEqual([talk, '2026-09-29', '2026-09-29']);
    const { least, most } = quietDaysLimits;
    expect([least - 1, least, usualQuietDays, most, most + 1, 30.5].map(mayBeQuietDays)).toEqual([false, true, true, true, false, false]);
  });
});
