import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsString, MaxLength } from 'class-validator';
import { languages, type Language, type LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  meetingAttendees,
  meetingChannels,
  meetingLengths,
  minutesReaders,
  type MeetingAttendee,
  type MeetingChannel,
  type MinutesReader,
} from '@fotfeste/activity-plan/domain';

export class PlanMeetingPath {
  @IsId()
  readonly meetingId!: string;
}

export class PlanMeetingRequest {
  @IsLocalDate()
  readonly heldOn!: LocalDate;

  /** Oslo time, `09:30`. */
  @IsString()
  @MaxLength(5)
  readonly startsAt!: string;

  @IsInt()
  readonly lengthMinutes!: number;

  @IsIn(meetingChannels)
  readonly channel!: MeetingChannel;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(meetingLengths.place)
  readonly place?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(meetingLengths.agenda)
  readonly agenda?: string;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(meetingAttendees.length)
  @IsIn(meetingAttendees, { each: true })
  readonly attendees!: readonly MeetingAttendee[];
}

export class MeetingCancellationRequest {
  @IsString()
  @Length(1, meetingLengths.reason)
  readonly reason!: string;
}

export class MinutesRequest {
  @IsString()
  @Length(1, meetingLengths.minutes)
  readonly words!: string;
}

export class MinutesReaderRequest {
  @IsIn(minutesReaders)
  readonly minutesFor!: MinutesReader;
}

export class CalendarQuery {
  @IsIn(languages)
  readonly language!: Language;
}
