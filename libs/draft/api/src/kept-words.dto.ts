import { IsIn, Matches } from 'class-validator';
import { IsId, MayBeLeftOut } from '@fotfeste/shared/api';
import { keepReasons, sensitiveTopics, wordReaders, type KeepReason, type SensitiveTopic, type WordReader } from '@fotfeste/shared/kernel';

/** Somebody keeps words that the check asked about. The words themselves are never sent here. */
export class KeptWordsRequest {
  /** Name of the field, as in the body that it is sent in. */
  @Matches(/^(?!\d{11}$)[\w.-]{1,100}$/)
  readonly field!: string;

  @IsIn(wordReaders)
  readonly readBy!: WordReader;

  @IsIn(keepReasons)
  readonly reason!: KeepReason;

  @IsIn(sensitiveTopics, { each: true })
  readonly topics!: readonly SensitiveTopic[];

  /** Whom the text is about; absent where the page is not about one person. */
  @MayBeLeftOut()
  @IsId()
  readonly participantId?: string;
}
