import { addDays, given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
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
  type ReportingTerms,
  type SuitabilityVerdict,
} from '@fotfeste/participation/domain';
import { ReportingTermsRepository } from '../report/terms/reporting-terms.repository';
import { providerDues, type ProviderDue } from './provider-dues';
import type { ProviderListItemView, ProviderNews } from './provider-list.view';

/** Somebody at the provider, as a filter names them. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** A participant in the list, with what the filters ask about. */
export interface ProviderEntry extends ProviderListItemView {
  readonly isMine: boolean;
  readonly isInOwnList: boolean;
  readonly due?: ProviderDue;
  readonly adviser?: Named;
  readonly helpers: readonly Named[];
  readonly office?: Named;
  /** Something the provider must do is past its day. */
  readonly isLate: boolean;
  /** The day that decides who comes first. */
  readonly urgentFrom?: LocalDate;
}

/** Everybody the provider sees today, with what is due and unread. */
export class ProviderListReader {
  constructor(private readonly tx: Tx) {}

  async entries(): Promise<readonly ProviderEntry[]> {
    const { actor, today } = this.tx;
    const rows = await this.tx.query<EntryColumns>(entryQuery, [actor.organisation, actor.id, today, addDays(today, -newsDays)]);
    const reports = await this.tx.query<DueReport>(reportQuery, [actor.organisation]);
    const names = await this.tx.use(ParticipantReader).names([...new Set(rows.map(({ participantId }) => participantId))]);
    const terms = await this.tx.use(ReportingTermsRepository).ofOfferings([...new Set(rows.flatMap(({ offeringId }) => offeringId ?? []))]);
    const byParticipation = Map.groupBy(reports, ({ participationId }) => participationId);
    return rows.map((row) => {
      const name = names.get(row.participantId)?.name ?? '';
      return entryOf(row, name, { reports: byParticipation.get(row.id) ?? [], terms: terms.get(row.offeringId ?? '') }, this.tx);
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
  readonly helpers: readonly Named[] | null;
  readonly office: string | null;
  readonly officeName: string | null;
  readonly isTakenIn: boolean;
  readonly isInOwnList: boolean;
  readonly isChanged: boolean;
  readonly isAnswered: boolean;
  readonly isWrittenTo: boolean;
  readonly waitingProposals: number;
  readonly suitability: SuitabilityVerdict | null;
  readonly sharedOn: LocalDate | null;
}

/** $1 the provider, $2 the reader, $3 today, $4 the first day that is still news. */
const entryQuery = `
  with asked as (
    select participation_id, max(settled_at) filter (where status in ('approved', 'rejected')) as answered_at,
           count(*) filter (where status = 'waiting')::int as waiting
    from participation_proposal where organisation = $1 group by participation_id),
  helped as (
    select participation_id, jsonb_agg(jsonb_build_object('code', staff_id, 'name', name) order by name) as helpers
    from participation_co_adviser group by participation_id),
  judged as (
    select distinct on (participation_id) participation_id, verdict from participation_suitability order by participation_id, judged_at desc),
  written as (
    select m.participation_id, max(m.sent_at) as at from participation_message m
    left join participation_message_seen r on r.participation_id = m.participation_id and r.actor_id = $2
    where m.organisation = $1 and m.side = 'nav' and (r.seen_at is null or r.seen_at < m.sent_at) group by m.participation_id),
  lately as (select participation_id, greatest(seen_at, $4::date) as seen_at from participation_seen where actor_id = $2)
  select p.id, p.participant_id as "participantId", p.measure, p.route, p.offering_id as "offeringId", o.name as "offeringName",
         p.status, p.status_from::text as "statusFrom", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", e.percent,
         p.provider_contact_id as "contactId", p.provider_contact_name as "contactName", helped.helpers,
         a.office, n.name as "officeName", p.taken_in_on is not null as "isTakenIn", p.shared_on::text as "sharedOn",
         l.offering_id is not null as "isInOwnList", coalesce(asked.waiting, 0) as "waitingProposals", judged.verdict as suitability,
         coalesce(p.news_for_provider_at > coalesce(lately.seen_at, $4::date), false) as "isChanged",
         coalesce(asked.answered_at > coalesce(lately.seen_at, $4::date), false) as "isAnswered",
         coalesce(written.at >= $4::date, false) as "isWrittenTo"
  from participation p
  left join offering o on o.id = p.offering_id
  left join person_access a on a.participant_id = p.participant_id
  left join nav_office n on n.unit_number = a.office
  left join provider_own_list l on l.offering_id = p.offering_id and l.staff_id = $2
  left join asked on asked.participation_id = p.id
  left join written on written.participation_id = p.id
  left join helped on helped.participation_id = p.id
  left join judged on judged.participation_id = p.id
  left join lately on lately.participation_id = p.id
  left join lateral (
    select percent from participation_extent where participation_id = p.id and valid_from <= $3 order by valid_from desc limit 1) e on true
  where p.organisation = $1`;

const reportQuery = `
  select id, participation_id as "participationId", kind, status, status_from::text as "statusFrom", period_to::text as "periodTo"
  from participation_report where organisation = $1`;

/** What has been reported, and how often the agreement asks. */
interface Reporting {
  readonly reports: readonly DueReport[];
  readonly terms: ReportingTerms | undefined;
}

function entryOf(row: EntryColumns, name: string, { reports, terms }: Reporting, { actor, today }: Tx): ProviderEntry {
  const { id, participantId, measure, status, statusFrom, offeringId, offeringName, startsOn, endsOn, percent } = row;
  const { contactId, contactName, office, officeName, isInOwnList, waitingProposals, suitability, sharedOn } = row;
  const [due] = providerDues(
    deadlinesOf([{ id, measure, route: row.route, status, statusFrom, ...given({ startsOn, endsOn, terms }) }], reports),
  );
  const isNew = !row.isTakenIn && status === 'awaiting-start';
  const standing = { status, isNew, dueOn: due?.dueOn, sharedOn: sharedOn ?? undefined };
  const helpers = row.helpers ?? [];
  const news = newsIn(row);
  return {
    ...{ participationId: id, participantId, name, measure, status, isNew, isInOwnList, waitingProposals, helpers, news },
    ...given({ offeringId, offeringName, startsOn, endsOn, percent, contactName, officeName, due, sharedOn, suitability }),
    ...given({ urgentFrom: urgentFrom(standing) }),
    ...(contactId && contactName && { adviser: { code: contactId, name: contactName } }),
    ...(office && officeName && { office: { code: office, name: officeName } }),
    coAdvisers: helpers.map((helper) => helper.name),
    isUnread: news.length > 0,
    isLate: due !== undefined && due.dueOn < today,
    group: providerGroupOf(standing, today),
    isMine: contactId === actor.id || helpers.some(({ code }) => code === actor.id),
  };
}

function newsIn({ isChanged, isAnswered, isWrittenTo }: EntryColumns): readonly ProviderNews[] {
  return [
    ...(isChanged ? (['change'] as const) : []),
    ...(isAnswered ? (['answer'] as const) : []),
    ...(isWrittenTo ? (['message'] as const) : []),
  ];
}
