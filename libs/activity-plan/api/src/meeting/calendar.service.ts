import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { calendarFile } from './calendar-file';
import { MeetingRepository } from './meeting.repository';

/** Meetings as files for a calendar. */
@Injectable()
export class CalendarService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  file(actor: Actor, meetingId: string, language: Language): Promise<string> {
    return this.unitOfWork.read(actor, async (tx) => calendarFile(await tx.use(MeetingRepository).require(meetingId), language));
  }
}
