import { addDays, localDate } from '@fotfeste/shared/kernel';
import { caseRow } from './case-row';
import { exitReasonsOf } from './exit-candidate';
import { usualQuietDays } from './quiet';
import { aCase, aParticipation } from './testing/cases';

const today = localDate('2026-11-21');
const quiet = addDays(today, -usualQuietDays);
const reasons = (...overrides: Parameters<typeof aCase>) => exitReasonsOf(caseRow(aCase(...overrides)), today);

describe('a candidate for exit', () => {
  it('is whoever is no longer registered as a job seeker, from the day after', () => {
    expect(reasons({ registeredTo: addDays(today, -1) })).toEqual(['registration-ended']);
    expect(reasons({ registeredTo: today })).toEqual([]);
  });

  it('is whoever nobody has talked with for too long and for whom nothing is ahead', () => {
    expect(reasons({ lastContactOn: quiet })).toEqual(['nothing-ahead']);
    expect(reasons({ lastContactOn: addDays(quiet, 1) })).toEqual([]);
    expect(reasons({ lastContactOn: quiet, deadlines: [{ kind: 'plan.task', dueOn: addDays(today, 90), waitsFor: 'adviser' }] })).toEqual(
      [],
    );
  });

  it('follows the days of the office', () => {
    expect(reasons({ lastContactOn: quiet, quietDays: usualQuietDays + 1 })).toEqual([]);
    expect(reasons({ lastContactOn: addDays(today, -30), quietDays: 30 })).toEqual(['nothing-ahead']);
  });

  it.each([
    ['takes part in a measure', { participations: [aParticipation()] }],
    ['waits for one', { participations: [aParticipation({ phase: 'waiting' })] }],
    ['is in an activity of the plan', { activeSince: localDate('2026-10-01') }],
    ['has AAP', { benefits: [{ type: 'AAP', from: localDate('2025-01-01') }] }],
    ['has AAP until today', { benefits: [{ type: 'AAP', from: localDate('2025-01-01'), to: today }] }],
  ] as const)('is nobody who %s', (_what, overrides) => {
    expect(reasons({ lastContactOn: quiet, registeredTo: addDays(today, -30), ...overrides })).toEqual([]);
  });

  it('can be so for both reasons, and again when AAP has ended', () => {
    const benefits = [{ type: 'AAP', from: localDate('2025-01-01'), to: addDays(today, -1) }] as const;
    expect(reasons({ lastContactOn: quiet, registeredTo: addDays(today, -30), benefits })).toEqual(['registration-ended', 'nothing-ahead']);
  });
});
