import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  meetingForms,
  meetingWordsLength,
  messageAsks,
  messageLimits,
  timeOfDay,
  type MeetingForm,
  type MessageAsk,
} from '@fotfeste/participation/domain';

export class AttachmentPath {
  @IsId()
  readonly participationId!: string;

  @IsId()
  readonly attachmentId!: string;
}

export class MeetingPath {
  @IsId()
  readonly participationId!: string;

  @IsId()
  readonly meetingId!: string;
}

/** A message, with files that were sent up before it. */
export class MessageRequest {
  @IsString()
  @MaxLength(messageLimits.words)
  readonly words!: string;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(messageLimits.attachments)
  @ArrayUnique()
  @IsId({ each: true })
  readonly attachments?: readonly string[];

  /** What Nav asks of the provider; the provider asks nothing in this way. */
  @MayBeLeftOut()
  @IsIn(messageAsks)
  readonly asks?: MessageAsk;
}

/** When and how people meet. */
export class MeetingRequest {
  @IsLocalDate()
  readonly heldOn!: LocalDate;

  /** Time of day in Oslo, `09:30`. */
  @Matches(timeOfDay)
  readonly heldAt!: string;

  @IsIn(meetingForms)
  readonly form!: MeetingForm;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(meetingWordsLength)
  readonly place?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(meetingWordsLength)
  readonly about?: string;
}
