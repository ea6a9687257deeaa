import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What Nav and the provider write to each other about a participation, with what is attached, and when they meet next. */
export class Message1767225600024 implements MigrationInterface {
  readonly name = 'Message1767225600024';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [messages, attachments, seen, meetings, walls, proposalsOfProvider]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop index participation_proposal_organisation;
       drop table participation_meeting, participation_message_seen, participation_attachment, participation_message`,
    );
  }
}

/** \`read_at\`: when the other side took it in; for Nav that is the adviser who is responsible, or whoever answers. */
const messages = `
create table participation_message (
  id uuid constraint participation_message_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_message_participation references participation,
  organisation text not null,
  side text not null constraint participation_message_side check (side in ('nav', 'provider')),
  words text not null constraint participation_message_words check (length(words) between 1 and 4000),
  sent_at timestamptz not null,
  sent_by text not null,
  sent_by_name text not null,
  read_at timestamptz,
  read_by_name text,
  constraint participation_message_read check ((read_at is null) = (read_by_name is null))
);
call ff.protect('participation_message', 'anyone');
create index participation_message_participation_id on participation_message (participation_id, sent_at);
create index participation_message_organisation on participation_message (organisation);
`;

/** A file belongs to its writer alone until the message is sent. The content is kept uncompressed, so that parts of it can be read. */
const attachments = `
create table participation_attachment (
  id uuid constraint participation_attachment_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_attachment_participation references participation,
  message_id uuid constraint participation_attachment_message references participation_message,
  name text not null constraint participation_attachment_name check (length(name) between 1 and 120),
  media_type text not null,
  size integer not null constraint participation_attachment_size check (size between 1 and 10485760),
  content bytea not null,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  constraint participation_attachment_whole check (octet_length(content) = size)
);
alter table participation_attachment alter column content set storage external;
call ff.protect('participation_attachment', 'anyone');
create index participation_attachment_message_id on participation_attachment (message_id);
create index participation_attachment_participation_id on participation_attachment (participation_id, uploaded_at);
`;

/** Until when each reader has seen the messages of a participation. */
const seen = `
create table participation_message_seen (
  participation_id uuid not null constraint participation_message_seen_participation references participation,
  actor_id text not null,
  participant_id uuid not null,
  seen_at timestamptz not null,
  constraint participation_message_seen_pkey primary key (participation_id, actor_id)
);
call ff.protect('participation_message_seen', 'anyone');
`;

const meetings = `
create table participation_meeting (
  id uuid constraint participation_meeting_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_meeting_participation references participation,
  held_on date not null,
  held_at text not null constraint participation_meeting_time check (held_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  form text not null constraint participation_meeting_form check (form in ('in-person', 'video', 'telephone')),
  place text constraint participation_meeting_place check (length(place) between 1 and 200),
  about text constraint participation_meeting_about check (length(about) between 1 and 200),
  set_at timestamptz not null,
  set_by_name text not null,
  cancelled_at timestamptz,
  cancelled_by_name text,
  constraint participation_meeting_cancelled check ((cancelled_at is null) = (cancelled_by_name is null))
);
call ff.protect('participation_meeting', 'anyone');
create index participation_meeting_participation_id on participation_meeting (participation_id, held_on);
`;

/**
 * A provider sees and writes these while its own window to that very participation is open. The measure coordinator, who takes people in,
 * has no part in the letters between the two. What is sent is never rewritten.
 */
const walls = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
begin
  foreach each in array array['participation_message', 'participation_attachment', 'participation_message_seen', 'participation_meeting'] loop
    execute format($policy$create policy own_window on %I as restrictive to %I using (
      (select ff.is_nav() and ff.actor_role() <> 'measure-coordinator') or participation_id in (
        select own.participation_id from provider_access own
        where own.organisation = (select ff.actor_organisation()) and from_date <= (select ff.today())
          and (to_date is null or to_date >= (select ff.today()))))$policy$, each, app);
  end loop;

  execute format('create policy own_reading on participation_message_seen as restrictive to %I using (actor_id = (select ff.actor_id()))', app);
  execute format($policy$create policy own_until_sent on participation_attachment as restrictive to %I
    using (message_id is not null or uploaded_by = (select ff.actor_id()) or (select ff.is_system()))$policy$, app);
  execute format($policy$create policy sent_is_kept on participation_attachment as restrictive for delete to %I
    using (message_id is null)$policy$, app);

  execute format('revoke update, delete on participation_message, participation_meeting from %I', app);
  execute format('grant update (read_at, read_by_name) on participation_message to %I', app);
  execute format('grant update (cancelled_at, cancelled_by_name) on participation_meeting to %I', app);
  execute format('revoke update on participation_attachment from %I', app);
  execute format('grant update (message_id) on participation_attachment to %I', app);
  execute format('revoke delete on participation_message_seen from %I', app);
end $$;
`;

const proposalsOfProvider = 'create index participation_proposal_organisation on participation_proposal (organisation)';
