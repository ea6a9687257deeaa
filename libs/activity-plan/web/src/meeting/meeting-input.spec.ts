import { bodyOf, inputOf, timeAsWritten } from './meeting-input';

describe('what is written about a meeting', () => {
  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['1015', '10:15'],
    [' 14:45 ', '14:45'],
    ['kvart over ni', 'kvart over ni'],
  ])('%s is %s', (written, time) => {
    expect(timeAsWritten(written)).toBe(time);
  });

  it('begins with the participant and three quarters of an hour, and leaves empty fields out', () => {
    expect(bodyOf({ ...inputOf(undefined), startsAt: '9', place: ' ' })).toEqual({
      ...{ heldOn: '', startsAt: '09:00', lengthMinutes: 45, channel: 'office' },
      attendees: ['participant'],
    });
  });
});
