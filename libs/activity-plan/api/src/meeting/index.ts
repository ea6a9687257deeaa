import { CalendarService } from './calendar.service';
import { MinutesController, PersonMeetingsController, PlanMeetingController, SharedMinutesController } from './meeting.controller';
import { MeetingService } from './meeting.service';
import { MinutesService } from './minutes.service';
import { PlanMeetingRow } from './plan-meeting.row';
import { PlanMinutesRow } from './plan-minutes.row';

export { unsharedMinutes } from './unshared-minutes';

export const meetingRows = [PlanMeetingRow, PlanMinutesRow];
export const meetingControllers = [PersonMeetingsController, PlanMeetingController, MinutesController, SharedMinutesController];
export const meetingServices = [MeetingService, MinutesService, CalendarService];
