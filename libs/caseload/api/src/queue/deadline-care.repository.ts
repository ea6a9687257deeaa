import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { heldDeadlines, tellsMeasure, type DeadlineCare, type DeadlineKey, type HeldDeadline } from '@fotfeste/caseload/domain';
import type { CaseSources } from '@fotfeste/caseload/domain';
import { handled } from '../detail-conditions';
import { noSubject } from './deadline-key';
import { veiled } from './queue-conditions';

interface CareColumns {
  readonly participantId: ParticipantId;
  readonly kind: DeadlineCare['kind'];
  readonly subjectId: string | null;
  readonly dueOn: DeadlineCare['dueOn'];
  readonly snoozedUntil: DeadlineCare['snoozedUntil'] | null;
  readonly holder: string | null;
}

/** What has been done with people's deadlines besides meeting them. */
export class DeadlineCareRepository {
  constructor(private readonly tx: Tx) {}

  /** The deadlines of these people with who is to meet each, and until when it is put aside. */
  async held(sources: readonly CaseSources[]): Promise<ReadonlyMap<ParticipantId, readonly HeldDeadline[]>> {
    const cares = await this.tx.query<CareColumns>(
      `select participant_id as "participantId", kind, nullif(subject_id, $2)::text as "subjectId", due_on::text as "dueOn",
              snoozed_until::text as "snoozedUntil", holder
       from deadline_care where participant_id = any ($1) and (snoozed_until is not null or holder is not null)`,
      [sources.map(({ participantId }) => participantId), noSubject],
    );
    return new Map(
      sources.map(({ participantId, deadlines, participations, access: { responsible } }) => {
        const own = cares.filter((care) => care.participantId === participantId).map(careOf);
        const held = heldDeadlines(deadlines, responsible, own);
        return [
          participantId,
          held.map((each) => ({ ...each, ...(tellsMeasure(each, participations) && { tellsMeasure: true as const }) })),
        ];
      }),
    );
  }

  /** Who is to meet the deadline, and whether the actor is told what it is; nothing when there is no such deadline, or the actor does not see it. */
  async standing(participantId: ParticipantId, { kind, subjectId = noSubject, dueOn }: DeadlineKey): Promise<StandingDeadline | undefined> {
    const [row] = await this.tx.query<StandingDeadline>(
      `select holder, not d.tells_measure or ${handled('d')} as "isTold", d.tells_measure as "tellsMeasure", snoozed_until::text as "snoozedUntil" from caseload_deadline d
       where participant_id = $1 and kind = $2 and subject_id = $3 and due_on = $4`,
      [participantId, kind, subjectId, dueOn],
    );
    return row;
  }

  /** Whether something is due that day in a measure that the actor is not told of. */
  async isVeiled(participantId: ParticipantId, dueOn: DeadlineKey['dueOn']): Promise<boolean> {
    const rows = await this.tx.query(`select 1 from caseload_deadline d where participant_id = $1 and due_on = $2 and ${veiled} limit 1`, [
      participantId,
      dueOn,
    ]);
    return rows.length > 0;
  }

  async snooze(participantId: ParticipantId, deadline: DeadlineKey, until: string, reason: string): Promise<void> {
    await this.write(participantId, deadline, { snoozed_until: until, snooze_reason: reason, snoozed_by_name: this.tx.actor.name });
  }

  async resume(participantId: ParticipantId, deadline: DeadlineKey): Promise<void> {
    await this.write(participantId, deadline, { snoozed_until: null, snooze_reason: null, snoozed_by_name: null });
  }

  async handOver(participantId: ParticipantId, deadline: DeadlineKey, holder: string, note: string): Promise<void> {
    const { id, name } = this.tx.actor;
    const handed = { handover_note: note, handed_by: id, handed_by_name: name, handed_at: this.tx.now };
    await this.write(participantId, deadline, { holder, ...handed });
  }

  private async write(
    participantId: ParticipantId,
    { kind, subjectId = noSubject, dueOn }: DeadlineKey,
    columns: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const names = Object.keys(columns);
    await this.tx.query(
      `insert into deadline_care (participant_id, kind, subject_id, due_on, ${names.join(', ')})
       values ($1, $2, $3, $4, ${names.map((_name, at) => `$${String(at + 5)}`).join(', ')})
       on conflict on constraint deadline_care_one do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      [participantId, kind, subjectId, dueOn, ...Object.values(columns)],
    );
  }
}

export interface StandingDeadline {
  readonly holder: string | null;
  /** The actor is told what it is: it is of no sensitive measure, or the actor handles the case. */
  readonly isTold: boolean;
  /** It is of a sensitive measure. */
  readonly tellsMeasure: boolean;
  readonly snoozedUntil: string | null;
}

function careOf({ kind, subjectId, dueOn, snoozedUntil, holder }: CareColumns): DeadlineCare {
  return { kind, dueOn, ...(subjectId && { subjectId }), ...(snoozedUntil && { snoozedUntil }), ...(holder && { holder }) };
}
