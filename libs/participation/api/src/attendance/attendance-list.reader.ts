import { addDays, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { attendedStatuses, type ParticipationStatus } from '@fotfeste/participation/domain';

/** Somebody who takes part on at least one day of the week. */
export interface AttendingParticipant {
  readonly id: string;
  readonly participantId: ParticipantId;
  readonly measure: MeasureCode;
  readonly offeringName: string | null;
  readonly status: ParticipationStatus;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly percent: number | null;
  readonly daysPerWeek: number | null;
}

/** A holiday of the reference data. */
export interface Holiday {
  readonly on: string;
  readonly name: string;
  readonly nameInEnglish: string;
}

/** Who is in the provider's list in a week. */
export class AttendanceListReader {
  constructor(private readonly tx: Tx) {}

  /** Everybody of the provider, or of one offering, with a day of the week inside the participation. */
  attending(monday: LocalDate, offering?: string): Promise<readonly AttendingParticipant[]> {
    return this.tx.query<AttendingParticipant>(
      `select p.id, p.participant_id as "participantId", p.measure, o.name as "offeringName", p.status, p.starts_on::text as "startsOn",
              p.ends_on::text as "endsOn", e.percent, e.days_per_week as "daysPerWeek"
       from participation p
       left join offering o on o.id = p.offering_id
       left join lateral (select percent, days_per_week from participation_extent
         where participation_id = p.id and valid_from <= $3 order by valid_from desc limit 1) e on true
       where p.organisation = $1 and p.status = any ($4) and p.starts_on <= $3 and (p.ends_on is null or p.ends_on >= $2)
         and ($5::uuid is null or p.offering_id = $5)
       order by p.id`,
      [this.tx.actor.organisation, monday, addDays(monday, 6), attendedStatuses, offering ?? null],
    );
  }

  holidays(monday: LocalDate): Promise<readonly Holiday[]> {
    return this.tx.query<Holiday>(
      `select distinct on (date) date::text as "on", name, name_en as "nameInEnglish" from public_holiday where date between $1 and $2 order by date, code`,
      [monday, addDays(monday, 6)],
    );
  }
}
