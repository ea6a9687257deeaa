import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { ParticipantReader } from '@fotfeste/participant/api';
import type { ApplicationViewName, ParticipationStatus, Purpose, SuitabilityVerdict, WaitingCause } from '@fotfeste/participation/domain';
import type { ApplicationSearchRequest } from './application.dto';
import { queueStatement, type QueueSummary } from './application-queue';
import type { ApplicationView } from './application.view';

export const applicationPageSize = 25;

/** A page of applications, how many there are in each part of the list, and to which offerings somebody has applied at all. */
export interface ApplicationPage {
  readonly items: readonly ApplicationView[];
  readonly counts: Readonly<Partial<Record<ApplicationViewName, number>>>;
  readonly offeringIds: readonly string[];
}

/** Everybody who has applied to the offerings of the coordinator's unit. */
export class ApplicationReader {
  constructor(private readonly tx: Tx) {}

  async page(search: ApplicationSearchRequest): Promise<ApplicationPage> {
    const { text, values } = queueStatement(search, applicationPageSize);
    const [summary] = await this.tx.query<QueueSummary>(text, values);
    const { page = [], counts = {}, offerings: offeringIds = [] } = summary ?? {};
    return { items: await this.read(page), counts, offeringIds };
  }

  /** What is told of each, in the order given. */
  private async read(page: QueueSummary['page']): Promise<readonly ApplicationView[]> {
    const rows = await this.tx.query<ApplicationColumns>(applicationQuery, [page.map(({ id }) => id)]);
    const people = rows.map(({ participantId }) => participantId);
    const names = await this.tx.use(ParticipantReader).names(people);
    const offices = await this.offices(people);
    const read = new Map(rows.map((row) => [row.participationId, row]));
    return page.flatMap(({ id, place }) => {
      const row = read.get(id);
      if (!row) return [];
      const { sharedOn, startsOn, endsOn, appliedOn, waitingSince, waitingCause, waitingCauseCode, purpose, choiceReason, ...rest } = row;
      const { suitability, suitabilityWords, ...plain } = rest;
      const name = names.get(row.participantId)?.name;
      const words = name ? given({ purpose, choiceReason, suitability, suitabilityWords }) : {};
      return {
        ...plain,
        ...given({ name, sharedOn, startsOn, endsOn, appliedOn, waitingSince, waitingCause, waitingCauseCode }),
        ...words,
        isMasked: name === undefined,
        ...given({ officeName: offices.get(row.participantId), queuePlace: place }),
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

const applicationQuery = `
  select p.id as "participationId", p.participant_id as "participantId", p.version, p.measure, p.offering_id as "offeringId", o.name as "offeringName",
         p.status, p.status_from::text as "statusFrom", p.applied_on::text as "appliedOn", p.waiting_since::text as "waitingSince",
         p.waiting_cause as "waitingCause", p.waiting_cause_code as "waitingCauseCode", p.shared_on::text as "sharedOn", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
         p.purpose, p.choice_reason as "choiceReason", judged.verdict as suitability, judged.words as "suitabilityWords"
  from participation p join offering o on o.id = p.offering_id
  left join lateral (select verdict, words from participation_suitability where participation_id = p.id order by judged_at desc limit 1) judged on true
  where p.id = any ($1)`;
