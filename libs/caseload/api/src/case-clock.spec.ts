import { localDate } from '@fotfeste/shared/kernel';
import type { CaseParticipation } from '@fotfeste/caseload/domain';
import { clockOf } from './case-clock';

const aft: CaseParticipation = {
  id: 'a',
  measure: 'ARBEIDSFORBEREDENDE_TRENING',
  status: 'participating',
  phase: 'running',
  referredOn: localDate('2026-01-10'),
  from: localDate('2026-02-01'),
};
const earlier: CaseParticipation = { ...aft, id: 'b', phase: 'over', from: localDate('2025-08-01'), to: localDate('2026-01-31') };

describe('the clock of a longest duration', () => {
  it('runs from the start to the last day open to the person (AFT.DUR_BASE and AFT.DUR_EXT: 12 + 12 months)', () => {
    expect(clockOf(aft, [aft])).toEqual({ from: '2026-02-01', to: '2028-01-31' });
  });

  it('began earlier when earlier time in the measure counts', () => {
    expect(clockOf(aft, [aft, earlier])).toEqual({ from: '2025-08-01', to: '2027-07-31' });
  });

  it('began earlier when time written down by hand counts, with days or without', () => {
    const undated = { ARBEIDSFORBEREDENDE_TRENING: { months: 5, days: 10 } } as const;
    expect(clockOf(aft, [aft], (participations) => ({ participations, timeUsed: undated }))).toEqual({
      from: '2025-08-22',
      to: '2027-08-20',
    });
    const dated = { measure: aft.measure, from: localDate('2025-08-01'), to: localDate('2026-01-31') };
    expect(clockOf(aft, [aft], (participations) => ({ participations: [...participations, dated] }))).toEqual({
      from: '2025-08-01',
      to: '2027-07-31',
    });
  });

  it('had run out before the start when more was used than the longest duration, and goes on to the agreed last day', () => {
    const all = { ARBEIDSFORBEREDENDE_TRENING: { months: 25 } } as const;
    const to = localDate('2026-06-30');
    expect(clockOf(aft, [aft], () => ({ timeUsed: all }))).toEqual({ from: '2024-01-01', to: '2026-01-31' });
    expect(clockOf({ ...aft, to }, [aft], () => ({ timeUsed: all }))?.to).toBe(to);
  });

  it('goes on to the agreed last day when the participation was extended', () => {
    expect(clockOf({ ...aft, to: localDate('2028-06-30') }, [aft])?.to).toBe('2028-06-30');
  });

  it('does not run while somebody waits, or for measures without a limit', () => {
    expect(clockOf({ ...aft, phase: 'waiting' }, [aft])).toBeUndefined();
    expect(clockOf({ ...aft, measure: 'UNGDOMSGARANTI' }, [aft])).toBeUndefined();
  });
});
