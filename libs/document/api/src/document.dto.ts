import { IsIn } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate } from '@fotfeste/shared/api';
import { letterLanguages, sentChannels, type LetterLanguage, type SentChannel } from '@fotfeste/document/domain';

export class DocumentPath {
  @IsId()
  readonly documentId!: string;
}

export class DocumentPersonPath {
  @IsId()
  readonly participantId!: string;
}

export class LanguageRequest {
  @IsIn(letterLanguages)
  readonly language!: LetterLanguage;
}

/** How and when a letter went out. */
export class SentRequest {
  @IsIn(sentChannels)
  readonly channel!: SentChannel;

  @IsLocalDate()
  readonly sentOn!: LocalDate;
}
