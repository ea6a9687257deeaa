import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ringKinds, type NoticeKind, type RingKind } from '@fotfeste/caseload/domain';

/** Something somebody is to be told. */
export interface NewNotice {
  readonly receiver: string;
  readonly participantId: ParticipantId;
  readonly kind: NoticeKind;
  readonly subjectId: string | null;
}

export interface StoredNotice {
  readonly id: string;
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly kind: NoticeKind;
  readonly toldAt: Date;
  readonly byName: string;
  readonly readAt: Date | null;
  /** Whose it is, when the reader stands in. */
  readonly forName: string | null;
}

const longestList = 200;

/** The actor, and those whom the actor stands in for while they are away. */
const receivers = '(select ff.stands_for())::text[]';

/** Notices, each its receiver's and, while the receiver is away, the substitute's. */
export class NoticeRepository {
  constructor(private readonly tx: Tx) {}

  /** Adds them; what the receiver has not read of the same kind about the same person is one with it. */
  async add(notices: readonly NewNotice[]): Promise<void> {
    const { now, actor } = this.tx;
    await this.tx.query(
      `insert into notice (receiver, participant_id, kind, subject_id, told_at, by_name)
       select n.receiver, n."participantId", n.kind, n."subjectId", $2, $3
       from jsonb_to_recordset($1::jsonb) as n (receiver text, "participantId" uuid, kind text, "subjectId" uuid)
       on conflict (receiver, participant_id, kind) where read_at is null
       do update set told_at = excluded.told_at, by_name = excluded.by_name, subject_id = excluded.subject_id`,
      [JSON.stringify(withoutTwins(notices)), now, actor.name],
    );
  }

  /** Takes back what was told of something that has been undone, when it is unread: who has read it, has read it. */
  async withdraw(receiver: string, participantId: ParticipantId, kind: NoticeKind): Promise<void> {
    await this.tx.asSystem(() =>
      this.tx.query('delete from notice where receiver = $1 and participant_id = $2 and kind = $3 and read_at is null', [
        ...[receiver, participantId, kind],
      ]),
    );
  }

  async responsibleOf(participantId: ParticipantId): Promise<string | undefined> {
    const [row] = await this.tx.query<{ responsible: string | null }>('select responsible from person_access where participant_id = $1', [
      participantId,
    ]);
    return row?.responsible ?? undefined;
  }

  /** The leads of the office that follows the person up. */
  async leadsOf(participantId: ParticipantId): Promise<readonly string[]> {
    const rows = await this.tx.query<{ id: string }>(
      `select m.id from person_access a join staff_member m on m.role = 'team-lead' and a.office = any (m.offices) where a.participant_id = $1`,
      [participantId],
    );
    return rows.map(({ id }) => id);
  }

  /** How many are unread of the kinds the actor wants the bell to ring for. */
  async ringing(): Promise<number> {
    const [row] = await this.tx.query<{ count: number }>(
      `select count(*)::int as count from notice n
       where n.receiver = any (${receivers}) and n.read_at is null
         and not exists (select 1 from notice_setting s where s.actor_id = $1 and n.kind = any (s.silent))`,
      [this.tx.actor.id],
    );
    return row?.count ?? 0;
  }

  /** Those told since a moment and those unread, the newest first. */
  latest(since: Date): Promise<readonly StoredNotice[]> {
    return this.tx.query<StoredNotice>(
      `select n.id, n.participant_id as "participantId", r.name, n.kind, n.told_at as "toldAt", n.by_name as "byName", n.read_at as "readAt",
              case when n.receiver <> $1 then coalesce(s.name, n.receiver) end as "forName"
       from notice n join caseload_row r on r.participant_id = n.participant_id left join staff_member s on s.id = n.receiver
       where n.receiver = any (${receivers}) and (n.told_at >= $2 or n.read_at is null) order by n.told_at desc, n.id desc limit ${String(longestList)}`,
      [this.tx.actor.id, since],
    );
  }

  /** Marks these of the actor's as read, and of those whom the actor stands in for; every one without ids. */
  async read(ids: readonly string[] | undefined): Promise<void> {
    await this.tx.query(
      `update notice set read_at = $1 where receiver = any (${receivers}) and read_at is null and ($2::uuid[] is null or id = any ($2::uuid[]))`,
      [this.tx.now, ids ?? null],
    );
  }

  /** Kinds the actor does not want the bell to ring for. */
  async silent(): Promise<readonly RingKind[]> {
    const [row] = await this.tx.query<{ silent: readonly string[] }>('select silent from notice_setting where actor_id = $1', [
      this.tx.actor.id,
    ]);
    return ringKinds.filter((kind) => row?.silent.includes(kind));
  }

  /** Kinds of deadlines that the actor's day leaves out. */
  async silentDeadlines(): Promise<readonly string[]> {
    const [row] = await this.tx.query<{ kinds: readonly string[] }>(
      'select silent_deadlines as kinds from notice_setting where actor_id = $1',
      [this.tx.actor.id],
    );
    return row?.kinds ?? [];
  }

  async silence(kinds: readonly RingKind[], deadlines: readonly string[] | undefined): Promise<void> {
    await this.tx.query(
      `insert into notice_setting (actor_id, silent, silent_deadlines) values ($1, $2, coalesce($3::text[], '{}')) on conflict (actor_id)
       do update set silent = excluded.silent, silent_deadlines = coalesce($3::text[], notice_setting.silent_deadlines)`,
      [this.tx.actor.id, kinds, deadlines],
    );
  }

  /** Whether the actor has looked at today's day. */
  async hasSeenDay(): Promise<boolean> {
    const rows = await this.tx.query('select 1 from notice_setting where actor_id = $1 and day_seen_on >= $2', [
      ...[this.tx.actor.id, this.tx.today],
    ]);
    return rows.length > 0;
  }

  async seeDay(): Promise<void> {
    await this.tx.query(
      `insert into notice_setting (actor_id, silent, day_seen_on) values ($1, '{}', $2)
       on conflict (actor_id) do update set day_seen_on = excluded.day_seen_on`,
      [this.tx.actor.id, this.tx.today],
    );
  }
}

/** One statement may not write the same row twice. */
function withoutTwins(notices: readonly NewNotice[]): readonly NewNotice[] {
  return [...new Map(notices.map((notice) => [`${notice.receiver} ${notice.participantId} ${notice.kind}`, notice])).values()];
}
