import { addDays, given, type Deadline, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { ParticipantReader } from '@fotfeste/participant/api';
import {
  deadlinesOf,
  newsDays,
  providerGroupOf,
  urgentFrom,
  type DueReport,
  type ParticipationRoute,
  type ParticipationStatus,
} from '@fotfeste/participation/domain';
import type { ProviderDueView, ProviderListItemView } from './provider.view';

/** Something the provider must do by a calendar day. */
export interface ProviderDue extends ProviderDueView {
  readonly dueOn: LocalDate;
}

/** A participant in the list, with what the filters ask about. */
export interface ProviderEntry extends ProviderListItemView {
  readonly isMine: boolean;
  readonly due?: ProviderDue;
  /** The day that decides who comes first. */
  readonly urgentFrom?: LocalDate;
}

/** Everybody the provider sees today, with what is due and unread. */
export class ProviderListReader {
  constructor(private readonly tx: Tx) {}

  async entries(): Promise<readonly ProviderEntry[]> {
    const { actor } = this.tx;
    const { today } = this.tx;
    const rows = await this.tx.query<EntryColumns>(entryQuery, [actor.organisation, actor.id, today, addDays(today, -newsDays)]);
    const reports = await this.tx.query<DueReport>(reportQuery, [actor.organisation]);
    const names = await this.tx.use(ParticipantReader).names([...new Set(rows.map(({ participantId }) => participantId))]);
    const byParticipation = Map.groupBy(reports, ({ participationId }) => participationId);
    return rows.map((row) => {
      const name = names.get(row.participantId)?.name ?? '';
      return entryOf(row, name, byParticipation.get(row.id) ?? [], this.tx);
    });
  }
}

interface EntryColumns {
  readonly id: string;
  readonly participantId: ParticipantId;
  readonly measure: MeasureCode;
  readonly route: ParticipationRoute;
  readonly offeringId: string | null;
  readonly offeringName: string | null;
  readonly status: ParticipationStatus;
  readonly statusFrom: LocalDate;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly percent: number | null;
  readonly contactId: string | null;
  readonly contactName: string | null;
  readonly isTakenIn: boolean;
  readonly isUnread: boolean;
  readonly sharedOn: LocalDate | null;
}

const entryQuery = `
  select p.id, p.participant_id as "participantId", p.measure, p.route, p.offering_id as "offeringId", o.name as "offeringName",
         p.status, p.status_from::text as "statusFrom", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", e.percent,
         p.provider_contact_id as "contactId", p.provider_contact_name as "contactName", p.taken_in_on is not null as "isTakenIn", p.shared_on::text as "sharedOn",
         news.at >= $4::date and (s.seen_at is null or s.seen_at < news.at) as "isUnread"
  from participation p
  left join offering o on o.id = p.offering_id
  left join participation_seen s on s.participation_id = p.id and s.actor_id = $2
  cross join lateral (select greatest(p.news_for_provider_at, (
    select max(settled_at) from participation_proposal where participation_id = p.id and status in ('approved', 'rejected'))) as at) news
  left join lateral (
    select percent from participation_extent where participation_id = p.id and valid_from <= $3 order by valid_from desc limit 1) e on true
  where p.organisation = $1`;

const reportQuery = `
  select id, participation_id as "participationId", kind, status, status_from::text as "statusFrom", period_to::text as "periodTo"
  from participation_report where organisation = $1`;

function entryOf(row: EntryColumns, name: string, reports: readonly DueReport[], { actor, today }: Tx): ProviderEntry {
  const { id, participantId, measure, status, statusFrom, offeringId, offeringName, startsOn, endsOn, percent, contactName } = row;
  const [due] = providerDues(deadlinesOf([{ id, measure, route: row.route, status, statusFrom, ...given({ startsOn, endsOn }) }], reports));
  const isNew = !row.isTakenIn && status === 'awaiting-start';
  const standing = { status, isNew, dueOn: due?.dueOn, sharedOn: row.sharedOn ?? undefined };
  return {
    ...{ participationId: id, participantId, name, measure, status, isUnread: row.isUnread },
    ...given({ offeringId, offeringName, startsOn, endsOn, percent, contactName, due, sharedOn: row.sharedOn }),
    ...given({ urgentFrom: urgentFrom(standing) }),
    ...{ isNew, group: providerGroupOf(standing, today), isMine: row.contactId === actor.id },
  };
}

/** The deadlines that wait for the provider, the nearest first. */
export function providerDues(deadlines: readonly Deadline[]): readonly ProviderDue[] {
  return deadlines
    .filter(({ waitsFor }) => waitsFor === 'provider')
    .map(({ kind, dueOn }) => ({ kind: kind.slice('participation.'.length) as ProviderDueView['kind'], dueOn }))
    .sort((left, right) => (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0));
}
