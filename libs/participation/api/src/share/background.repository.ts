import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ParticipationBackgroundRow } from '../rows/share.rows';

/** The adviser's words to the provider. Each text is kept; a participation says which one holds. Providers read them only as shared. */
export class BackgroundRepository {
  constructor(private readonly tx: Tx) {}

  async wordsOf(id: string | null): Promise<string | undefined> {
    if (!id) return undefined;
    return (await this.tx.manager.findOneBy(ParticipationBackgroundRow, { id }))?.words;
  }

  /** @returns the id of the text, or nothing when there is no text. */
  async add(participantId: ParticipantId, words: string | null): Promise<string | null> {
    if (!words) return null;
    const { identifiers } = await this.tx.manager.insert(ParticipationBackgroundRow, {
      ...{ participantId, words, writtenAt: this.tx.now, writtenByName: this.tx.actor.name },
    });
    return (identifiers[0] as { readonly id: string }).id;
  }
}
