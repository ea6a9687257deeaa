import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Deletion for the sake of privacy: somebody asks, somebody else decides, and what was written is gone for good, with every earlier version
 * of it. The row here stays and says that it happened, never what stood there.
 */
export class Erasure1767225600068 implements MigrationInterface {
  readonly name = 'Erasure1767225600068';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [erasures, walls, erase]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function ff.erase(uuid); drop table erasure');
    await runner.query(grantsOfBefore);
  }
}

/** \`words\` tell the one who decides what is wrong; they go with what they speak of. \`rows_gone\` is written by \`ff.erase\` alone. */
const erasures = `
create table erasure (
  id uuid constraint erasure_pkey primary key default uuidv7(),
  participant_id uuid not null,
  kind text not null check (kind in ('activity', 'goal', 'sub-goal', 'answer', 'path', 'meeting', 'minutes', 'contact-note', 'task',
    'support-note', 'control-note', 'needs-assessment', 'own-opinion', 'message')),
  target_id uuid not null,
  scope text not null check (scope in ('whole', 'earlier-versions')),
  ground text not null check (ground in ('wrong-person', 'not-needed', 'special-category', 'about-others')),
  words text check (length(words) between 1 and 1000),
  asked_at timestamptz not null,
  asked_by text not null,
  asked_by_name text not null,
  outcome text check (outcome in ('erased', 'refused')),
  answer text check (length(answer) between 1 and 1000),
  decided_at timestamptz,
  decided_by text,
  decided_by_name text,
  rows_gone integer,
  constraint erasure_decided check ((outcome is null) = (decided_at is null) and (outcome is null) = (decided_by is null)
    and (outcome is null) = (decided_by_name is null)),
  constraint erasure_second_person check (decided_by <> asked_by),
  constraint erasure_refused_with_reason check (outcome <> 'refused' or answer is not null),
  constraint erasure_gone check (rows_gone is null or outcome = 'erased' and words is null)
);
create unique index erasure_one_open on erasure (kind, target_id) where outcome is null;
create index erasure_open on erasure (asked_at) where outcome is null;
call ff.protect('erasure', 'nav');
`;

/**
 * A request is its asker's, the answer a lead's who did not ask, and neither is ever changed. Nothing written about somebody is deleted by
 * the product's own hands but through \`ff.erase\`: what may be taken back while it is new goes to the twin as before.
 */
const walls = `
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  execute format('revoke update, delete on erasure from %I', app);
  execute format('grant update (outcome, answer, decided_at, decided_by, decided_by_name) on erasure to %I', app);
  execute format($policy$create policy caseworkers_only on erasure as restrictive to %I
    using ((select ff.actor_role() in ('adviser', 'team-lead', 'system')))$policy$, app);
  execute format($policy$create policy own_request on erasure as restrictive for insert to %I
    with check (asked_by = (select ff.actor_id()) and outcome is null)$policy$, app);
  execute format($policy$create policy another_decides on erasure as restrictive for update to %I
    using (outcome is null and asked_by <> (select ff.actor_id()) and (select ff.actor_role()) = 'team-lead')
    with check (decided_by = (select ff.actor_id()))$policy$, app);
  execute format('revoke delete on plan_goal, plan_meeting, support_note, control_note, needs_assessment, need_opinion from %I', app);
end $$;
`;

const grantsOfBefore = `
do $$ begin
  execute format('grant delete on plan_goal, plan_meeting, support_note, control_note, needs_assessment to %I',
    current_setting('fotfeste.app_role'));
end $$;
`;

/**
 * Takes away what a decided request names: rows, their earlier versions, drafts about them, and the replies kept for repeated commands.
 * Runs with the owner's rights, so it asks for a decision that the walls let through: by whoever asks now, about this very thing.
 * A deleted row goes to its twin by the trigger, then the twin is emptied. Earlier versions of minutes are earlier editions.
 */
const erase = `
create function ff.erase(erasure_id uuid) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  asked erasure;
  part record;
  found text[];
  said text[] := '{}';
  gone integer;
  total integer := 0;
  telling constant text := 'select array_agg(w) from %I t, jsonb_each_text(to_jsonb(t)) as each(k, w)
    where %I = $1 and participant_id = $2 and k = any ($3) and w <> ''''';
begin
  select * into asked from erasure where id = erasure_id for update;
  if asked.outcome is distinct from 'erased' or asked.decided_by is distinct from ff.actor_id() or asked.rows_gone is not null then
    raise exception 'nobody has decided that this is to be erased';
  end if;
  if asked.kind = 'activity' and exists (select 1 from plan_activity where id = asked.target_id and kind = 'measure') then
    raise exception 'the card of a measure follows its participation';
  end if;

  for part in
    select * from (values
      (1, 'activity', 'participant_answer', 'subject_id', array['words']),
      (2, 'activity', 'plan_activity', 'id', array['title', 'description', 'status_reason']),
      (1, 'goal', 'plan_goal', 'id', array['words']),
      (1, 'sub-goal', 'plan_sub_goal', 'id', array['title']),
      (1, 'answer', 'participant_answer', 'id', array['words']),
      (1, 'path', 'plan_path', 'id', array['name']),
      (1, 'meeting', 'plan_minutes', 'meeting_id', array['words']),
      (2, 'meeting', 'plan_meeting', 'id', array['place', 'agenda', 'cancel_reason']),
      (1, 'minutes', 'plan_minutes', 'meeting_id', array['words']),
      (1, 'contact-note', 'plan_contact', 'id', array['words']),
      (1, 'task', 'follow_up_task', 'id', array['title']),
      (1, 'support-note', 'support_note', 'id', array['words']),
      (1, 'control-note', 'control_note', 'id', array['words']),
      (1, 'needs-assessment', 'needs_assessment', 'id',
        array['barrier_words', 'resource_words', 'openness_words', 'early_sign_words', 'capacity_words']),
      (1, 'own-opinion', 'need_opinion', 'id', array['words']),
      (1, 'message', 'participation_attachment', 'message_id', array['name']),
      (2, 'message', 'participation_message', 'id', array['words'])
    ) as parts (place, kind, target, key, words)
    where parts.kind = asked.kind order by place
  loop
    gone := 0;
    -- What stood there, to find it in the replies that are kept.
    execute format(telling, part.target, part.key) into found using asked.target_id, asked.participant_id, part.words;
    said := said || coalesce(found, '{}');

    if asked.scope = 'whole' then
      execute format('delete from %I where %I = $1 and participant_id = $2', part.target, part.key) using asked.target_id, asked.participant_id;
      get diagnostics gone = row_count;
    elsif part.target = 'plan_minutes' then
      delete from plan_minutes m where m.meeting_id = asked.target_id and m.participant_id = asked.participant_id
        and m.edition < (select max(newest.edition) from plan_minutes newest where newest.meeting_id = asked.target_id);
      get diagnostics gone = row_count;
    end if;

    -- What was deleted has just gone to its twin, and is counted there.
    if to_regclass(part.target || '_history') is not null then
      execute format(telling, part.target || '_history', part.key) into found using asked.target_id, asked.participant_id, part.words;
      said := said || coalesce(found, '{}');
      execute format('delete from %I where %I = $1 and participant_id = $2', part.target || '_history', part.key)
        using asked.target_id, asked.participant_id;
      get diagnostics gone = row_count;
    end if;
    total := total + gone;
  end loop;

  delete from draft d where d.participant_id = asked.participant_id
    and (d.subject = asked.target_id::text or d.kind = case asked.kind
      when 'goal' then 'goal' when 'needs-assessment' then 'needs-assessment' when 'own-opinion' then 'own-opinion' end);

  update command_receipt r set reply = '{}' where r.reply is not null
    and (position(asked.target_id::text in r.reply::text) > 0
      or exists (select 1 from unnest(said) as s(w) where length(w) >= 8
        and position(substr(to_jsonb(w)::text, 2, length(to_jsonb(w)::text) - 2) in r.reply::text) > 0));

  update erasure set words = null, rows_gone = total where id = erasure_id;
  return total;
end $$;
revoke all on function ff.erase(uuid) from public;
do $$ begin
  execute format('grant execute on function ff.erase(uuid) to %I', current_setting('fotfeste.app_role'));
end $$;
`;
