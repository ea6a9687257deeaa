import { asClient } from '../../postgres/roles.ts';

/** A person whose case has gone on for so long. */
export interface LongLife {
  readonly years: number;
  readonly periods: number;
  readonly events: number;
}

/**
 * Gives one person of the demo data a past: periods of work, benefits, sick leave, education and measures spread evenly over the years,
 * and events of every room. Rows as the product makes them; follow-up and decisions stay, since they may not overlap.
 */
export async function giveLongLife(ownerUrl: string, participantId: string, { years, periods, events }: LongLife): Promise<void> {
  await asClient(ownerUrl, async (client) => {
    const each = Math.ceil(periods / 5);
    for (const statement of lives) await client.query(statement, [participantId, each, years]);
    await client.query(pastEvents, [participantId, events, years]);
    await client.query('analyze');
  });
}

/** $1 the person, $2 how many, $3 over how many years. */
const stretches = `select n, (current_date - make_interval(days => ($3::int * 365 * n / $2::int)))::date as from_date,
  (current_date - make_interval(days => ($3::int * 365 * n / $2::int) - 60))::date as to_date from generate_series(1, $2::int) n`;

const lives = [
  `insert into employment (participant_id, employer_name, percent, from_date, to_date, source, source_date)
   select $1, 'Bedrift ' || n, 100, from_date, to_date, 'aa-registeret', to_date from (${stretches}) s`,
  `insert into benefit (participant_id, type, percent, from_date, to_date, source, source_date)
   select $1, case n % 2 when 0 then 'AAP' else 'DAGPENGER' end, 100, from_date, to_date, 'navs-ytelser', from_date from (${stretches}) s`,
  `insert into sick_leave (participant_id, percent, from_date, to_date, source, source_date)
   select $1, 50, from_date, to_date, 'navs-ytelser', from_date from (${stretches}) s`,
  `insert into participant_education (participant_id, education_code, title, state, from_date, to_date, source, source_date)
   select $1, '3', 'Kurs ' || n, 'completed', from_date, to_date, 'deltaker', to_date from (${stretches}) s`,
  `insert into participation (participant_id, measure, route, ending, status, status_from, starts_on, ends_on, source, created_at, created_by, created_by_name)
   select $1, 'ARBEIDSTRENING', 'nav', 'open', 'ended', to_date, from_date, to_date, 'fotfeste', from_date, 'Z994001', 'Kari' from (${stretches}) s`,
] as const;

const pastEvents = `insert into domain_event (at, actor_id, actor_name, name, participant_id, payload)
  select now() - make_interval(days => $3::int * 365 * n / $2::int), 'Z994001', 'Kari Veileder',
    (array['plan.activity-added', 'participant.contact-changed', 'assistance.needs-assessed', 'participation.reviewed', 'document.made'])[1 + n % 5],
    $1, case n % 5 when 1 then '{"fields":["telephone","email"]}'::jsonb else '{}' end
  from generate_series(1, $2::int) n`;
