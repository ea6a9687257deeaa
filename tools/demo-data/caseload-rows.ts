import type pg from 'pg';
import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { reviewQuestions } from '@fotfeste/caseload/domain';
import { demoUsers } from '../dev-sign-in/users.ts';

/**
 * What colleagues do with each other's work: somebody away with a substitute, somebody who is going to be, deadlines put aside and handed
 * over, notices, and a copy for the time the service is gone at one office. Deadlines are named as the caseload reckons them: by the row they come from, and its day.
 */
export async function writeCaseloadWork(client: pg.Client, today: LocalDate): Promise<void> {
  for (const { adviser, substitute, from, to, by } of absences)
    await client.query(
      `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at, registered_by, registered_by_name)
       values ($1, $2, $3, $4, '{0105}', $5, $6, $7::date + time '08:10', $8, $9)`,
      [...adviser, ...substitute, addDays(today, from), addDays(today, to), addDays(today, Math.min(from, 0) - 3), ...by],
    );
  await client.query(`insert into case_copy_setting (office, is_on) values ('0105', true) on conflict do nothing`);
  for (const { place, until, reason } of snoozed)
    await client.query(
      `insert into deadline_care (participant_id, kind, subject_id, due_on, snoozed_until, snooze_reason, snoozed_by_name)
       select d.participant_id, 'plan.activity-end', d.id, d.to_date, $1, $2, $3 from (${activities}) d offset $4 limit 1
       on conflict do nothing`,
      [addDays(today, until), reason, marit[1], place],
    );
  for (const { place, note } of handedOver)
    await client.query(
      `with d as (${activities} offset $1 limit 1), care as (
         insert into deadline_care (participant_id, kind, subject_id, due_on, holder, handover_note, handed_by, handed_by_name, handed_at)
         select participant_id, 'plan.activity-end', id, to_date, $2, $3, $4, $5, $6::date + time '13:40' from d
         on conflict do nothing returning participant_id)
       insert into notice (receiver, participant_id, kind, told_at, by_name)
       select $2, participant_id, 'deadline-handed-over', $6::date + time '13:40', $5 from care on conflict do nothing`,
      [place, second[0], note, ...marit, addDays(today, -1)],
    );
  for (const { receiver, kind, by, daysAgo, place, isRead } of notices)
    await client.query(
      `insert into notice (receiver, participant_id, kind, told_at, by_name, read_at)
       select $1, participant_id, $2, $3::date + time '11:25', $4, case when $5 then $3::date + time '14:00' end
       from person_access where office = '0105' and protection = 'none' and not shielded and office_lock is null and responsible = $1
       order by participant_id offset $6 limit 1 on conflict do nothing`,
      [receiver, kind, addDays(today, -daysAgo), by, isRead, place],
    );
}

/** What a lead has drawn, what colleagues have said, and what is still to be read. */
export async function writeSamples(client: pg.Client, today: LocalDate): Promise<void> {
  const { rows } = await client.query<{ readonly id: string }>(
    `insert into quality_sample (office, kind, from_date, to_date, drawn_at, drawn_by, drawn_by_name)
     values ('0105', 'decision', $1, $2, $2::date + time '10:15', $3, $4) returning id`,
    [addDays(today, -100), addDays(today, -10), ...lead],
  );
  await client.query(
    `insert into quality_review (participant_id, sample_id, kind, subject_id, writer_id, reviewer_id, reviewer_name, answers, words, done_at)
     select drawn.participant_id, $1, 'decision', drawn.id, drawn.author_id, reader.id, reader.name,
       case when place > 4 then (select jsonb_agg(jsonb_build_object('question', question, 'answer', (array['yes', 'yes', 'partly', 'yes', 'no'])[1 + ((place * 2 + at) % 5)::int]))
         from unnest($2::text[]) with ordinality as asked (question, at)) end,
       case when place > 4 then (array['Godt at personens egne ord kommer fram. Kilden til arbeidsevnen kunne vært nevnt.', 'Klart språk, og lett å se hvorfor gruppen er riktig.', 'Jeg savner hvilke tiltak som trengs først.'])[1 + place % 3] end,
       case when place > 4 then $3::date + time '12:30' end
     from (select d.id, d.participant_id, d.author_id, (row_number() over (order by md5(d.id::text)))::int as place
       from assistance_decision d join person_access a on a.participant_id = d.participant_id
       where a.office = '0105' and a.protection = 'none' and not a.shielded and a.office_lock is null and d.status = 'decided' and d.author_id <> 'SYSTEM'
       order by 4 limit 30) drawn
     cross join lateral (select r.id, r.name from unnest($4::text[], $5::text[]) with ordinality as r (id, name, at)
       where r.id <> drawn.author_id order by (at + place) % 4 limit 1) reader`,
    [
      ...[rows[0]?.id, reviewQuestions.decision, addDays(today, -3)],
      ...[[marit, second, third, lead].map(([id]) => id), [marit, second, third, lead].map(([, name]) => name)],
    ],
  );
}

type Colleague = readonly [id: string, name: string];
const marit = colleague('Z994001');
const second = colleague('Z994002');
const third = colleague('Z994003');
const lead = colleague('Z994101');

function colleague(id: string): Colleague {
  return [id, demoUsers.find((user) => user.id === id)?.name ?? id];
}

const absences: readonly {
  readonly adviser: Colleague;
  readonly substitute: Colleague;
  readonly from: number;
  readonly to: number;
  readonly by: Colleague;
}[] = [
  { adviser: third, substitute: marit, from: -2, to: 12, by: lead },
  { adviser: marit, substitute: second, from: 20, to: 34, by: marit },
];

/** Activities of Marit's people with a last day, as the deadlines take them. */
const activities = `
  select p.participant_id, p.id, p.to_date from plan_activity p join person_access a on a.participant_id = p.participant_id
  where a.responsible = 'Z994001' and a.protection = 'none' and not a.shielded and p.kind not in ('measure', 'task')
    and p.status = 'in-progress' and p.to_date is not null order by p.to_date, p.id`;

const snoozed: readonly { readonly place: number; readonly until: number; readonly reason: string }[] = [
  { place: 0, until: 9, reason: 'Venter på svar fra arbeidsgiveren før vi går videre.' },
  { place: 1, until: 16, reason: 'Er på ferie og tar kontakt når hun er tilbake.' },
];

const handedOver: readonly { readonly place: number; readonly note: string }[] = [
  { place: 2, note: 'Kan du ta denne? Du kjenner arbeidsgiveren fra før.' },
];

const notices: readonly {
  readonly receiver: string;
  readonly kind: string;
  readonly by: string;
  readonly daysAgo: number;
  readonly place: number;
  readonly isRead: boolean;
}[] = [
  { receiver: marit[0], kind: 'assigned', by: lead[1], daysAgo: 1, place: 4, isRead: false },
  { receiver: marit[0], kind: 'plan-answered', by: second[1], daysAgo: 2, place: 6, isRead: false },
  { receiver: marit[0], kind: 'assigned', by: lead[1], daysAgo: 6, place: 9, isRead: true },
  { receiver: third[0], kind: 'plan-answered', by: second[1], daysAgo: 1, place: 2, isRead: false },
];
