import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { ParticipantReader } from '@fotfeste/participant/api';
import {
  phaseOf,
  type ParticipationStatus,
  type Purpose,
  type SuitabilityVerdict,
  type WaitingCause,
} from '@fotfeste/participation/domain';
import type { ApplicationView } from './application.view';

/** Everybody who has applied to the offerings of the coordinator's unit. */
export class ApplicationReader {
  constructor(private readonly tx: Tx) {}

  async all(): Promise<readonly ApplicationView[]> {
    const rows = await this.tx.query<ApplicationColumns>(applicationQuery, []);
    const names = await this.tx.use(ParticipantReader).names(rows.map(({ participantId }) => participantId));
    const offices = await this.offices(rows.map(({ participantId }) => participantId));
    return rows.map((row, index) => {
      const { sharedOn, startsOn, endsOn, appliedOn, waitingSince, waitingCause, waitingCauseCode, purpose, choiceReason, ...rest } = row;
      const { suitability, suitabilityWords, ...plain } = rest;
      const name = names.get(row.participantId)?.name;
      const words = name ? given({ purpose, choiceReason, suitability, suitabilityWords }) : {};
      return {
        ...plain,
        ...given({ name, sharedOn, startsOn, endsOn, appliedOn, waitingSince, waitingCause, waitingCauseCode }),
        ...words,
        isMasked: name === undefined,
        ...given({ officeName: offices.get(row.participantId), queuePlace: queuePlace(rows, index) }),
      };
    });
  }

  /** Local office by person; for those whose name may be shown. */
  private async offices(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, string>> {
    const rows = await this.tx.query<{ id: ParticipantId; name: string }>(
      `select a.participant_id as id, o.name from person_access a join nav_office o on o.unit_number = a.office where a.participant_id = any ($1)`,
      [participantIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

interface ApplicationColumns {
  readonly participationId: string;
  readonly participantId: ParticipantId;
  readonly version: number;
  readonly measure: MeasureCode;
  readonly offeringId: string;
  readonly offeringName: string;
  readonly status: ParticipationStatus;
  readonly statusFrom: LocalDate;
  readonly appliedOn: LocalDate | null;
  readonly waitingSince: LocalDate | null;
  readonly waitingCause: string | null;
  readonly waitingCauseCode: WaitingCause | null;
  readonly sharedOn: LocalDate | null;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly purpose: Purpose | null;
  readonly choiceReason: string | null;
  readonly suitability: SuitabilityVerdict | null;
  readonly suitabilityWords: string | null;
}

/** Those who wait stand first, the one who has waited longest before the others. */
const applicationQuery = `
  select p.id as "participationId", p.participant_id as "participantId", p.version, p.measure, p.offering_id as "offeringId", o.name as "offeringName",
         p.status, p.status_from::text as "statusFrom", p.applied_on::text as "appliedOn", p.waiting_since::text as "waitingSince",
         p.waiting_cause as "waitingCause", p.waiting_cause_code as "waitingCauseCode", p.shared_on::text as "sharedOn", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
         p.purpose, p.choice_reason as "choiceReason", judged.verdict as suitability, judged.words as "suitabilityWords"
  from participation p join offering o on o.id = p.offering_id
  left join lateral (select verdict, words from participation_suitability where participation_id = p.id order by judged_at desc limit 1) judged on true
  where p.id in (select participation_id from coordinator_access)
    and p.status in ('applied', 'under-consideration', 'waiting-list', 'awaiting-start', 'participating', 'not-applicable')
  order by o.name, p.offering_id, p.status not in ('applied', 'under-consideration', 'waiting-list'),
           coalesce(p.applied_on, p.waiting_since, p.status_from), p.created_at`;

/** How many stand before in the queue of the same offering, and one. */
function queuePlace(rows: readonly ApplicationColumns[], index: number): number | undefined {
  const own = rows[index];
  if (!own || !isWaiting(own)) return undefined;
  return rows.slice(0, index).filter((row) => row.offeringId === own.offeringId && isWaiting(row)).length + 1;
}

function isWaiting({ status }: ApplicationColumns): boolean {
  return phaseOf(status) === 'waiting' && status !== 'awaiting-start';
}
