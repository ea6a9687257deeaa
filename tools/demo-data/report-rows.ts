import type pg from 'pg';
import { addDays, type LocalDate } from '@fotfeste/shared/kernel';

/** How many reports at most were amended, and how many at most the participant has commented on. */
const most = { amended: 40, commented: 60 } as const;
/** Days back in which these reports were sent. */
const days = 200;

/** What participants say about reports: aloud to the adviser, or handed in. */
const comments = [
  { how: 'said', words: 'Jeg kjenner meg igjen, men vil ha med at jeg også har hjulpet til på lageret.' },
  { how: 'said', words: 'Det står at jeg møtte ujevnt. Bussen gikk ikke de dagene, og det sa jeg fra om.' },
  { how: 'written', words: 'Jeg vil heller jobbe om kvelden enn tidlig på dagen. Ellers stemmer det.' },
  { how: 'said', words: 'Dette stemmer. Jeg trivdes best da jeg fikk gjøre oppgavene alene.' },
] as const;

/**
 * Reports that Nav gave back with a question before they were accepted, with what they said first, and what participants have said about
 * theirs; the latest of each adviser first. No chance is spent on them. Called while the stamping triggers sleep.
 */
export async function writeReportTalk(client: pg.Client, today: LocalDate): Promise<void> {
  const since = addDays(today, -days);
  await asTable(client, 'amended', amendedQuery, [since, today, most.amended]);
  for (const statement of amendments) await client.query(statement);
  const said = [comments.map(({ words }) => words), comments.map(({ how }) => how)];
  await asTable(client, 'commented', commentedQuery, [since, today, most.commented, ...said]);
  for (const statement of commentRows) await client.query(statement);
  await client.query('drop table amended, commented');
}

/** `create table as` takes no parameters, so the table is made empty of rows first. */
async function asTable(client: pg.Client, name: string, query: string, values: readonly unknown[]): Promise<void> {
  const typed = query.replaceAll(/\$\d+::([a-z[\]]+)/g, 'null::$1');
  await client.query(`create temporary table ${name} as ${typed} with no data`);
  await client.query(`insert into ${name} ${query}`, [...values]);
}

/** Accepted reports of people an adviser follows, one of each kind for each adviser: given back a day after they were sent, sent again the day after. */
const amendedQuery = `
  select r.id, r.participant_id, r.participation_id, r.organisation, r.kind, r.place, p.measure, s.responsible as adviser, d.adviser_name,
         r.sent_by, r.sent_by_name, r.sent_at, r.sent_at + interval '1 day' as returned_at, r.sent_at + interval '2 days' as resent_at
  from (
    select each.*, row_number() over (partition by seen.responsible, each.kind order by each.sent_at desc, each.id) as place
    from participation_report each join person_access seen on seen.participant_id = each.participant_id
    where each.status = 'accepted' and each.sent_at between $1::date and $2::date - 4
  ) r
  join participation p on p.id = r.participation_id
  join person_access s on s.participant_id = r.participant_id
  join responsible_adviser d on d.participant_id = r.participant_id and d.adviser_id = s.responsible
  where r.place = 1
  order by s.responsible <> 'Z994001', r.sent_at desc, r.id
  limit $3::integer`;

/** What it said before the question, and the question; a final report knew nothing of the job then. */
const firstWords = `case when m.kind = 'interim' then '{"trials": [], "nextStep": "Fortsette som nå."}'::jsonb else '{"course": "Møtte til avtalt tid. Vi vet ikke hvordan det har gått etterpå.", "possibilities": "Usikkert."}' end`;
const question = `case when m.kind = 'interim' then 'Hva er neste steg, og hvem gjør hva?' else 'Hva er mulig videre? Vet dere om det ble jobb?' end`;

const amendments = [
  `insert into participation_report_history
   select (jsonb_populate_record(null::participation_report_history, to_jsonb(r) || edition)).*
   from amended m join participation_report r on r.id = m.id cross join lateral (values
     (jsonb_build_object('content', r.content || ${firstWords}, 'version', 1, 'status', 'sent', 'status_from', m.sent_at::date,
        'answered_by_name', null, 'changed_at', m.sent_at, 'changed_by', m.sent_by, 'superseded_at', m.returned_at, 'superseded_by', m.adviser)),
     (jsonb_build_object('content', r.content || ${firstWords}, 'version', 2, 'status', 'returned', 'status_from', m.returned_at::date,
        'question', ${question}, 'answered_by_name', m.adviser_name,
        'changed_at', m.returned_at, 'changed_by', m.adviser, 'superseded_at', m.resent_at, 'superseded_by', m.sent_by)),
     (jsonb_build_object('version', 3, 'status', 'sent', 'status_from', m.resent_at::date, 'sent_at', m.resent_at, 'answered_by_name', null,
        'changed_at', m.resent_at, 'changed_by', m.sent_by, 'superseded_at', greatest(r.changed_at, m.resent_at), 'superseded_by', m.adviser))
   ) as editions (edition)`,
  `update participation_report r set version = 4, sent_at = m.resent_at, changed_at = greatest(r.changed_at, m.resent_at)
   from amended m where m.id = r.id`,
  `insert into participation_outcome_history
   select (jsonb_populate_record(null::participation_outcome_history, to_jsonb(o) || jsonb_build_object(
     'job', 'unknown', 'job_hours_per_week', null, 'job_form', null, 'job_employer_name', null, 'job_subsidised', null,
     'version', 1, 'changed_at', m.sent_at, 'superseded_at', m.resent_at, 'superseded_by', m.sent_by))).*
   from amended m join participation_outcome o on o.report_id = m.id and o.point = 'end' and o.job <> 'unknown'`,
  `update participation_outcome o set version = 2, changed_at = m.resent_at
   from amended m where o.report_id = m.id and o.point = 'end' and o.job <> 'unknown'`,
  `insert into domain_event (at, actor_id, actor_name, name, participant_id, subject_id, organisation, payload)
   select e.at, e.by, e.by_name, e.name, m.participant_id, m.participation_id, m.organisation,
          jsonb_build_object('measure', m.measure, 'reportId', m.id, 'kind', m.kind)
   from amended m cross join lateral (values
     (m.returned_at, m.adviser, m.adviser_name, 'participation.report-returned'),
     (m.resent_at, m.sent_by, m.sent_by_name, 'participation.report-sent')
   ) as e (at, by, by_name, name)`,
];

/** The latest accepted reports of people an adviser follows, three for each adviser. */
const commentedQuery = `
  select r.id, r.participant_id, r.participation_id, r.organisation, r.kind, p.measure, s.responsible as adviser, d.adviser_name,
         r.sent_at + interval '3 days' as said_at, ($4::text[])[1 + (r.place % 4)] as words, ($5::text[])[1 + (r.place % 4)] as how
  from (
    select each.*, row_number() over (partition by seen.responsible order by each.sent_at desc, each.id) as place
    from participation_report each join person_access seen on seen.participant_id = each.participant_id
    where each.status = 'accepted' and each.sent_at between $1::date and $2::date - 4
  ) r
  join participation p on p.id = r.participation_id
  join person_access s on s.participant_id = r.participant_id
  join responsible_adviser d on d.participant_id = r.participant_id and d.adviser_id = s.responsible
  where r.place <= 3
  order by s.responsible <> 'Z994001', r.sent_at desc, r.id
  limit $3::integer`;

const commentRows = [
  `insert into participation_report_comment (participant_id, participation_id, report_id, words, how, given_on, recorded_at, recorded_by, recorded_by_name)
   select participant_id, participation_id, id, words, how, said_at::date, said_at, adviser, adviser_name from commented`,
  `insert into domain_event (at, actor_id, actor_name, name, participant_id, subject_id, organisation, payload)
   select said_at, adviser, adviser_name, 'participation.report-commented', participant_id, participation_id, organisation,
          jsonb_build_object('measure', measure, 'reportId', id, 'kind', kind, 'how', how)
   from commented`,
];
