import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { CaseCategory } from '@fotfeste/caseload/domain';

/** The marks an adviser sorts the own people by, and what they mean to that adviser. Colleagues never see them. */
export class CategoryRepository {
  constructor(private readonly tx: Tx) {}

  async of(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, CaseCategory>> {
    const rows = await this.tx.query<{ id: ParticipantId; category: CaseCategory }>(
      `select k.participant_id as id, k.category from unnest($1::uuid[]) as wanted (id)
       join case_category k on k.participant_id = wanted.id and k.owner_id = $2`,
      [participantIds, this.tx.actor.id],
    );
    return new Map(rows.map(({ id, category }) => [id, category]));
  }

  /** Takes the mark away when none is named. */
  async mark(participantId: ParticipantId, category: CaseCategory | undefined): Promise<void> {
    const own = [participantId, this.tx.actor.id] as const;
    if (category)
      await this.tx.query(
        `insert into case_category (participant_id, owner_id, category) values ($1, $2, $3)
         on conflict on constraint case_category_pkey do update set category = excluded.category`,
        [...own, category],
      );
    else await this.tx.query('delete from case_category where participant_id = $1 and owner_id = $2', own);
  }

  async words(): Promise<ReadonlyMap<CaseCategory, string>> {
    const rows = await this.tx.query<{ category: CaseCategory; words: string }>(
      'select category, words from case_category_words where owner_id = $1',
      [this.tx.actor.id],
    );
    return new Map(rows.map(({ category, words }) => [category, words]));
  }

  async setWords(category: CaseCategory, words: string): Promise<void> {
    const own = [this.tx.actor.id, category] as const;
    await this.tx.query('delete from case_category_words where owner_id = $1 and category = $2', own);
    if (words) await this.tx.query('insert into case_category_words (owner_id, category, words) values ($1, $2, $3)', [...own, words]);
  }
}
