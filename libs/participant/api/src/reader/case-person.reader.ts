import type { LocalDate, ParticipantId, Period } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { Protection } from '@fotfeste/access/domain';
import type { BenefitType, ContactChannel, InterpreterNeed } from '@fotfeste/participant/domain';

/** What lists of many people need to know of each, in columns as they stand. */
export interface CasePerson {
  readonly participantId: ParticipantId;
  readonly givenName: string;
  readonly familyName: string;
  readonly born: LocalDate;
  readonly office: string;
  readonly officeLock: string | null;
  readonly protection: Protection;
  readonly isShielded: boolean;
  readonly responsible: string | null;
  readonly responsibleName: string | null;
  readonly responsibleSince: LocalDate | null;
  /** First day of the registration as job seeker that is not ended. */
  readonly registeredOn: LocalDate | null;
  /** The newest follow-up period, running or ended. */
  readonly followUpFrom: LocalDate | null;
  readonly followUpTo: LocalDate | null;
  /** Last day of the newest registration as job seeker, when none runs. */
  readonly registeredTo: LocalDate | null;
  /** Last day confirmed in the registration that runs, once the next confirmation has been missed. */
  readonly missedAfter: LocalDate | null;
  /** Whether work assessment allowance (AAP) goes on without a last day, and else its last day. */
  readonly hasOpenAap: boolean;
  readonly aapTo: LocalDate | null;
  /** Day of the newest change of office that nobody at the new office has read about. */
  readonly handoverOn: LocalDate | null;
  /** Day the first parent who has said no, or taken a yes back, did so; day the first was named who has not answered. */
  readonly consentRefusedOn: LocalDate | null;
  readonly consentAwaitedFrom: LocalDate | null;
  /** ISO 3166 alpha-3. */
  readonly citizenships: readonly string[];
  readonly spokenLanguage: string | null;
  readonly interpreter: InterpreterNeed;
  readonly contactChannel: ContactChannel;
  /** Sick leaves as days, as they are known; in order of their first day. */
  readonly sickLeaves: readonly Period[];
  /** By type and first day. */
  readonly benefits: readonly { readonly type: BenefitType; readonly from: LocalDate; readonly to?: LocalDate }[];
}

/** Many people at once, for the read model behind the lists. */
export class CasePersonReader {
  constructor(private readonly tx: Tx) {}

  of(participantIds: readonly ParticipantId[]): Promise<readonly CasePerson[]> {
    return this.tx.query(
      `select p.participant_id as "participantId", p.given_name as "givenName", p.family_name as "familyName", p.born::text as born,
              a.office, a.office_lock as "officeLock", a.protection, a.shielded as "isShielded", a.responsible,
              r.adviser_name as "responsibleName", r.since::text as "responsibleSince",
              f.from_date::text as "followUpFrom", f.to_date::text as "followUpTo",
              (select max(j.from_date)::text from job_seeker_registration j where j.participant_id = p.participant_id and j.to_date is null) as "registeredOn",
              (select j.confirmed_to::text from job_seeker_registration j where j.participant_id = p.participant_id and j.to_date is null and j.confirmation_missed) as "missedAfter",
              (select case when count(*) = count(to_date) then max(to_date)::text end from job_seeker_registration j where j.participant_id = p.participant_id) as "registeredTo",
              (select coalesce(bool_or(b.to_date is null), false) from benefit b where b.participant_id = p.participant_id and b.type = 'AAP') as "hasOpenAap",
              (select max(b.to_date)::text from benefit b where b.participant_id = p.participant_id and b.type = 'AAP') as "aapTo",
              (select moved_on::text from office_handover h where h.participant_id = p.participant_id and h.read_on is null order by h.id desc limit 1) as "handoverOn",
              (select min(y.answered_on)::text from young_consent y
               where y.participant_id = p.participant_id and y.giver = 'parent' and y.answer in ('refused', 'withdrawn')) as "consentRefusedOn",
              (select min((y.changed_at at time zone 'Europe/Oslo')::date)::text from young_consent y
               where y.participant_id = p.participant_id and y.giver = 'parent' and y.answer = 'not-asked') as "consentAwaitedFrom",
              p.citizenships, p.spoken_language as "spokenLanguage", p.interpreter, p.contact_channel as "contactChannel",
              (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('type', b.type, 'from', b.from_date, 'to', b.to_date))
                                         order by b.type, b.from_date, b.id), '[]')
               from benefit b where b.participant_id = p.participant_id) as benefits,
              (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('from', s.from_date, 'to', s.to_date)) order by s.from_date, s.id), '[]')
               from sick_leave s where s.participant_id = p.participant_id) as "sickLeaves"
       from participant p
       join person_access a on a.participant_id = p.participant_id
       left join responsible_adviser r on r.participant_id = p.participant_id
       left join lateral (
         select from_date, to_date from follow_up_period f where f.participant_id = p.participant_id order by from_date desc limit 1
       ) f on true
       where p.participant_id = any ($1)`,
      [participantIds],
    );
  }
}
