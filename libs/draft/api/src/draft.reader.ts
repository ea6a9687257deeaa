import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { DraftKind } from '@fotfeste/draft/domain';

/** What other rooms may know of a draft: who writes it and since when, never what it says. */
export interface DraftUnderWork {
  readonly participantId: ParticipantId;
  readonly authorId: string;
  readonly authorName: string;
  readonly startedAt: Date;
  readonly savedAt: Date;
}

/** Drafts about people that a whole Nav office follows. */
export class DraftReader {
  constructor(private readonly tx: Tx) {}

  /** The draft of this kind about the person that Nav follows. */
  async followed(kind: DraftKind, participantId: ParticipantId): Promise<DraftUnderWork | undefined> {
    const [draft] = await this.tx.query<DraftUnderWork>(`${selected} and participant_id = $2 order by saved_at desc limit 1`, [
      kind,
      participantId,
    ]);
    return draft;
  }

  /** Every draft about the person that the actor may know of. */
  about(participantId: ParticipantId): Promise<readonly (DraftUnderWork & { readonly kind: DraftKind; readonly subject: string })[]> {
    return this.tx.query(
      `select kind, subject, participant_id as "participantId", author_id as "authorId", author_name as "authorName",
              started_at as "startedAt", saved_at as "savedAt"
       from draft where participant_id = $1 order by started_at`,
      [participantId],
    );
  }

  /** All of this kind that the actor may see, the oldest first. */
  all(kind: DraftKind): Promise<readonly DraftUnderWork[]> {
    return this.tx.query(`${selected} order by started_at`, [kind]);
  }

  /** Everybody who has written on it: those it was taken over from, and who writes it now. */
  async writers(kind: DraftKind, participantId: ParticipantId): Promise<readonly string[]> {
    const rows = await this.tx.query<{ id: string }>(
      `select author_id as id from draft where kind = $1 and participant_id = $2 and circle = 'nav'
       union
       select taken.payload ->> 'writtenBy' from domain_event taken
       join draft on draft.id = taken.subject_id and draft.participant_id = taken.participant_id
       where taken.name = 'draft.taken-over' and taken.payload ? 'writtenBy' and draft.kind = $1 and draft.participant_id = $2 and draft.circle = 'nav'`,
      [kind, participantId],
    );
    return rows.map(({ id }) => id);
  }
}

const selected = `
  select participant_id as "participantId", author_id as "authorId", author_name as "authorName", started_at as "startedAt", saved_at as "savedAt"
  from draft where kind = $1 and circle = 'nav'`;
