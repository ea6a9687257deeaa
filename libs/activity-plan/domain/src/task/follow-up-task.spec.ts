import { localDate } from '@fotfeste/shared/kernel';
import { taskDeadlines, taskFaultsOf } from './follow-up-task';

const today = localDate('2026-11-21');

describe('a task', () => {
  it.each([
    ['can be due today', { title: 'Ring arbeidsgiveren', dueOn: today }, []],
    ['says what is to be done', { title: '  ', dueOn: today }, ['title-missing']],
    ['is due within ten years', { title: 'Ring', dueOn: localDate('2036-11-22') }, ['due-out-of-reach']],
  ])('%s', (_case, task, faults) => {
    expect(taskFaultsOf(task, today)).toEqual(faults);
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
