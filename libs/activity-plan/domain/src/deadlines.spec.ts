import { localDate } from '@fotfeste/shared/kernel';
import { deadlinesOf, pathDeadlines } from './deadlines';

const from = localDate('2026-12-01');
const to = localDate('2026-12-18');
const an = { id: 'a', kind: 'training', status: 'planned', from, to, responsible: 'person' } as const;

describe('deadlines from the plan', () => {
  it.each([
    ['a planned activity is to be started on its first day', an, { kind: 'plan.activity-start', dueOn: from, waitsFor: 'adviser' }],
    [
      'a running activity is to be ended on its last day',
      { ...an, status: 'in-progress' as const },
      { kind: 'plan.activity-end', dueOn: to, waitsFor: 'adviser' },
    ],
    [
      'a task of the adviser waits for the adviser',
      { ...an, kind: 'task' as const, responsible: 'adviser' as const },
      { kind: 'plan.task-done', dueOn: to, waitsFor: 'adviser' },
    ],
    [
      'a proposal waits two weeks for the participant',
      { ...an, status: 'proposed' as const, responsible: 'adviser' as const, proposedOn: localDate('2026-11-21') },
      { kind: 'plan.proposal-answer', dueOn: localDate('2026-12-05'), waitsFor: 'participant', since: localDate('2026-11-21') },
    ],
    [
      'a task of the provider waits for the provider',
      { ...an, kind: 'task' as const, responsible: 'provider' as const },
      { kind: 'plan.task-done', dueOn: to, waitsFor: 'provider' },
    ],
  ])('%s', (_case, activity, deadline) => {
    expect(deadlinesOf([activity])).toEqual([{ ...deadline, subjectId: 'a' }]);
  });

  it('has none for what is finished, for measures, and for what has no days', () => {
    const { from: _from, to: _to, ...withoutDays } = an;
    expect(deadlinesOf([{ ...an, status: 'done' }, { ...an, status: 'cancelled' }, { ...an, kind: 'measure' }, withoutDays])).toEqual([]);
  });
});

describe('a chosen path', () => {
  const hindered = (...days: readonly string[]) => days.map((day) => ({ since: localDate(day) }));

  it('waits for the adviser from the day its first step was found impossible', () => {
    expect(pathDeadlines('p', hindered('2026-12-04', '2026-12-01'))).toEqual([
      { kind: 'plan.path-step', dueOn: '2026-12-01', since: '2026-12-01', waitsFor: 'adviser', subjectId: 'p' },
    ]);
  });

  it('waits for nobody while every step can be taken', () => {
    expect(pathDeadlines('p', [])).toEqual([]);
  });
});
