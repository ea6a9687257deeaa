import type pg from 'pg';
import { addDays, type LocalDate } from '@fotfeste/shared/kernel';

/**
 * What leads answer for: an adviser who is near to somebody at the office, a list that is open to a substitute from the neighbouring office,
 * and two openings with a reason, one of which no lead has seen.
 */
export async function writeWalls(client: pg.Client, today: LocalDate): Promise<void> {
  await client.query(
    `insert into disqualification (participant_id, actor_id, actor_name, ground, words, declared_at, declared_by, declared_by_name)
     select participant_id, 'Z994004', 'Stig Solberg', 'family', 'Søskenbarn', $1::date + time '09:12', 'Z994004', 'Stig Solberg'
     from person_access where office = '0105' and protection = 'none' and not shielded and office_lock is null and responsible = 'Z994001'
     order by participant_id limit 1`,
    [addDays(today, -12)],
  );
  await client.query(
    `insert into list_access (actor_id, actor_name, office, responsible, responsible_name, reason, from_date, to_date, granted_at, granted_by, granted_by_name)
     values ('Z994010', 'Cecilie Nesheim', '0105', 'Z994006', 'Mahad Farah', 'Vikarierer mens Mahad er i foreldrepermisjon.', $1, $2, $1::date + time '08:30',
       'Z994101', 'Wenche Holm')`,
    [addDays(today, -5), addDays(today, 30)],
  );
  for (const [place, day, reason, seenBy] of openings)
    await client.query(
      `insert into access_grant (participant_id, actor_id, reason, granted_at, until, way, seen_at, seen_by_name)
       select participant_id, 'Z994001', $1, $2::date + time '10:05', $2::date + time '11:05', 'reason',
              case when $3::text is null then null else $2::date + time '14:20' end, $3
       from person_access where office = '0106' and protection = 'none' and not shielded and office_lock is null
       order by participant_id offset $4 limit 1`,
      [reason, addDays(today, -day), seenBy, place],
    );
}

const openings: readonly (readonly [place: number, daysAgo: number, reason: string, seenBy: string | null])[] = [
  [3, 9, 'Møtte opp i mottaket i Sarpsborg uten avtale og trengte hjelp med meldekortet.', 'Wenche Holm'],
  [8, 2, 'Ringte på vakttelefonen om et kurs som begynner i morgen.', null],
];
