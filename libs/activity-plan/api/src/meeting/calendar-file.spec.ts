import { localDate } from '@fotfeste/shared/kernel';
import { calendarFile, osloInstant } from './calendar-file';

const meeting = {
  id: '0193a1f0-0000-7000-8000-000000000001',
  version: 3,
  heldOn: localDate('2026-11-24'),
  startsAt: '09:30',
  lengthMinutes: 45,
  channel: 'office',
  place: null,
  cancelledOn: null,
  changedAt: new Date('2026-11-21T10:00:00Z'),
} as const;
const linesOf = (file: string): readonly string[] => file.split('\r\n');

describe('the calendar file of a meeting', () => {
  it('says when and where, in UTC, and nothing of whom it is about', () => {
    expect(linesOf(calendarFile(meeting, 'nb'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Fotfeste//Meetings//NO',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:0193a1f0-0000-7000-8000-000000000001@fotfeste',
      'SEQUENCE:2',
      'DTSTAMP:20261121T100000Z',
      'DTSTART:20261124T083000Z',
      'DTEND:20261124T091500Z',
      'SUMMARY:Møte med Nav',
      'LOCATION:Nav-kontoret',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('takes the meeting out of the calendar again when it is cancelled, under the same name', () => {
    const lines = linesOf(calendarFile({ ...meeting, version: 4, cancelledOn: localDate('2026-11-22') }, 'en'));
    for (const line of ['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3', `UID:${meeting.id}@fotfeste`, 'SUMMARY:Meeting with Nav'])
      expect(lines).toContain(line);
  });

  it('escapes a place, and folds what is longer than 75 octets', () => {
    const place = `Storgata 1, 2. etasje; spør i «resepsjonen»\nRing på klokka ved døra på nordsiden av bygget`;
    const lines = linesOf(calendarFile({ ...meeting, channel: 'elsewhere', place }, 'nb'));
    const first = lines.findIndex((line) => line.startsWith('LOCATION:'));
    const folded = [lines[first], ...lines.slice(first + 1).filter((line) => line.startsWith(' '))].join('\r\n');
    expect(folded.replaceAll('\r\n ', '')).toBe(`LOCATION:${place.replace(',', '\\,').replace(';', '\\;').replace('\n', '\\n')}`);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it.each([
    ['in winter', '2026-11-24', '09:30', '2026-11-24T08:30:00.000Z'],
    ['in summer', '2026-06-24', '09:30', '2026-06-24T07:30:00.000Z'],
    ['on the morning summer time begins', '2026-03-29', '08:00', '2026-03-29T06:00:00.000Z'],
    ['in the hour summer time leaves out', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['on the morning summer time ends', '2026-10-25', '08:00', '2026-10-25T07:00:00.000Z'],
  ])('knows the clocks of Oslo %s', (_case, day, time, instant) => {
    expect(osloInstant(localDate(day), time).toISOString()).toBe(instant);
  });
});
