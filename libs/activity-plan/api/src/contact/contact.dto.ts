import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate } from '@fotfeste/shared/api';
import { awaited, contactChannels, contactWordsLength, type Awaited, type ContactNoteChannel } from '@fotfeste/activity-plan/domain';

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

  @IsOptional()
  @IsString()
  @MaxLength(contactWordsLength)
  readonly words?: string;

  @IsOptional()
  @IsIn(awaited)
  readonly waitsFor?: Awaited;

  /** Last day the answer is waited for. */
  @IsOptional()
  @IsLocalDate()
  readonly waitsUntil?: LocalDate;
}
