import { localDate } from '@fotfeste/shared/kernel';
import { daysOfSpan } from './queue-choice';
import { heldDeadlines } from './held-deadline';
import { snoozeFaultsOf } from './snooze';

const today = localDate('2026-11-19');
const review = { kind: 'participation.review', dueOn: localDate('2026-11-30'), waitsFor: 'adviser', subjectId: 'p' } as const;

describe('who is to meet a deadline', () => {
  it('is the responsible adviser, until it is handed over', () => {
    const handed = { kind: review.kind, dueOn: review.dueOn, subjectId: 'p', holder: 'Z2' };
    expect(heldDeadlines([review], 'Z1', []).map(({ holder }) => holder)).toEqual(['Z1']);
    expect(heldDeadlines([review], 'Z1', [handed]).map(({ holder }) => holder)).toEqual(['Z2']);
  });

  it('is the responsible adviser again when the day has moved', () => {
    const handed = { kind: review.kind, dueOn: localDate('2026-11-29'), subjectId: 'p', holder: 'Z2', snoozedUntil: today };
    expect(heldDeadlines([review], 'Z1', [handed])).toEqual([{ ...review, holder: 'Z1' }]);
  });

  it('is whoever a task was given to', () => {
    const task = { kind: 'plan.task', dueOn: today, waitsFor: 'adviser', subjectId: 't', carriedBy: 'Z3' } as const;
    expect(heldDeadlines([task], 'Z1', [{ kind: 'plan.task', dueOn: today, subjectId: 't', holder: 'Z2' }])).toMatchObject([
      { holder: 'Z3' },
    ]);
  });
});

describe('how near a deadline is', () => {
  it('leaves no day out and counts none twice', () => {
    expect(daysOfSpan('overdue', today)).toEqual({ to: '2026-11-18' });
    expect(daysOfSpan('today', today)).toEqual({ from: today, to: today });
    expect(daysOfSpan('this-week', today)).toEqual({ from: '2026-11-20', to: '2026-11-22' });
    expect(daysOfSpan('later', today)).toEqual({ from: '2026-11-23' });
  });

  it('has no rest of the week on a Sunday', () => {
    const { from = '', to = '' } = daysOfSpan('this-week', localDate('2026-11-22'));
    expect(from > to).toBe(true);
    expect(daysOfSpan('later', localDate('2026-11-22'))).toEqual({ from: '2026-11-23' });
  });
});

describe('putting a deadline aside', () => {
  it.each([
    [undefined, 'Venter på epikrise', ['until-missing']],
    ['2026-11-19', 'Venter på epikrise', ['until-passed']],
    ['2027-01-19', 'Venter på epikrise', ['until-too-far']],
    ['2027-01-18', 'Venter på epikrise', []],
    ['2026-11-20', '  ', ['reason-missing']],
  ])('until %s because of «%s»', (until, reason, faults) => {
    expect(snoozeFaultsOf({ until: until === undefined ? undefined : localDate(until), reason }, today)).toEqual(faults);
  });
});
