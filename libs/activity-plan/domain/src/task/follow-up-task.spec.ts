import { localDate } from '@fotfeste/shared/kernel';
import { taskDeadlines, taskFaultsOf } from './follow-up-task';

const today = localDate('2026-11-21');

describe('a task', () => {
  it.each([
    ['can be due today', { title: 'Ring arbeidsgiveren', dueOn: today }, []],
    ['says what is to be done', { title: '  ', dueOn: today }, ['title-missing']],
    ['is due within ten years', { title: 'Ring', dueOn: localDate('2036-11-22') }, ['due-out-of-reach']],
    ['is not set to a day that has passed', { title: 'Ring', dueOn: localDate('2026-11-20') }, ['due-passed']],
  ])('%s', (_case, task, faults) => {
    expect(taskFaultsOf(task, today)).toEqual(faults);
  });

  it('keeps a day that has passed since it was set', () => {
    const due = localDate('2026-11-02');
    expect(taskFaultsOf({ title: 'Ring i dag', dueOn: due }, today, due)).toEqual([]);
    expect(taskFaultsOf({ title: 'Ring i dag', dueOn: localDate('2026-11-03') }, today, due)).toEqual(['due-passed']);
  });

  it('is due until it is done, and a reminder of one’s own is in nobody’s shared list', () => {
    const task = { id: 't', circle: 'team', dueOn: today } as const;
    expect(taskDeadlines([task])).toEqual([{ kind: 'plan.task', dueOn: '2026-11-21', waitsFor: 'adviser', subjectId: 't' }]);
    expect(
      taskDeadlines([
        { ...task, doneOn: today },
        { ...task, circle: 'own' },
      ]),
    ).toEqual([]);
  });
});
