import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A link with which somebody at a provider answers what is due for one participation without an account, the messages that leave the
 * house, and a count of strangers at the door. The role `provider-link` sees nobody through `person_access`, so every table is shut to it
 * but those that are opened here, and these only for the one participation.
 */
export class ProviderLink1767225600032 implements MigrationInterface {
  readonly name = 'ProviderLink1767225600032';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [link, outbox, knocks, actor, walls]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(taken);
  }
}

/** Secrets stand here as hashes only; `token_hash` is empty until the message with the token has been written. One open link a participation. */
const link = `
create table participation_link (
  id uuid constraint participation_link_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_link_participation references participation,
  organisation text not null,
  contact_id uuid not null,
  contact_name text not null,
  initials text not null constraint participation_link_initials check (length(initials) between 1 and 12),
  language text not null constraint participation_link_language check (language in ('nb', 'nn', 'en')),
  asked text[] not null,
  sent_at timestamptz not null,
  sent_by text not null,
  sent_by_name text not null,
  expires_at timestamptz not null,
  token_hash text constraint participation_link_token unique,
  code_hash text,
  code_until timestamptz,
  codes_asked timestamptz[] not null default '{}',
  wrong_codes integer not null default 0,
  session_hash text,
  session_until timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  closed_how text constraint participation_link_closed_how check (closed_how in ('answered', 'revoked', 'replaced', 'wrong-codes', 'barred')),
  closed_by_name text,
  closed_words text constraint participation_link_closed_words check (length(closed_words) between 3 and 500),
  answered text[] not null default '{}',
  seen_at timestamptz,
  seen_by_name text,
  constraint participation_link_closed check ((closed_at is null) = (closed_how is null)),
  constraint participation_link_seen check ((seen_at is null) = (seen_by_name is null))
);
call ff.protect('participation_link', 'nav');
create index participation_link_participation_id on participation_link (participation_id, sent_at);
create unique index participation_link_one_open on participation_link (participation_id) where closed_at is null;
`;

/** What is to leave the house, written with what it tells of. No text and no secret: these are made when it is delivered. */
const outbox = `
create table outgoing_message (
  id uuid constraint outgoing_message_pkey primary key default uuidv7(),
  channel text not null constraint outgoing_message_channel check (channel in ('mail', 'sms')),
  template text not null,
  language text not null constraint outgoing_message_language check (language in ('nb', 'nn', 'en')),
  recipient_id uuid not null,
  subject_id uuid not null,
  values jsonb not null default '{}',
  state text not null default 'waiting' constraint outgoing_message_state check (state in ('waiting', 'sent', 'dropped')),
  tries integer not null default 0,
  next_try_at timestamptz not null,
  created_at timestamptz not null,
  created_by text not null,
  settled_at timestamptz,
  constraint outgoing_message_settled check ((state = 'waiting') = (settled_at is null))
);
create index outgoing_message_waiting on outgoing_message (next_try_at) where state = 'waiting';
create index outgoing_message_subject_id on outgoing_message (subject_id);
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table outgoing_message enable row level security;
  execute format('grant select, insert, update on outgoing_message to %I', app);
  execute format('create policy system_delivers on outgoing_message to %I using ((select ff.is_system())) with check ((select ff.is_system()))', app);
end $$;
`;

/** How often an address has come with a token that opens nothing. Addresses are hashed, and forgotten within a day. */
const knocks = `
create table link_knock (
  address_hash text not null,
  minute timestamptz not null,
  count integer not null,
  constraint link_knock_pkey primary key (address_hash, minute)
);
do $$ begin
  execute format('grant select, insert, update, delete on link_knock to %I', current_setting('fotfeste.app_role'));
end $$;
`;

/**
 * \`ff.link_participation()\` is the one participation that a link opens: while its token and the session of a right code fit, it is neither
 * closed nor too old, the provider has access, and the person has no address protection. The product's own words, past the policies.
 */
const actor = `
create function ff.actor_link() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.actor_link', true), '') $$;
create function ff.actor_link_session() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.actor_link_session', true), '') $$;
create function ff.link_opens() returns table (participation_id uuid, participant_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.participation_id, l.participant_id
  from participation_link l
  join person_access a on a.participant_id = l.participant_id
  join provider_access w on w.participation_id = l.participation_id and w.organisation = l.organisation
  where ff.actor_role() = 'provider-link'
    and l.token_hash = ff.actor_link() and l.session_hash = ff.actor_link_session() and l.session_until > ff.now()
    and l.closed_at is null and l.expires_at > ff.now() and l.organisation = ff.actor_organisation()
    and a.protection = 'none'
    and w.from_date <= ff.today() and (w.to_date is null or w.to_date >= ff.today())
$$;
create function ff.link_participation() returns uuid language sql stable as $$ select participation_id from ff.link_opens() $$;
create function ff.link_participant() returns uuid language sql stable as $$ select participant_id from ff.link_opens() $$;
revoke all on function ff.link_opens() from public;
do $$ begin
  execute format('grant execute on function ff.link_opens() to %I', current_setting('fotfeste.app_role'));
end $$;
`;

/** What a link may do beyond seeing itself: read what decides what is due, and write what answers it. */
const opened = [
  ['participation', 'select, update'],
  ['participation_history', 'insert'],
  ['participation_report', 'select, insert, update'],
  ['participation_report_history', 'insert'],
  ['participation_outcome', 'select, insert, update'],
  ['participation_outcome_history', 'insert'],
  ['participation_attendance', 'select, insert, update'],
  ['participation_attendance_history', 'insert'],
  ['participation_week_opening', 'select'],
  ['participation_change', 'select, insert'],
] as const;

const isLink = `(select ff.actor_role() = 'provider-link')`;

const openings = opened
  .flatMap(([table, commands]) => {
    const id = table.startsWith('participation_') && table !== 'participation_history' ? 'participation_id' : 'id';
    const own = `${isLink} and ${id} = (select ff.link_participation()) and participant_id = (select ff.link_participant())`;
    return commands.split(', ').map((command) => {
      const clause =
        command === 'insert' ? `with check (${own})` : command === 'update' ? `using (${own}) with check (${own})` : `using (${own})`;
      return `execute format($policy$create policy link_${command} on ${table} for ${command} to %I ${clause}$policy$, app);`;
    });
  })
  .join('\n  ');

/** The link itself is seen by whoever has its token. Of the windows and events of its organisation it sees no other. */
const walls = `
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  execute format($policy$create policy own_link on participation_link for select to %I
    using (${isLink} and token_hash = (select ff.actor_link()))$policy$, app);
  execute format($policy$create policy own_link_changes on participation_link for update to %I
    using (${isLink} and token_hash = (select ff.actor_link())) with check (${isLink} and token_hash = (select ff.actor_link()))$policy$, app);
  execute format($policy$create policy own_link_only on provider_access as restrictive for select to %I
    using (not ${isLink} or participation_id = (select ff.link_participation()))$policy$, app);
  execute format($policy$create policy not_for_links on domain_event as restrictive for select to %I using (not ${isLink})$policy$, app);
  execute format($policy$create policy recorded_by_link on domain_event for insert to %I
    with check (${isLink} and actor_id = (select ff.actor_id()) and participant_id = (select ff.link_participant()))$policy$, app);
  ${openings}
end $$;
`;

const taken = `
drop policy own_link_only on provider_access;
drop policy not_for_links on domain_event;
drop policy recorded_by_link on domain_event;
${opened.flatMap(([table, commands]) => commands.split(', ').map((command) => `drop policy link_${command} on ${table};`)).join('\n')}
drop table link_knock, outgoing_message, participation_link;
drop function ff.link_participation();
drop function ff.link_participant();
drop function ff.link_opens();
drop function ff.actor_link();
drop function ff.actor_link_session();
`;
