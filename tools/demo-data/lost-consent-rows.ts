import type pg from 'pg';
import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { fieldsWithoutConsent, restingOnConsent, ruleOfMeasureConsent } from '@fotfeste/participation/domain';

interface Consenting {
  readonly id: string;
  readonly participantId: string;
  readonly organisation: string;
  readonly measure: string;
  readonly adviser: string;
  readonly adviserName: string;
}

/**
 * Somebody in individual job support who rang the day before yesterday and takes part no more: the sharing has stopped but for name and
 * course, and the adviser is asked to end the participation. Called while the stamping triggers sleep.
 */
export async function writeLostConsent(client: pg.Client, today: LocalDate): Promise<void> {
  const { rows } = await client.query<Consenting>(consentingQuery, [restingOnConsent, addDays(today, -30)]);
  const [person] = rows;
  if (!person) return;
  const on = addDays(today, -2);
  const at = `${on}T10:40:00Z`;
  const { rows: facts } = await client.query<{ id: string }>(
    `insert into recorded_fact (participant_id, fact, measure, value, told_by, channel, told_on, author_id, author_name, recorded_at)
     values ($1, 'consentsToTakePart', $2, 'false', 'participant', 'telephone', $3, $4, $5, $6) returning id`,
    [person.participantId, person.measure, on, person.adviser, person.adviserName, at],
  );
  const told = { fact: 'consentsToTakePart', measure: person.measure, toldBy: 'participant', channel: 'telephone', value: false };
  await tell(client, person, at, { name: 'eligibility.fact-recorded', subjectId: facts[0]?.id ?? person.id, payload: told });
  const { rows: stopped } = await client.query<{ field: string }>(
    `update participation_share set closed_at = $2, closed_why = 'withdrawn'
     where participation_id = $1 and closed_at is null and not field = any ($3) returning field`,
    [person.id, at, fieldsWithoutConsent],
  );
  const { measure } = person;
  const lost = { measure, consent: 'take-part', rule: ruleOfMeasureConsent['take-part'], since: on };
  await tell(client, person, at, { name: 'participation.consent-lost', subjectId: person.id, payload: lost });
  const fields = stopped.map(({ field }) => field);
  await tell(client, person, at, { name: 'participation.sharing-stopped', subjectId: person.id, payload: { measure, fields } });
  await client.query('update participation set news_for_provider_at = $2 where id = $1', [person.id, at]);
}

interface Told {
  readonly name: string;
  readonly subjectId: string;
  readonly payload: object;
}

async function tell(client: pg.Client, person: Consenting, at: string, { name, subjectId, payload }: Told): Promise<void> {
  const organisation = name === 'participation.sharing-stopped' ? person.organisation : undefined;
  await client.query(
    `insert into domain_event (at, actor_id, actor_name, name, participant_id, subject_id, organisation, payload)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [at, person.adviser, person.adviserName, name, person.participantId, subjectId, organisation, JSON.stringify(payload)],
  );
}

/** Of the adviser who signs in first, if there is one; somebody who has taken part for a month at least. */
const consentingQuery = `
  select p.id, p.participant_id as "participantId", p.organisation, p.measure, a.responsible as adviser, r.adviser_name as "adviserName"
  from participation p
  join person_access a on a.participant_id = p.participant_id and a.protection = 'none' and not a.shielded and a.office_lock is null
  join responsible_adviser r on r.participant_id = p.participant_id and r.adviser_id = a.responsible
  join provider_access w on w.participation_id = p.id and w.to_date is null
  where p.status = 'participating' and p.measure = any ($1) and p.starts_on <= $2
  order by a.responsible <> 'Z994001', a.responsible, p.id
  limit 1`;
