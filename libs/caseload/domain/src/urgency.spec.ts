import { addDays, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { dueSoonDays, urgencyOf } from './urgency';

const today = localDate('2026-11-21');
const due = (deadlineOn: LocalDate) => ({ deadlineOn, attentionOn: deadlineOn });

describe('what a case asks for', () => {
  it('is a deadline that has passed, also of somebody nobody has talked with for years', () => {
    expect(urgencyOf(due(addDays(today, -1)), today)).toEqual({ urgency: 'overdue', on: '2026-11-20' });
    const silent = { ...due(addDays(today, -1)), tooQuietOn: localDate('2022-02-26'), attentionOn: localDate('2022-02-26') };
    expect(urgencyOf(silent, today)).toEqual({ urgency: 'overdue', on: '2026-11-20' });
  });

  it('is a deadline that comes within two weeks, from today on', () => {
    expect(urgencyOf(due(today), today)).toEqual({ urgency: 'due-soon', on: today });
    expect(urgencyOf(due(addDays(today, dueSoonDays)), today)?.urgency).toBe('due-soon');
    expect(urgencyOf({ ...due(today), tooQuietOn: today }, today)?.urgency).toBe('due-soon');
    expect(urgencyOf(due(addDays(today, dueSoonDays + 1)), today)?.urgency).toBe('later');
  });

  it('is a silence that has lasted too long, before a deadline that is far away', () => {
    const silent = { tooQuietOn: today, deadlineOn: addDays(today, 60), attentionOn: today };
    expect(urgencyOf(silent, today)).toEqual({ urgency: 'too-quiet', on: today });
    const attentionOn = addDays(today, 1);
    expect(urgencyOf({ tooQuietOn: attentionOn, attentionOn }, today)).toEqual({ urgency: 'later', on: attentionOn });
  });

  it('is nothing when nothing is due and nothing is silent', () => {
    expect(urgencyOf({}, today)).toBeUndefined();
  });
});
