import type { LocalDate } from '@fotfeste/shared/kernel';

/** What of a table is copied, and how a copy's row differs. Columns that are not named hold what the source's row holds. */
export interface CopiedTable {
  readonly table: string;
  /** Which rows; all when absent. `t` is the source's row. */
  readonly only?: (today: LocalDate) => string;
  /** A JSON column that names ids of the person's rows. */
  readonly idsInside?: string;
  /** SQL of columns that differ; `t` is the source's row, `c` the copied person. */
  readonly own?: Readonly<Record<string, string>>;
}

/** Stands where a deadline is about nothing but the person. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Columns that hold the id of something people share. */
export const sharedIds: readonly string[] = ['offering_id'];

const whole = (...tables: readonly string[]): readonly CopiedTable[] => tables.map((table) => ({ table }));
const atOffice = { office: 'c.office' };

/** Where the source's adviser stands, the copy's does. */
const insteadOfFormer = (id: string, name: string): Readonly<Record<string, string>> => ({
  [id]: `case when t.${id} = c.former then c.adviser else t.${id} end`,
  [name]: `case when t.${id} = c.former then c.adviser_name else t.${name} end`,
});

/**
 * What a copy has of the life it is copied from: everything but drafts and colours, and of the events those of the last year and the newest.
 * Letters, stored answers of the law and earlier versions of rows are not told of in so large a database at all.
 */
export const copiedTables: readonly CopiedTable[] = [
  { table: 'person_access', own: { ...atOffice, responsible: 'c.adviser' } },
  {
    table: 'participant',
    own: {
      identity_number: 'c.identity_number',
      given_name: 'c.given_name',
      family_name: 'c.family_name',
      telephone: 'case when t.telephone is not null then c.telephone end',
      email: 'case when t.email is not null then c.email end',
      municipality_number: 'case when t.municipality_number is not null then c.municipality end',
      district_code: 'case when t.municipality_number is not null then c.district end',
    },
  },
  { table: 'responsible_adviser', own: { adviser_id: 'c.adviser', adviser_name: 'c.adviser_name', changed_by: 'c.adviser' } },
  ...whole('job_seeker_registration', 'job_seeker_confirmation'),
  { table: 'follow_up_period', own: atOffice },
  ...whole('support_note', 'control_note', 'employment', 'sick_leave', 'participant_education', 'participant_certificate', 'benefit'),
  ...whole('carer_situation', 'needs_assessment', 'need_opinion'),
  { table: 'assistance_decision', own: atOffice },
  ...whole(
    'assistance_comment',
    'earlier_time',
    'recorded_fact',
    'judgement',
    'plan_goal',
    'plan_path',
    'plan_meeting',
    'plan_minutes',
    'plan_contact',
  ),
  {
    table: 'follow_up_task',
    own: { ...insteadOfFormer('responsible', 'responsible_name'), ...insteadOfFormer('created_by', 'created_by_name') },
  },
  ...whole('participation_background', 'participation', 'participation_status', 'participation_extent', 'participation_goal'),
  ...whole('participation_agreement', 'participation_attendance', 'participation_checkpoint', 'job_support_profile', 'job_support_job'),
  ...whole('job_support_contact', 'share_consent', 'participation_share'),
  { table: 'participation_report', idsInside: 'content' },
  ...whole('participation_outcome', 'participation_review', 'provider_access', 'coordinator_access', 'plan_activity', 'plan_sub_goal'),
  ...whole('participation_change', 'participation_proposal', 'participation_co_adviser', 'participation_suitability'),
  ...whole('participation_message', 'participation_meeting'),
  {
    table: 'domain_event',
    only: (today) =>
      `(t.at >= date '${today}' - 365 or t.at = (select max(at) from domain_event e where e.participant_id = t.participant_id))`,
    idsInside: 'payload',
  },
  {
    table: 'caseload_row',
    own: {
      ...atOffice,
      name: 'c.list_name',
      responsible: 'c.adviser',
      responsible_name: 'c.adviser_name',
    },
  },
  {
    table: 'caseload_deadline',
    own: {
      ...atOffice,
      subject_id: `case when t.subject_id = '${nobody}' then t.subject_id else overlay(t.subject_id::text placing c.mark from 13)::uuid end`,
      responsible: 'c.adviser',
      holder: 'case when t.holder = c.former then c.adviser else t.holder end',
    },
  },
  {
    table: 'provider_list_row',
    own: { office: `case when t.is_protected then '' else c.office end`, name: `case when t.is_protected then '' else c.full_name end` },
  },
];

/** What copies have nothing of. Whoever stands in any other table that is not copied is not copied at all: it was written about that person alone. */
export const leftOut: readonly string[] = ['draft', 'case_category', 'person_name'];
