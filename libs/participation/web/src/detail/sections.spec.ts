import { aParticipation } from '../testing/participations';
import { inOrderOf, sectionsOf } from './sections';

const running = aParticipation({ status: 'participating', sharedOn: '2026-09-01' });
const keys = (participation = running, mayWrite: 'yes' | 'no' = 'yes'): readonly string[] =>
  sectionsOf(participation, mayWrite).map(({ key, waiting }) => (waiting > 0 ? `${key} ${waiting}` : key));

describe('the parts of the page of a participation', () => {
  it('stand in their own order while nothing waits', () => {
    expect(keys()).toEqual(['proposals', 'facts', 'plan', 'reports', 'attendance', 'messages', 'link', 'share', 'choice']);
  });

  it('that hold something for the adviser come first, with how much', () => {
    const waits = [
      { kind: 'report-answer', count: 2 },
      { kind: 'message', count: 1 },
    ] as const;
    expect(keys({ ...running, waits }).slice(0, 4)).toEqual(['reports 2', 'messages 1', 'proposals', 'facts']);
    expect(keys({ ...running, waits }, 'no')[0]).toBe('proposals');
  });

  it('ask first of all whether the purpose was reached when it is over and nobody has said', () => {
    const over = aParticipation({ status: 'ended', sharedOn: '2026-09-01' });
    expect(keys(over)[0]).toBe('attainment 1');
    expect(keys({ ...over, attained: { attainment: 'reached', on: '2026-11-20', byName: 'Marit Torp' } })[0]).toBe('proposals');
  });

  it('leave the dates of reports out when none is owed', () => {
    const final = { id: 'r1', kind: 'final', periodFrom: '2026-01-01', periodTo: '2026-08-31', status: 'accepted' } as const;
    const over = aParticipation({ status: 'ended', reports: [{ ...final, statusFrom: '2026-09-01', sentByName: 'Frank Ruud' }] });
    expect(keys(over)).not.toContain('plan');
    expect(keys({ ...running, source: 'arena' })).not.toContain('plan');
    expect(keys({ ...over, reports: [] })).toContain('plan');
  });

  it('stay where they are when something has been settled', () => {
    const before = sectionsOf({ ...running, waits: [{ kind: 'report-answer', count: 1 }] }, 'yes');
    const after = inOrderOf(before, sectionsOf(running, 'yes'));
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(after.every(({ waiting }) => waiting === 0)).toBe(true);
  });

  it('are few where Nav has the place itself', () => {
    const { provider: _provider, offering: _offering, ...own } = aParticipation({ route: 'employer', status: 'participating' });
    expect(keys(own)).toEqual(['facts', 'choice']);
  });
});
