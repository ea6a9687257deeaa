import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { mostInCopy } from '@fotfeste/caseload/domain';
import { participationStatuses, phaseOf, sensitiveMeasures } from '@fotfeste/participation/domain';

export interface CopiedPerson {
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly telephone: string | null;
  readonly deadlineKind: string | null;
  readonly deadlineOn: LocalDate | null;
  readonly meetingOn: LocalDate | null;
  readonly meetingAt: string | null;
}

/** Statuses of somebody who is in a measure, or on the way into it. */
const inMeasure = participationStatuses.filter((status) => !['over', 'void'].includes(phaseOf(status)));

/** Whom the actor may have a copy of, and the little that is in it. */
export class CopyReader {
  constructor(private readonly tx: Tx) {}

  /**
   * The actor's own people at these offices; not those whom the actor only stands in for. Nobody who is protected, shielded or behind a lock,
   * and nobody in a measure, or with a deadline, that tells of health.
   */
  people(offices: readonly string[]): Promise<readonly CopiedPerson[]> {
    const { actor, today, now } = this.tx;
    return this.tx.query<CopiedPerson>(
      `select r.participant_id as "participantId", r.name, p.telephone, r.deadline_kind as "deadlineKind", r.deadline_on::text as "deadlineOn",
              m.held_on::text as "meetingOn", m.starts_at as "meetingAt"
       from caseload_row r
       join participant p on p.participant_id = r.participant_id
       left join lateral (
         select held_on, starts_at from plan_meeting each
         where each.participant_id = r.participant_id and each.cancelled_on is null and each.held_on >= $3
           and each.held_on + each.starts_at::time + each.length_minutes * interval '1 minute' > $4::timestamptz at time zone 'Europe/Oslo'
         order by held_on, starts_at limit 1) m on true
       where r.responsible = $1 and r.office = any ($2) and (r.follow_up_to is null or r.follow_up_to >= $3)
         and r.protection = 'none' and not r.shielded and r.office_lock is null
         and r.deadline_tells_measure is not true
         and not (select coalesce(bool_or(t.measure = any ($5) and t.status = any ($6)), false) from participation t where t.participant_id = r.participant_id)
       order by r.deadline_on, r.name, r.participant_id limit ${String(mostInCopy)}`,
      [...[actor.id, offices, today, now], ...[sensitiveMeasures, inMeasure]],
    );
  }
}
