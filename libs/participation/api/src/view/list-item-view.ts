import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { OfferingReader } from '@fotfeste/measure/api';
import type { LinkNews, ParticipationStatus } from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';
import type { ParticipationListItemView } from './participation.view';

interface Extra {
  readonly id: string;
  readonly percent: number | null;
  readonly daysPerWeek: number | null;
  readonly plannedStatus: ParticipationStatus | null;
  readonly plannedFrom: LocalDate | null;
  readonly waitingProposals: number | null;
  readonly unreadMessages: number | null;
  readonly linkNews: LinkNews | null;
}

/** The extent in force on the day, and the status that is planned. */
const extraQuery = `
  select p.id, e.percent, e.days_per_week as "daysPerWeek", s.status as "plannedStatus", s.valid_from::text as "plannedFrom",
         nullif((select count(*)::int from participation_proposal w where w.participation_id = p.id and w.status = 'waiting'), 0) as "waitingProposals",
         nullif((select count(*)::int from participation_message m where m.participation_id = p.id and m.side = 'provider' and m.sent_at > coalesce((
           select seen_at from participation_message_seen r where r.participation_id = p.id and r.actor_id = $3), '-infinity')), 0) as "unreadMessages",
         (select case when bool_or(l.closed_how = 'answered') then 'answered' when count(*) > 0 then 'shut' end from participation_link l
           where l.participation_id = p.id and l.closed_how in ('answered', 'wrong-codes', 'barred') and l.seen_at is null) as "linkNews"
  from unnest($1::uuid[]) as p (id)
  left join lateral (
    select percent, days_per_week from participation_extent
    where participation_id = p.id order by valid_from <= $2 desc, case when valid_from <= $2 then $2 - valid_from else valid_from - $2 end limit 1) e on true
  left join participation_status s on s.participation_id = p.id and s.applied_at is null and s.withdrawn_at is null`;

/** Participations as lines in a list, in the given order. */
export async function listItemViews(tx: Tx, rows: readonly ParticipationRow[]): Promise<readonly ParticipationListItemView[]> {
  const offerings = await tx.use(OfferingReader).byIds(rows.flatMap(({ offeringId }) => offeringId ?? []));
  const extras = await tx.query<Extra>(extraQuery, [rows.map(({ id }) => id), tx.today, tx.actor.id]);
  return rows.map((row) => {
    const extra = extras.find(({ id }) => id === row.id);
    const { id, measure, route, status, statusFrom, source, reason, startsOn, endsOn } = row;
    return {
      ...{ id, measure, route, status, statusFrom, source },
      ...given({ reason, startsOn, endsOn, percent: extra?.percent, daysPerWeek: extra?.daysPerWeek }),
      ...nameOfPlace(row, offerings),
      ...given({ answer: answerOf(row), waitingProposals: extra?.waitingProposals }),
      ...given({ unreadMessages: extra?.unreadMessages, linkNews: extra?.linkNews }),
      ...(extra?.plannedStatus && extra.plannedFrom && { planned: { status: extra.plannedStatus, validFrom: extra.plannedFrom } }),
    };
  });
}

/** What the offering is called, and who holds it: a provider, or the employer or school of a single place. */
export function nameOfPlace(
  { offeringId, hostName }: ParticipationRow,
  offerings: readonly NamedOffering[],
): Pick<ParticipationListItemView, 'offeringName' | 'organisationName'> {
  const offering = offerings.find(({ id }) => id === offeringId);
  return given({ offeringName: offering?.name, organisationName: offering?.provider.name ?? hostName });
}

interface NamedOffering {
  readonly id: string;
  readonly name: string;
  readonly provider: { readonly name: string };
}

/** The answer to a referral that still waits for the adviser. */
export function answerOf({ status, approvalGivenOn, declinedOn }: ParticipationRow): 'yes' | 'no' | undefined {
  if (status !== 'awaiting-approval') return undefined;
  return declinedOn ? 'no' : approvalGivenOn ? 'yes' : undefined;
}
