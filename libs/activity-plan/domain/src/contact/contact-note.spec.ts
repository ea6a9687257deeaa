import { localDate } from '@fotfeste/shared/kernel';
import { contactDeadlines, contactFaultsOf, contactUndoHindrance } from './contact-note';

const today = localDate('2026-11-21');

describe('a contact note', () => {
  it('needs nothing but how and when', () => {
    expect(contactFaultsOf({ channel: 'sms', on: today }, today)).toEqual([]);
  });

  it.each([
    ['tomorrow', { on: '2026-11-22' }, 'on', 'given-later'],
    ['eleven years ago', { on: '2015-11-20' }, 'on', 'given-long-ago'],
    ['waiting for somebody without a day', { on: '2026-11-20', waitsFor: 'employer' }, 'waitsUntil', 'waiting-day-missing'],
    ['a day without somebody to wait for', { on: '2026-11-20', waitsUntil: '2026-11-27' }, 'waitsFor', 'waiting-for-missing'],
    [
      'waiting until before the contact',
      { on: '2026-11-20', waitsFor: 'health', waitsUntil: '2026-11-19' },
      'waitsUntil',
      'waiting-before-contact',
    ],
    [
      'waiting for more than a year',
      { on: '2026-11-20', waitsFor: 'health', waitsUntil: '2027-11-22' },
      'waitsUntil',
      'waiting-out-of-reach',
    ],
  ] as const)('is refused with %s', (_case, { on, ...rest }, field, fault) => {
    const { waitsFor, waitsUntil } = { waitsFor: undefined, waitsUntil: undefined, ...rest };
    const note = { channel: 'sms', on: localDate(on), ...(waitsFor && { waitsFor }) } as const;
    expect(contactFaultsOf({ ...note, ...(waitsUntil && { waitsUntil: localDate(waitsUntil) }) }, today)).toEqual([{ field, fault }]);
  });
});

describe('an answer that is waited for', () => {
  const note = { id: 'c', on: localDate('2026-11-10'), waitsFor: 'participant', waitsUntil: localDate('2026-11-17') } as const;

  it('waits for the participant from the day they were asked', () => {
    expect(contactDeadlines([note])).toEqual([
      { kind: 'plan.waiting', dueOn: '2026-11-17', waitsFor: 'participant', subjectId: 'c', since: '2026-11-10' },
    ]);
  });

  it('is the adviser’s to ask for again when an employer has not answered on the day', () => {
    expect(contactDeadlines([{ ...note, waitsFor: 'employer' }])).toEqual([
      { kind: 'plan.waiting', dueOn: '2026-11-17', waitsFor: 'adviser', subjectId: 'c' },
    ]);
  });

  it('is waited for no longer when it has come', () => {
    expect(
      contactDeadlines([
        { ...note, answeredOn: today },
        { id: 'd', on: today },
      ]),
    ).toEqual([]);
  });
});

describe('taking a contact note back', () => {
  const note = { writtenBy: 'Z1', writtenAt: 0 };

  it.each([
    ['by its writer within half an hour', { by: 'Z1', at: 30 * 60_000 }, undefined],
    ['by its writer a moment later than that', { by: 'Z1', at: 30 * 60_000 + 1 }, 'too-late'],
    ['by a colleague', { by: 'Z2', at: 1 }, 'written-by-other'],
  ])('%s', (_case, now, hindrance) => {
    expect(contactUndoHindrance(note, now)).toBe(hindrance);
  });
});
