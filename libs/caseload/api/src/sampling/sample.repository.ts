import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { StaffMemberView } from '@fotfeste/access/api';
import { sampleSizes, type DrawnText, type SampleKind } from '@fotfeste/caseload/domain';
import type { CountedAnswer } from './review-results';
import type { SampleView } from './sampling.view';

/** Which texts are drawn from. */
export interface SampleOf {
  readonly office: string;
  readonly kind: SampleKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What a draw goes by: the same seed draws the same texts, but for those that wait to be read. */
interface Draw {
  readonly seed: string;
  readonly unread: readonly string[];
}

/** A text that was drawn. */
export interface DrawnRow extends DrawnText {
  readonly participantId: ParticipantId;
  readonly writer: string;
}

/** Samples and what became of them. */
export class SampleRepository {
  constructor(private readonly tx: Tx) {}

  async add({ office, kind, from, to }: SampleOf): Promise<string> {
    const { actor, now } = this.tx;
    const [row] = await this.tx.query<{ id: string }>(
      `insert into quality_sample (office, kind, from_date, to_date, drawn_at, drawn_by, drawn_by_name)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [office, kind, from, to, now, actor.id, actor.name],
    );
    return row?.id ?? '';
  }

  /** Texts of the office that somebody has been asked to read, and has not read yet. */
  async unread(office: string, kind: SampleKind): Promise<readonly string[]> {
    const rows = await this.tx.query<{ id: string }>(
      `select q.subject_id as id from quality_review q join quality_sample s on s.id = q.sample_id
       where s.office = $1 and q.kind = $2 and q.done_at is null`,
      [office, kind],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Texts in the order the seed gives them, twice as many as the largest sample: some may have nobody to read them. Only what the lead sees, and
   * nothing that waits to be read already.
   */
  drawn({ office, kind, from, to, seed, unread }: SampleOf & Draw): Promise<readonly DrawnRow[]> {
    const { select, on } = sources[kind];
    return this.tx.query<DrawnRow>(
      `${select} and a.office = $1 and (${on} at time zone 'Europe/Oslo')::date between $2 and $3
       and d.id <> all ($5::uuid[]) order by md5($4 || d.id::text) limit ${String(sampleSizes.to * 2)}`,
      [office, from, to, seed, unread],
    );
  }

  async ask(sampleId: string, kind: SampleKind, asked: readonly (DrawnRow & { readonly reviewer: StaffMemberView })[]): Promise<void> {
    const rows = asked.map(({ participantId, subjectId, writer, reviewer: { id, name } }) => ({
      participantId,
      subjectId,
      writer,
      id,
      name,
    }));
    await this.tx.query(
      `insert into quality_review (participant_id, sample_id, kind, subject_id, writer_id, reviewer_id, reviewer_name)
       select r."participantId", $1, $2, r."subjectId", r.writer, r.id, r.name
       from jsonb_to_recordset($3::jsonb) as r ("participantId" uuid, "subjectId" uuid, writer text, id text, name text)`,
      [sampleId, kind, JSON.stringify(rows)],
    );
  }

  of(offices: readonly string[]): Promise<readonly (Omit<SampleView, 'size' | 'done' | 'drawnAt'> & { readonly drawnAt: Date })[]> {
    return this.tx.query(
      `select id, office, kind, from_date::text as from, to_date::text as to, drawn_at as "drawnAt", drawn_by_name as "drawnByName"
       from quality_sample where office = any ($1) order by drawn_at desc limit 50`,
      [offices],
    );
  }

  sizes(ids: readonly string[]): Promise<readonly { readonly id: string; readonly size: number; readonly done: number }[]> {
    return this.tx.query(
      `select sample_id as id, count(*)::int as size, count(done_at)::int as done from quality_review where sample_id = any ($1) group by 1`,
      [ids],
    );
  }

  /** How often each answer was given to each question at the offices since a day. */
  answers(offices: readonly string[], since: LocalDate): Promise<readonly CountedAnswer[]> {
    return this.tx.query(
      `select q.kind, a.question, a.answer, count(*)::int as count
       from quality_review q join quality_sample s on s.id = q.sample_id
       cross join lateral jsonb_to_recordset(q.answers) as a (question text, answer text)
       where s.office = any ($1) and q.done_at >= $2::date group by 1, 2, 3`,
      [offices, since],
    );
  }
}

/** Whose a text is in any way: whoever wrote on it, approved it or follows the person up. A plan is whoever's who follows the person up. */
const sources: Readonly<Record<SampleKind, { readonly select: string; readonly on: string }>> = {
  decision: {
    select: `select d.id as "subjectId", d.participant_id as "participantId", d.author_id as writer,
        array_remove(d.writers || d.author_id || d.controller_id || a.responsible, null) as own
      from assistance_decision d join person_access a on a.participant_id = d.participant_id
      where d.status = 'decided'`,
    on: 'd.decided_at',
  },
  plan: {
    select: `select d.id as "subjectId", d.participant_id as "participantId", a.responsible as writer,
        array_remove(array[d.written_by, a.responsible], null) as own
      from plan_goal d join person_access a on a.participant_id = d.participant_id
      where a.responsible is not null`,
    on: 'd.changed_at',
  },
};
