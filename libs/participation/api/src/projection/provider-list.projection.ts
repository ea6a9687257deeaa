import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Projection, Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import {
  deadlinesOf,
  isWithoutConsent,
  urgentFrom,
  type DueReport,
  type ParticipationRoute,
  type ParticipationStatus,
  type ReportingTerms,
  type ShareField,
} from '@fotfeste/participation/domain';
import { given } from '@fotfeste/shared/kernel';
import { providerDues } from '../provider/provider-dues';

/** Keeps the provider's list true: whatever happens to somebody a provider has a window to, the row is made again from its sources. */
export const providerListProjection: Projection = {
  listensTo: ['participation.', 'participant.', 'case.erased'],
  apply: async (tx, events) => {
    const participantIds = [...new Set(events.flatMap(({ participantId }) => participantId ?? []))];
    if (participantIds.length > 0) await rewriteProviderRows(tx, participantIds);
  },
};

/** Makes the rows of these people again from their sources. */
export async function rewriteProviderRows(tx: Tx, participantIds: readonly ParticipantId[]): Promise<void> {
  // Waits until nobody else rewrites them, so that the last one to write has seen what all others did.
  const shared = await tx.query(lockQuery, [participantIds]);
  if (shared.length === 0) return;
  const rows = await tx.query<SourceColumns>(sourceQuery, [participantIds]);
  await tx.query(replaceQuery, [participantIds, JSON.stringify(rows.map(dueOf))]);
}

interface SourceColumns {
  readonly id: string;
  readonly measure: MeasureCode;
  readonly route: ParticipationRoute;
  readonly status: ParticipationStatus;
  readonly statusFrom: LocalDate;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly sharedOn: LocalDate | null;
  readonly firstEmployerContactOn: LocalDate | null;
  readonly isTakenIn: boolean;
  /** Fields that are shared with the provider now. */
  readonly shared: readonly ShareField[];
  readonly reports: readonly DueReport[];
  readonly terms: ReportingTerms | null;
}

/** What only the rules can say of a row. */
interface DueColumns {
  readonly id: string;
  readonly due_kind?: string;
  readonly due_on?: LocalDate;
  readonly urgent_from?: LocalDate;
}

function dueOf({
  id,
  isTakenIn,
  sharedOn,
  shared,
  reports,
  terms,
  startsOn,
  endsOn,
  firstEmployerContactOn,
  ...row
}: SourceColumns): DueColumns {
  const [due] = providerDues(
    deadlinesOf(
      [{ id, ...row, isConsentGone: isWithoutConsent(row.measure, shared), ...given({ startsOn, endsOn, terms, firstEmployerContactOn }) }],
      reports,
    ),
  );
  const isNew = !isTakenIn && row.status === 'awaiting-start';
  const urgent = urgentFrom({ status: row.status, isNew, dueOn: due?.dueOn, sharedOn: sharedOn ?? undefined });
  return { id, ...(due && { due_kind: due.kind, due_on: due.dueOn }), ...(urgent && { urgent_from: urgent }) };
}

const lockQuery = `
  select pg_advisory_xact_lock(hashtextextended('provider list ' || id, 0)) from (
    select distinct participant_id::text as id from participation
    where participant_id = any ($1) and organisation is not null order by 1) shared`;

const sourceQuery = `
  select p.id, p.measure, p.route, p.status, p.status_from::text as "statusFrom", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
         p.shared_on::text as "sharedOn", p.first_employer_contact_on::text as "firstEmployerContactOn", p.taken_in_on is not null as "isTakenIn",
         array(select s.field from participation_share s where s.participation_id = p.id and s.closed_at is null) as shared,
         coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'participationId', p.id, 'kind', r.kind, 'status', r.status,
           'statusFrom', r.status_from, 'periodTo', r.period_to)) from participation_report r where r.participation_id = p.id), '[]') as reports,
         case when t.id is not null then jsonb_build_object('firstWeeksAfterStart', t.first_weeks_after_start, 'everyWeeks', t.every_weeks,
           'finalDaysAfterEnd', t.final_days_after_end, 'source', 'agreement') end as terms
  from participation p
  left join offering o on o.id = p.offering_id
  left join reporting_terms t on t.agreement_id = o.agreement_id
  where p.participant_id = any ($1) and exists (
    select 1 from provider_access a where a.participant_id = p.participant_id and a.participation_id = p.id and a.organisation = p.organisation)`;

/** $1 the people, $2 what is due of each of their participations that a provider has a window to. */
const replaceQuery = `
  with due as (select * from jsonb_to_recordset($2::jsonb) as d (id uuid, due_kind text, due_on date, urgent_from date)),
  gone as (delete from provider_list_row where participant_id = any ($1) and participation_id not in (select id from due))
  insert into provider_list_row as r
  select p.id, p.participant_id, p.organisation, a.from_date, a.to_date,
         case when s.protection = 'none' then trim(n.given_name || ' ' || n.family_name) else '' end,
         case when s.protection = 'none' then s.office else '' end, p.measure,
         p.offering_id, p.status, p.taken_in_on is not null, p.starts_on, p.ends_on, p.shared_on, p.provider_contact_id, p.provider_contact_name,
         coalesce((select jsonb_agg(jsonb_build_object('code', c.staff_id, 'name', c.name) order by c.name)
           from participation_co_adviser c where c.participation_id = p.id), '[]'),
         array(select c.staff_id from participation_co_adviser c where c.participation_id = p.id order by c.staff_id),
         coalesce((select jsonb_agg(jsonb_build_object('from', e.valid_from, 'percent', e.percent) order by e.valid_from desc)
           from participation_extent e where e.participation_id = p.id), '[]'),
         (select j.verdict from participation_suitability j where j.participation_id = p.id order by j.judged_at desc limit 1),
         due.due_kind, due.due_on, due.urgent_from,
         (select count(*) from participation_proposal w where w.participation_id = p.id and w.status = 'waiting'),
         p.news_for_provider_at,
         (select max(w.settled_at) from participation_proposal w where w.participation_id = p.id and w.status in ('approved', 'rejected')),
         (select max(m.sent_at) from participation_message m where m.participation_id = p.id and m.side = 'nav'),
         s.protection <> 'none'
  from due
  join participation p on p.id = due.id
  join provider_access a on a.participant_id = p.participant_id and a.participation_id = p.id and a.organisation = p.organisation
  join participant n on n.participant_id = p.participant_id
  join person_access s on s.participant_id = p.participant_id
  on conflict (participation_id) do update set
    organisation = excluded.organisation, from_date = excluded.from_date, to_date = excluded.to_date, name = excluded.name,
    office = excluded.office, measure = excluded.measure, offering_id = excluded.offering_id, status = excluded.status,
    is_taken_in = excluded.is_taken_in, starts_on = excluded.starts_on, ends_on = excluded.ends_on, shared_on = excluded.shared_on,
    contact_id = excluded.contact_id, contact_name = excluded.contact_name, helpers = excluded.helpers, helper_ids = excluded.helper_ids,
    extents = excluded.extents, suitability = excluded.suitability, due_kind = excluded.due_kind, due_on = excluded.due_on,
    urgent_from = excluded.urgent_from, waiting_proposals = excluded.waiting_proposals, changed_at = excluded.changed_at,
    answered_at = excluded.answered_at, nav_wrote_at = excluded.nav_wrote_at, is_protected = excluded.is_protected`;
