import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { given, type Language, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { MeetingChannel } from '@fotfeste/activity-plan/domain';
import type { PlanMeetingRow } from './plan-meeting.row';

/** What a calendar gets to know: that there is a meeting, when, and where. Never who it is about, nor what it is about. */
type Meeting = Pick<
  PlanMeetingRow,
  'id' | 'version' | 'heldOn' | 'startsAt' | 'lengthMinutes' | 'channel' | 'place' | 'cancelledOn' | 'changedAt'
>;

/** The meeting as an iCalendar file (RFC 5545), times in UTC. Taken in again it replaces what the calendar had; a cancelled one removes it. */
export function calendarFile(meeting: Meeting, language: Language): string {
  const { id, version, heldOn, startsAt, lengthMinutes, channel, place, cancelledOn, changedAt } = meeting;
  const calendar = ical({
    prodId: { company: 'Fotfeste', product: 'Meetings', language: language === 'en' ? 'EN' : 'NO' },
    method: cancelledOn ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  const start = osloInstant(heldOn, startsAt);
  calendar.createEvent({
    ...{ id: `${id}@fotfeste`, sequence: version - 1, stamp: changedAt, start },
    end: new Date(start.getTime() + lengthMinutes * 60_000),
    summary: summary[language],
    status: cancelledOn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...given({ location: place ?? places[channel]?.[language] }),
  });
  return `${calendar.toString()}\r\n`;
}

const summary: LocalizedText = { nb: 'Møte med Nav', nn: 'Møte med Nav', en: 'Meeting with Nav' };

const places: Readonly<Partial<Record<MeetingChannel, LocalizedText>>> = {
  office: { nb: 'Nav-kontoret', nn: 'Nav-kontoret', en: 'The Nav office' },
  video: { nb: 'Videomøte', nn: 'Videomøte', en: 'Video meeting' },
  telephone: { nb: 'Telefon', nn: 'Telefon', en: 'Telephone' },
};

/** The instant at which clocks in Oslo show the time on the day; an hour that summer time leaves out is the one after. */
export function osloInstant(day: LocalDate, time: string): Date {
  const [summer, winter] = [new Date(`${day}T${time}:00+02:00`), new Date(`${day}T${time}:00+01:00`)];
  return osloClock.format(summer) === time ? summer : winter;
}

const osloClock = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
