import type pg from 'pg';
import { erasureAnswerDays } from '@fotfeste/participant/domain';
import { addDays, weekdayOf, type LocalDate } from '@fotfeste/shared/kernel';
import { demoUsers } from '../dev-sign-in/users.ts';

const asker = demoUsers.find(({ id }) => id === 'Z994001');
const lead = demoUsers.find(({ id }) => id === 'Z994101');
const strayNote = 'Ringte om fravær fra praksisplassen på Grålum, og avtalte nytt møte med arbeidsgiveren torsdag.';
const strayReason = 'Notatet hører til en annen deltaker med samme fornavn. Det er skrevet på nytt i riktig sak.';

/** A note written about the wrong person that waits for a lead, and one that was deleted last week. */
export async function writeErasures(client: pg.Client, today: LocalDate): Promise<void> {
  if (!asker || !lead) return;
  await client.query(
    `with own as (
       select a.participant_id, row_number() over (order by a.participant_id) as place from person_access a
       join participant p on p.participant_id = a.participant_id
       where a.responsible = $1 and a.protection = 'none' and not a.shielded and a.office_lock is null and p.dead_on is null),
     note as (
       insert into support_note (participant_id, words, written_on, written_by, written_by_name)
       select participant_id, $4, $6::timestamptz::date, $1, $2 from own where place = 2 returning id, participant_id),
     asked as (
       insert into erasure (participant_id, kind, target_id, scope, ground, words, asked_at, asked_by, asked_by_name, due_on)
       select participant_id, 'support-note', id, 'whole', 'wrong-person', $5, $6::timestamptz, $1, $2, $6::timestamptz::date + $10::integer from note
       returning id, participant_id, asked_at, kind, scope, ground),
     erased as (
       insert into erasure (participant_id, kind, target_id, scope, ground, asked_at, asked_by, asked_by_name, due_on, outcome, decided_at, decided_by, decided_by_name, rows_gone)
       select participant_id, 'contact-note', uuidv7(), 'whole', 'not-needed', $8::timestamptz, $1, $2, $8::timestamptz::date + $10::integer,
              'erased', $9::timestamptz, $3, $7, 2 from own where place = 3
       returning id, participant_id, asked_at, decided_at, kind, scope, ground)
     insert into domain_event (at, actor_id, actor_name, name, participant_id, subject_id, payload)
     select asked_at, $1, $2, 'case.erasure-asked', participant_id, id, jsonb_build_object('kind', kind, 'scope', scope, 'ground', ground)
     from (select id, participant_id, asked_at, kind, scope, ground from asked union all
           select id, participant_id, asked_at, kind, scope, ground from erased) every
     union all
     select decided_at, $3, $7, 'case.erased', participant_id, id, jsonb_build_object('kind', kind, 'scope', scope, 'ground', ground) from erased`,
    [
      ...[asker.id, asker.name, lead.id, strayNote, strayReason, workingHour(addDays(today, -1), '09:10'), lead.name],
      ...[workingHour(addDays(today, -8), '09:25'), workingHour(addDays(today, -7), '13:40'), erasureAnswerDays],
    ],
  );
}

/** That hour of the day itself, or of the Friday before a weekend, in Norwegian winter time. */
function workingHour(day: LocalDate, hour: string): string {
  const weekday = weekdayOf(day);
  return `${weekday > 5 ? addDays(day, 5 - weekday) : day}T${hour}:00+01:00`;
}
