import { join } from 'node:path';
import { demoUsers } from '../../dev-sign-in/users.ts';
import { root } from '../../dev/root.ts';
import { runNode } from '../../dev/run-node.ts';
import { asClient } from '../../postgres/roles.ts';

/** A provider with so many participants, and somebody who works there. */
export interface Crowd {
  readonly user: string;
  readonly organisation: string;
  /** An offering, a status and an office that some of them have: what the filters are asked for. */
  readonly offeringId: string;
  readonly office: string;
}

/**
 * Clones the participations that a demo provider sees until there are so many, each of a person of its own: the rows are those that the
 * product made, told apart by ids and names. A reader has looked at every second. The read models are then made by the product itself.
 */
export async function crowdedProvider(ownerUrl: string, participants: number): Promise<Crowd> {
  const crowd = await asClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ organisation: string; offeringId: string; office: string }>(
      `select p.organisation, min(p.offering_id::text) as "offeringId", min(s.office) as office
       from provider_access a join participation p on p.id = a.participation_id join person_access s on s.participant_id = p.participant_id
       where a.to_date is null or a.to_date >= current_date group by 1 order by count(*) desc`,
    );
    const staff = demoUsers.filter(({ role, organisation }) => role === 'provider-coordinator' && organisation);
    const [found] = rows.flatMap((row) => {
      const user = staff.find(({ organisation }) => organisation === row.organisation);
      return user ? [{ ...row, user: user.id }] : [];
    });
    if (!found) throw new Error('No provider of the demo data has participants and somebody who can sign in');
    const { rows: own } = await client.query<{ count: number }>(
      'select count(*)::int as count from provider_access where organisation = $1 and (to_date is null or to_date >= current_date)',
      [found.organisation],
    );
    await client.query(clones(participants - (own[0]?.count ?? 0)), [found.organisation, found.user]);
    await client.query('analyze');
    return found;
  });
  const { code, output } = await runNode(join(root, 'dist/apps/api/caseload.js'), ['rebuild'], { OWNER_DATABASE_URL: ownerUrl });
  if (code !== 0) throw new Error(`The read models could not be made: ${output}`);
  return crowd;
}

/** $1 the provider, $2 the reader. */
const clones = (count: number): string => `
  with source as materialized (
    select a.participation_id, a.from_date, a.to_date, row_number() over (order by a.participation_id) - 1 as place, count(*) over () as all
    from provider_access a where a.organisation = $1 and (a.to_date is null or a.to_date >= current_date)),
  clone as materialized (
    select n, uuidv7() as person, uuidv7() as id, s.*, p.participant_id as model
    from generate_series(1, ${String(count)}) n join source s on s.place = n % s.all join participation p on p.id = s.participation_id),
  access as (
    insert into person_access
    select (jsonb_populate_record(a, jsonb_build_object('participant_id', c.person, 'office', (array['0101', '0105', '0106', '0301'])[1 + c.n % 4]))).*
    from clone c join person_access a on a.participant_id = c.model),
  people as (
    insert into participant
    select (jsonb_populate_record(p, jsonb_build_object('id', c.person, 'participant_id', c.person,
      'identity_number', lpad((90000000000 + c.n)::text, 11, '0'), 'given_name', p.given_name || ' ' || chr(65 + c.n % 26)))).*
    from clone c join participant p on p.participant_id = c.model),
  taking_part as (
    insert into participation
    select (jsonb_populate_record(p, jsonb_build_object('id', c.id, 'participant_id', c.person,
      'provider_contact_id', case c.n % 40 when 0 then null when 1 then $2 else 'T9960' || 10 + c.n % 40 end,
      'provider_contact_name', case c.n % 40 when 0 then null else 'Veileder ' || c.n % 40 end))).*
    from clone c join participation p on p.id = c.participation_id),
  extents as (
    insert into participation_extent
    select (jsonb_populate_record(e, jsonb_build_object('id', uuidv7(), 'participant_id', c.person, 'participation_id', c.id))).*
    from clone c join participation_extent e on e.participation_id = c.participation_id),
  messages as (
    insert into participation_message
    select (jsonb_populate_record(m, jsonb_build_object('id', uuidv7(), 'participant_id', c.person, 'participation_id', c.id))).*
    from clone c join participation_message m on m.participation_id = c.participation_id),
  seen as (
    insert into participation_seen (participation_id, actor_id, participant_id, seen_at)
    select id, $2, person, now() from clone where n % 2 = 0),
  messages_seen as (
    insert into participation_message_seen (participation_id, actor_id, participant_id, seen_at)
    select id, $2, person, now() from clone where n % 2 = 0)
  insert into provider_access (participant_id, organisation, participation_id, from_date, to_date)
  select person, $1, id, from_date, to_date from clone`;
