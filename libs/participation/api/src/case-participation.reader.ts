import { given, type Deadline, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import {
  deadlinesOf,
  hasPlaceReady,
  lostConsentOf,
  measureConsents,
  providerWindow,
  restingOnConsent,
  type CheckpointPoint,
  type DueParticipation,
  type DueReport,
  type EndReason,
  type ParticipationRoute,
  type MessageAsk,
  type ParticipationStatus,
  type PlaceAgreement,
  type ReferralAnswer,
  type ReportingTerms,
  type SaidOfConsent,
} from '@fotfeste/participation/domain';
import { factOfMeasureConsent } from './share/measure-consent';

/** A participation as lists of many people need it. */
export interface ListedParticipation {
  readonly participantId: ParticipantId;
  readonly id: string;
  readonly measure: MeasureCode;
  readonly route: ParticipationRoute;
  readonly status: ParticipationStatus;
  readonly statusFrom: LocalDate;
  /** Why it ended or came to nothing. */
  readonly reason?: EndReason;
  /** Day it was applied for, or else written. */
  readonly referredOn: LocalDate;
  readonly startsOn?: LocalDate;
  readonly endsOn?: LocalDate;
  /** Provider, employer, school or Nav itself. */
  readonly organisationName?: string;
}

/** A person's participations with the deadlines that follow from them. */
export interface CaseParticipations {
  readonly participations: readonly ListedParticipation[];
  readonly deadlines: readonly Deadline[];
}

/** The participations of many people at once, for the read model behind the lists. */
export class CaseParticipationReader {
  constructor(private readonly tx: Tx) {}

  /** The participations of one person, without who runs them and without deadlines. */
  async courses(participantId: ParticipantId): Promise<readonly ListedParticipation[]> {
    return (await this.tx.query<ListedColumns>(courseQuery, [participantId])).map(listed);
  }

  /** The participations of one person with who runs them, without deadlines: what also can be asked of an earlier day. */
  async periods(participantId: ParticipantId): Promise<readonly ListedParticipation[]> {
    return (await this.tx.query<ListedColumns>(periodQuery, [participantId])).map(listed);
  }

  /** The measures of some participations; ids of other rows have none. */
  async measures(participationIds: readonly string[]): Promise<ReadonlyMap<string, MeasureCode>> {
    const rows = await this.tx.query<{ id: string; measure: MeasureCode }>('select id, measure from participation where id = any ($1)', [
      participationIds,
    ]);
    return new Map(rows.map(({ id, measure }) => [id, measure]));
  }

  async of(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, CaseParticipations>> {
    const rows = await this.tx.query<ParticipationColumns>(participationQuery, [participantIds]);
    const reports = await this.tx.query<DueReport & { readonly participantId: ParticipantId }>(reportQuery, [participantIds]);
    return new Map(
      participantIds.map((participantId) => {
        const participations = rows.filter((row) => row.participantId === participantId);
        const ownReports = reports.filter((report) => report.participantId === participantId);
        return [
          participantId,
          {
            participations: participations.map(listed),
            deadlines: deadlinesOf(ownDoing(participations).map(withDuties), ownReports),
          },
        ];
      }),
    );
  }
}

const courseColumns = `p.participant_id as "participantId", p.id, p.measure, p.route, p.status, p.status_from::text as "statusFrom", p.reason,
         coalesce(p.applied_on, (p.created_at at time zone 'Europe/Oslo')::date)::text as "referredOn",
         p.starts_on::text as "startsOn", p.ends_on::text as "endsOn"`;

/** What they are and when, and nothing that has to be looked up beside. */
const courseQuery = `
  select ${courseColumns}, null as "organisationName" from participation p where p.participant_id = $1 order by p.id`;

const periodQuery = `
  select ${courseColumns}, coalesce(p.host_name, o.name) as "organisationName"
  from participation p left join organisation o on o.org_number = p.organisation where p.participant_id = $1 order by p.id`;

interface ParticipationColumns {
  readonly participantId: ParticipantId;
  readonly id: string;
  readonly measure: MeasureCode;
  readonly route: ParticipationRoute;
  readonly status: ParticipationStatus;
  readonly statusFrom: LocalDate;
  readonly reason: EndReason | null;
  readonly referredOn: LocalDate;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly answer: ReferralAnswer | null;
  readonly organisationName: string | null;
  /** Where it is written down first: here, or in an older system. */
  readonly source: string;
  readonly reviewedOn: readonly LocalDate[];
  /** The day of the oldest message from the provider that Nav has not taken in. */
  readonly writtenOn: LocalDate | null;
  /** What the newest message asks of the provider; empty when it asks nothing. */
  readonly asked: { readonly ask: MessageAsk; readonly on: LocalDate } | null;
  /** The day of the oldest link that ended without anybody at Nav having seen it. */
  readonly linkEndedOn: LocalDate | null;
  /** The day of the oldest proposal that waits. */
  readonly proposedOn: LocalDate | null;
  /** The day an employer was first met in job support. */
  readonly firstEmployerContactOn: LocalDate | null;
  /** What was told last of each consent the measure rests on; empty for other measures. */
  readonly saidOfConsents: readonly { readonly fact: string; readonly isGiven: boolean; readonly on: LocalDate }[] | null;
  /** How often the provider's agreement asks for reports; empty where it does not say. */
  readonly terms: ReportingTerms | null;
  /** The day Nav first shared the participant with the provider. */
  readonly sharedOn: LocalDate | null;
  /** Last day on which the provider follows up after employment. */
  readonly followUpUntil: LocalDate | null;
  readonly isReportGivenUp: boolean;
  readonly isPurposeOpen: boolean;
  /** Points after the end that Nav has asked about; empty when Nav may not ask. */
  readonly checkpoints: readonly CheckpointPoint[] | null;
  /** The agreement on a single place; empty where there is no host. */
  readonly agreement: { readonly [Part in keyof PlaceAgreement]: PlaceAgreement[Part] | null } | null;
}

const participationQuery = `
  select p.participant_id as "participantId", p.id, p.measure, p.route, p.status, p.status_from::text as "statusFrom", p.reason,
         coalesce(p.applied_on, (p.created_at at time zone 'Europe/Oslo')::date)::text as "referredOn",
         p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.first_employer_contact_on::text as "firstEmployerContactOn",
         coalesce(p.host_name, o.name) as "organisationName",
         case when coalesce(p.approval_given_on, p.declined_on) is not null then jsonb_build_object(
           'code', case when p.declined_on is null then 'yes' else 'no' end, 'givenOn', coalesce(p.declined_on, p.approval_given_on)) end as answer,
         p.shared_on::text as "sharedOn", p.report_given_up is not null as "isReportGivenUp",
         p.purpose is not null and p.attainment is null as "isPurposeOpen",
         (select j.until_date::text from participation_job_follow_up j where j.participation_id = p.id) as "followUpUntil",
         p.source, array(select v.reviewed_on::text from participation_review v where v.participation_id = p.id order by v.reviewed_on) as "reviewedOn",
         (select min((w.proposed_at at time zone 'Europe/Oslo')::date)::text from participation_proposal w
          where w.participation_id = p.id and w.status = 'waiting') as "proposedOn",
         (select min((m.sent_at at time zone 'Europe/Oslo')::date)::text from participation_message m
          where m.participation_id = p.id and m.side = 'provider' and m.read_at is null) as "writtenOn",
         (select case when m.asks is not null then
            jsonb_build_object('ask', m.asks, 'on', (m.sent_at at time zone 'Europe/Oslo')::date) end
          from participation_message m where m.participation_id = p.id order by m.sent_at desc, m.id desc limit 1) as asked,
         (select min((l.closed_at at time zone 'Europe/Oslo')::date)::text from participation_link l where l.participation_id = p.id
          and l.closed_how in ('answered', 'wrong-codes', 'barred') and l.seen_at is null) as "linkEndedOn",
         case when p.measure in (${restingOnConsent.map((measure) => `'${measure}'`).join(', ')}) then (
           select jsonb_agg(jsonb_build_object('fact', s.fact, 'isGiven', s.value = 'true'::jsonb, 'on', s.told_on)) from (
             select distinct on (f.fact) f.fact, f.value, f.told_on from recorded_fact f
             where f.participant_id = p.participant_id and (f.measure is null or f.measure = p.measure)
               and f.fact in (${Object.values(factOfMeasureConsent)
                 .map((fact) => `'${fact}'`)
                 .join(', ')})
             order by f.fact, f.told_on desc, f.id desc) s) end as "saidOfConsents",
         case when exists (select 1 from follow_up_period u where u.participant_id = p.participant_id and u.to_date is null)
           or exists (select 1 from checkpoint_consent c where c.participant_id = p.participant_id and c.withdrawn_on is null)
           then array(select k.point from participation_checkpoint k where k.participation_id = p.id) end as checkpoints,
         case when t.id is not null then jsonb_build_object('firstWeeksAfterStart', t.first_weeks_after_start, 'everyWeeks', t.every_weeks,
           'finalDaysAfterEnd', t.final_days_after_end, 'source', 'agreement') end as terms,
         case when p.route in ('employer', 'school') then jsonb_build_object(
           'goal', g.goal, 'content', g.content, 'hoursPerWeek', g.hours_per_week, 'navContact', g.nav_contact, 'hostContact', g.host_contact,
           'participantSignedOn', g.participant_signed_on, 'hostSignedOn', g.host_signed_on, 'navSignedOn', g.nav_signed_on,
           'discussedOn', g.discussed_on) end as agreement
  from participation p
  left join organisation o on o.org_number = p.organisation
  left join participation_agreement g on g.participation_id = p.id
  left join offering f on f.id = p.offering_id
  left join reporting_terms t on t.agreement_id = f.agreement_id
  where p.participant_id = any ($1)
  order by p.id`;

const reportQuery = `
  select participant_id as "participantId", id, participation_id as "participationId", kind, status, status_from::text as "statusFrom",
         period_to::text as "periodTo"
  from participation_report where participant_id = any ($1) order by id`;

/** Nobody owes us anything for what happened in another system. */
function ownDoing(rows: readonly ParticipationColumns[]): readonly ParticipationColumns[] {
  return rows.filter(({ source }) => source === 'fotfeste');
}

type ListedColumns = Pick<
  ParticipationColumns,
  | 'participantId'
  | 'id'
  | 'measure'
  | 'route'
  | 'status'
  | 'statusFrom'
  | 'reason'
  | 'referredOn'
  | 'startsOn'
  | 'endsOn'
  | 'organisationName'
>;

function listed(row: ListedColumns): ListedParticipation {
  const { participantId, id, measure, route, status, statusFrom, reason, referredOn, startsOn, endsOn, organisationName } = row;
  return { participantId, id, measure, route, status, statusFrom, referredOn, ...given({ reason, startsOn, endsOn, organisationName }) };
}

/** With what the agreement asks of the provider, and what Nav asks after the end. */
function withDuties(row: ParticipationColumns): DueParticipation {
  const { terms, checkpoints, firstEmployerContactOn, isReportGivenUp, isPurposeOpen } = row;
  const said = saidIn(row);
  const lostConsent = lostConsentOf(row, said);
  const isConsentGone = said.some(({ isGiven }) => !isGiven);
  return {
    ...dueParticipation(row),
    ...given({ terms, checkpoints, firstEmployerContactOn, lostConsent, isReportGivenUp, isPurposeOpen, isConsentGone }),
    providerMayWrite: providerDays(row),
  };
}

/** How long the provider can write a final report that nobody has seen yet. */
function providerDays({
  status,
  statusFrom,
  sharedOn,
  endsOn,
  startsOn,
  followUpUntil,
}: ParticipationColumns): DueParticipation['providerMayWrite'] {
  const finalReport = startsOn ? 'awaited' : 'none';
  const window = providerWindow({ status, statusFrom, finalReport, ...given({ sharedOn, endsOn, followUpUntil }) });
  if (!window) return 'never';
  return window.to && { until: window.to };
}

function saidIn({ saidOfConsents }: ParticipationColumns): readonly SaidOfConsent[] {
  return (saidOfConsents ?? []).flatMap(({ fact, isGiven, on }) =>
    measureConsents.filter((consent) => factOfMeasureConsent[consent] === fact).map((consent) => ({ consent, isGiven, on })),
  );
}

function dueParticipation(row: ParticipationColumns): DueParticipation {
  const {
    id,
    measure,
    route,
    status,
    statusFrom,
    startsOn,
    endsOn,
    answer,
    reviewedOn,
    agreement,
    proposedOn,
    writtenOn,
    asked,
    linkEndedOn,
  } = row;
  const isReadyToStart = agreement ? hasPlaceReady(measure, given(agreement)) : undefined;
  return {
    id,
    measure,
    route,
    status,
    statusFrom,
    reviewedOn,
    ...given({ startsOn, endsOn, answer, isReadyToStart, proposedOn, writtenOn, asked, linkEndedOn }),
  };
}
