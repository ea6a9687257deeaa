import { addDays, addMonths, localDate } from '@fotfeste/shared/kernel';
import { subGoalFaultsOf, subGoalsUnder } from './sub-goal';

const today = localDate('2026-11-21');

describe('a sub-goal', () => {
  it.each([
    ['words and a day', { title: 'Skrive CV', dueOn: today }, []],
    ['words alone', { title: 'Skrive CV' }, []],
    ['a day that is over', { title: 'Skrive CV', dueOn: addDays(today, -1) }, []],
    ['no words', { title: '  ' }, ['title-missing']],
    ['a day nobody plans for', { title: ' ', dueOn: addDays(addMonths(today, 120), 1) }, ['title-missing', 'due-out-of-reach']],
    ['the last day within reach', { title: 'Skrive CV', dueOn: addMonths(today, 120) }, []],
  ])('with %s', (_case, content, faults) => {
    expect(subGoalFaultsOf(content, today)).toEqual(faults);
  });

  it('stands under its activity or the goal: the earliest first, those without a day after, the done ones last', () => {
    const item = (title: string, more: object = {}) => ({ title, ...more });
    const items = [
      item('done', { doneOn: today }),
      item('whenever'),
      item('later', { dueOn: localDate('2026-12-24') }),
      item('elsewhere', { activityId: 'a', dueOn: today }),
      item('soon', { dueOn: today }),
    ];
    expect(subGoalsUnder(items, undefined).map(({ title }) => title)).toEqual(['soon', 'later', 'whenever', 'done']);
    expect(subGoalsUnder(items, 'a').map(({ title }) => title)).toEqual(['elsewhere']);
  });
});
