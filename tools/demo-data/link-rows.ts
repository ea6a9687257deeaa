import type pg from 'pg';
import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { linkActorId, linkTerms, measuresWithoutLink, mondayOf } from '@fotfeste/participation/domain';

/** Contacts at providers who answer by link; nobody signs in as them. */
const contacts = [
  { name: 'Berit Solbakken', email: 'berit.solbakken@eksempel.no', telephone: '+47 412 34 542' },
  { name: 'Tor Arne Lilleby', email: 'tor.arne.lilleby@eksempel.no', telephone: '+47 912 34 517' },
] as const;

interface Asked {
  readonly id: string;
  readonly participantId: string;
  readonly organisation: string;
  readonly measure: string;
  readonly initials: string;
  readonly adviser: string;
  readonly adviserName: string;
}

/** A link about a participation, and to whom. */
interface DemoLink extends Asked {
  readonly linkId: string;
  readonly contactId: string;
  readonly contactName: string;
}

/**
 * Two links to providers without an account, about people whose last week nobody has told of: one whose mail waits to be sent, so that it
 * comes to the inbox of development, and one that was answered this morning and that nobody at Nav has seen. Called while the stamping
 * triggers sleep.
 */
export async function writeLinks(client: pg.Client, today: LocalDate): Promise<void> {
  const monday = addDays(mondayOf(today), -7);
  const { rows } = await client.query<Asked>(askedQuery, [monday, measuresWithoutLink, contacts.length]);
  for (const [index, asked] of rows.entries()) {
    const contact = contacts[index];
    if (!contact) return;
    const { rows: made } = await client.query<{ id: string; linkId: string }>(
      `insert into provider_contact (provider_number, name, title, email, telephone) values ($1, $2, 'Kontaktperson', $3, $4)
       returning id, uuidv7() as "linkId"`,
      [asked.organisation, contact.name, contact.email, contact.telephone],
    );
    const [ids] = made;
    if (!ids) return;
    const link = { ...asked, linkId: ids.linkId, contactId: ids.id, contactName: contact.name };
    await writeLink(client, link, { monday, today });
    if (index > 0) await writeAnswer(client, link, { monday, today });
  }
}

interface Days {
  readonly monday: LocalDate;
  readonly today: LocalDate;
}

async function writeLink(client: pg.Client, link: DemoLink, { monday, today }: Days): Promise<void> {
  const asked = [`attendance:${monday}`];
  const sentAt = `${addDays(today, -1)}T09:10:00Z`;
  await client.query(
    `insert into participation_link (id, participant_id, participation_id, organisation, contact_id, contact_name, initials, language, asked, sent_at,
       sent_by, sent_by_name, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'nb', $8, $9, $10, $11, $9::timestamptz + $12 * interval '1 day')`,
    [
      ...[link.linkId, link.participantId, link.id, link.organisation, link.contactId, link.contactName, link.initials, asked],
      ...[sentAt, link.adviser, link.adviserName, linkTerms.validDays],
    ],
  );
  await client.query(
    `insert into outgoing_message (channel, template, language, recipient_id, subject_id, next_try_at, created_at, created_by)
     values ('mail', 'participation.link', 'nb', $1, $2, $3, $3, $4)`,
    [link.contactId, link.linkId, sentAt, link.adviser],
  );
  await tell(client, link, { name: 'participation.link-sent', by: link.adviser, byName: link.adviserName, at: sentAt });
}

/** The mail was sent, the link opened and answered: the hours stand in the grid, with the contact's name. */
async function writeAnswer(client: pg.Client, link: DemoLink, { monday, today }: Days): Promise<void> {
  const at = `${today}T07:25:00Z`;
  const answered = [`attendance:${monday}`];
  const by = linkActorId(link.linkId);
  await client.query(`update outgoing_message set state = 'sent', tries = 1, settled_at = created_at where subject_id = $1`, [link.linkId]);
  await client.query(
    `update participation_link set opened_at = $2, closed_at = $2, closed_how = 'answered', closed_by_name = contact_name, answered = $3 where id = $1`,
    [link.linkId, at, answered],
  );
  await client.query(
    `insert into participation_attendance (participant_id, participation_id, week_from, weekday, planned_hours, present_hours, valid_absence_hours,
       recorded_by_name, changed_at, changed_by) values ($1, $2, $3, 0, 30, 24, 6, $4, $5, $6)`,
    [link.participantId, link.id, monday, link.contactName, at, by],
  );
  const told = { by, byName: link.contactName, at };
  await tell(client, link, { name: 'participation.attendance-recorded', weekFrom: monday, ...told });
  await tell(client, link, { name: 'participation.link-answered', ...told });
}

interface Told {
  readonly name: string;
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  readonly weekFrom?: string;
}

async function tell(client: pg.Client, link: DemoLink, { name, by, byName, at, weekFrom }: Told): Promise<void> {
  await client.query(
    `insert into domain_event (at, actor_id, actor_name, name, participant_id, subject_id, organisation, payload)
     values ($1, $2, $3, $4, $5, $6, $7, jsonb_strip_nulls(jsonb_build_object('measure', $8::text, 'weekFrom', $9::text)))`,
    [at, by, byName, name, link.participantId, link.id, link.organisation, link.measure, weekFrom ?? null],
  );
}

/** People of the adviser who signs in first come first, one for each provider. */
const askedQuery = `
  select * from (
    select distinct on (p.organisation) p.id, p.participant_id as "participantId", p.organisation, p.measure,
      upper(left(n.given_name, 1)) || '.' || upper(left(n.family_name, 1)) || '.' as initials, a.responsible as adviser, r.adviser_name as "adviserName"
    from participation p
    join person_access a on a.participant_id = p.participant_id and a.protection = 'none' and not a.shielded and a.office_lock is null
    join responsible_adviser r on r.participant_id = p.participant_id and r.adviser_id = a.responsible
    join participant n on n.participant_id = p.participant_id
    join provider_access w on w.participation_id = p.id and w.to_date is null
    where p.status = 'participating' and p.starts_on <= $1 and p.ends_on > $1::date + 28 and not p.measure = any ($2)
      and not exists (select 1 from participation_attendance t where t.participation_id = p.id and t.week_from = $1)
    order by p.organisation, a.responsible <> 'Z994001', p.id) asked
  order by asked.adviser <> 'Z994001', asked.id
  limit $3`;
