import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { LetterLanguage } from '@fotfeste/document/domain';

/** In which form of Norwegian a person is written to. */
export class LetterLanguageReader {
  constructor(private readonly tx: Tx) {}

  /** The form of the newest letter, so that what was chosen once is offered the next time; nothing before the first. */
  async last(participantId: ParticipantId): Promise<LetterLanguage | undefined> {
    const [letter] = await this.tx.query<{ language: LetterLanguage }>(
      'select language from document where participant_id = $1 order by id desc limit 1',
      [participantId],
    );
    return letter?.language;
  }
}
