import { IsIn, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  awaited,
  awaitedThings,
  contactChannels,
  contactWordsLength,
  type Awaited,
  type AwaitedThing,
  type ContactNoteChannel,
} from '@fotfeste/activity-plan/domain';

export class ContactNotePath {
  @IsId()
  readonly contactId!: string;
}

export class ContactNoteRequest {
  @IsIn(contactChannels)
  readonly channel!: ContactNoteChannel;

  /** Day they were in touch. */
  @IsLocalDate()
  readonly on!: LocalDate;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(contactWordsLength)
  readonly words?: string;

  @MayBeLeftOut()
  @IsIn(awaited)
  readonly waitsFor?: Awaited;

  /** What is waited for; an answer when it is left out. */
  @MayBeLeftOut()
  @IsIn(awaitedThings)
  readonly awaits?: AwaitedThing;

  /** Last day the answer is waited for. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly waitsUntil?: LocalDate;
}
