import { localDate } from '@fotfeste/shared/kernel';
import { deadlineOn, meetingDeadlines } from './meeting-deadlines';
import { minutesState, readerHindrance, sharingHindrance, type MinutesEdition } from './minutes';

const heldOn = localDate('2026-11-16');
const edition = (number: number, day: string, isShared: 'shared' | 'kept'): MinutesEdition => ({
  edition: number,
  writtenOn: localDate(day),
  isShared: isShared === 'shared',
});
const first = edition(1, '2026-11-17', 'kept');
const firstShared = edition(1, '2026-11-17', 'shared');
const second = edition(2, '2026-11-19', 'kept');

describe('minutes', () => {
  it.each([
    ['are not written before anybody has saved them', 'participant', [], 'not-written'],
    ['are not shared when they are only saved', 'participant', [first], 'not-shared'],
    ['are shared when the newest edition is', 'participant', [firstShared], 'shared'],
    ['are changed since when a newer edition is not shared', 'participant', [firstShared, second], 'changed-since-shared'],
    ['are internal when they are for Nav alone', 'nav', [first], 'internal'],
    ['are none when nobody shall write them', 'nobody', [], 'none'],
  ] as const)('%s', (_case, reader, editions, state) => {
    expect(minutesState(reader, editions)).toBe(state);
  });

  it.each([
    ['not-written', 'nothing-written'],
    ['shared', 'already-shared'],
    ['internal', 'is-internal'],
    ['none', 'is-internal'],
    ['not-shared', undefined],
    ['changed-since-shared', undefined],
  ] as const)('that are %s can be shared unless: %s', (state, hindrance) => {
    expect(sharingHindrance(state)).toBe(hindrance);
  });

  it('that the participant has been given are not taken back, and written ones do not become none', () => {
    expect(readerHindrance('nav', [firstShared])).toBe('already-shared');
    expect(readerHindrance('nobody', [first])).toBe('already-written');
    expect(readerHindrance('nav', [first])).toBeUndefined();
    expect(readerHindrance('nobody', [])).toBeUndefined();
    expect(readerHindrance('participant', [firstShared])).toBeUndefined();
  });
});

describe('what a meeting is due for', () => {
  const aMeeting = { id: 'm', heldOn, isCancelled: false, minutesFor: 'participant', editions: [] } as const;

  it('is its minutes, two days after', () => {
    expect(meetingDeadlines([aMeeting])).toEqual([
      { kind: 'plan.minutes-missing', dueOn: '2026-11-18', since: '2026-11-16', waitsFor: 'adviser', subjectId: 'm' },
    ]);
  });

  it('is to share them, a week after they were written', () => {
    const [deadline] = meetingDeadlines([{ ...aMeeting, editions: [firstShared, second] }]);
    expect(deadline).toMatchObject({ kind: 'plan.minutes-unshared', dueOn: '2026-11-26', since: '2026-11-19' });
  });

  it('is to share what was written, also when the meeting is cancelled afterwards', () => {
    expect(meetingDeadlines([{ ...aMeeting, isCancelled: true, editions: [first] }])).toHaveLength(1);
  });

  it.each([
    ['cancelled', { isCancelled: true }],
    ['without minutes', { minutesFor: 'nobody' as const }],
    ['written for Nav alone', { minutesFor: 'nav' as const, editions: [first] }],
    ['shared', { editions: [firstShared] }],
  ])('is nothing when it is %s', (_case, change) => {
    expect(meetingDeadlines([{ ...aMeeting, ...change }])).toEqual([]);
  });
});

describe('minutes in the lists', () => {
  const due = { kind: 'plan.minutes-missing', dueOn: localDate('2026-11-18'), subjectId: 'm' };

  it.each([
    ['the day before the meeting', '2026-11-15', 'plan.meeting-ahead', '2026-11-16'],
    ['the day of the meeting', '2026-11-16', 'plan.meeting-ahead', '2026-11-16'],
    ['the day after', '2026-11-17', 'plan.minutes-missing', '2026-11-18'],
  ])('are the meeting itself until it has been held: %s', (_case, today, kind, dueOn) => {
    expect(deadlineOn(due, localDate(today))).toEqual({ kind, dueOn, subjectId: 'm' });
  });

  it('leave every other deadline as it is', () => {
    const unshared = { kind: 'plan.minutes-unshared', dueOn: localDate('2026-11-30') };
    expect(deadlineOn(unshared, localDate('2026-11-15'))).toBe(unshared);
  });
});
