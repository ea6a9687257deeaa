import { localDate } from '@fotfeste/shared/kernel';
import { meetingFaultsOf, usualReader, type MeetingContent, meetingsAtTheSameTime } from './meeting';

const today = localDate('2026-11-21');
const aMeeting: MeetingContent = {
  heldOn: localDate('2026-11-24'),
  startsAt: '09:30',
  lengthMinutes: 45,
  channel: 'office',
  attendees: ['participant'],
};

describe('a meeting', () => {
  it('can be kept as it is, also when it has already been', () => {
    expect(meetingFaultsOf(aMeeting, today)).toEqual([]);
    expect(meetingFaultsOf({ ...aMeeting, heldOn: localDate('2026-11-20') }, today)).toEqual([]);
  });

  it.each([
    ['a day eleven years ahead', { heldOn: localDate('2037-11-22') }, 'held-out-of-reach'],
    ['an hour that does not exist', { startsAt: '24:00' }, 'time-unreadable'],
    ['an hour without its nought', { startsAt: '9:30' }, 'time-unreadable'],
    ['four minutes', { lengthMinutes: 4 }, 'length-out-of-range'],
    ['more than a working day', { lengthMinutes: 481 }, 'length-out-of-range'],
    ['elsewhere without saying where', { channel: 'elsewhere' as const, place: ' ' }, 'place-missing'],
    ['nobody', { attendees: [] }, 'nobody-invited'],
  ])('cannot be set with %s', (_case, wrong, fault) => {
    expect(meetingFaultsOf({ ...aMeeting, ...wrong }, today)).toEqual([fault]);
  });

  it('has minutes for the participant where they take part, and for Nav alone where they do not', () => {
    expect(usualReader(['employer', 'participant'])).toBe('participant');
    expect(usualReader(['employer', 'health'])).toBe('nav');
  });
});

describe('two meetings at the same time', () => {
  const first = { id: 'a', heldOn: '2026-12-01', startsAt: '10:00', lengthMinutes: 45 };

  it('share minutes of the same day', () => {
    const found = (startsAt: string, lengthMinutes: number) =>
      meetingsAtTheSameTime({ heldOn: '2026-12-01', startsAt, lengthMinutes }, [first]).map(({ id }) => id);
    expect(found('10:15', 45)).toEqual(['a']);
    expect(found('09:30', 31)).toEqual(['a']);
    expect(found('09:00', 180)).toEqual(['a']);
  });

  it('are not those that follow each other, are on other days, are cancelled, are the same one, or have no time yet', () => {
    const after = { heldOn: '2026-12-01', startsAt: '10:45', lengthMinutes: 45 };
    const same = { ...after, startsAt: '10:15' };
    expect(meetingsAtTheSameTime(after, [first])).toEqual([]);
    expect(meetingsAtTheSameTime({ ...after, startsAt: '09:15' }, [first])).toEqual([]);
    expect(meetingsAtTheSameTime({ ...same, heldOn: '2026-12-02' }, [first])).toEqual([]);
    expect(meetingsAtTheSameTime(same, [{ ...first, cancelledOn: '2026-11-20' }])).toEqual([]);
    expect(meetingsAtTheSameTime({ ...same, id: 'a' }, [first])).toEqual([]);
    expect(meetingsAtTheSameTime({ ...same, startsAt: '1' }, [first])).toEqual([]);
  });
});
