import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Measures whose name tells of health are rows only for those who are told (ADR 34): at Nav the responsible adviser and whoever stands in,
 * and the coordinator who takes in; the provider by its own window. `ff.sensitive_measures` says the same as `sensitiveMeasures`,
 * `ff.sensitive_topics` as `sensitiveTopics`, `ff.handles` the same as `mayHandle`.
 */
export class MeasureTold1767225600101 implements MigrationInterface {
  readonly name = 'MeasureTold1767225600101';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [asks, events, policies]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare each record;
      begin
        for each in select tablename from pg_policies where policyname = 'measure_told' loop
          execute format('drop policy measure_told on %I', each.tablename);
        end loop;
      end $$;
      drop function ff.is_told_of_event(uuid, text, uuid, jsonb);
      drop function ff.is_told_of_background(uuid, uuid);
      drop function ff.is_told_of_card(uuid);
      drop function ff.is_told_of(uuid);
      drop function ff.takes_in(uuid);
      drop function ff.handles(uuid);
      drop function ff.is_told_all();
      drop function ff.names_sensitive(jsonb);
      drop function ff.sensitive_topics();
      drop function ff.sensitive_measures()`);
  }
}

/** Each asks past the policies, answers with yes or no alone, and holds for the actor of the transaction. */
const asks = `
create function ff.sensitive_measures() returns text[] language sql immutable parallel safe
  as $$ select array['INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG', 'ARBEIDSRETTET_REHABILITERING'] $$;
create function ff.sensitive_topics() returns text[] language sql immutable parallel safe
  as $$ select array['inTreatmentForMentalHealthOrSubstanceUse', 'consentsToShareHealthInformation', 'IPU-02'] $$;
create function ff.names_sensitive(content jsonb) returns boolean language sql immutable parallel safe
  as $$ select content::text ~ array_to_string(ff.sensitive_measures(), '|') $$;

/** Providers and links have walls of their own, and see their own participations alone. */
create function ff.is_told_all() returns boolean language sql stable parallel safe
  as $$ select coalesce(ff.actor_role() not in ('adviser', 'team-lead', 'measure-coordinator'), false) $$;

create function ff.handles(person uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select 1 from person_access own where own.participant_id = person and own.responsible = any (ff.stands_for()));
end $$;

create function ff.takes_in(asked uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return ff.actor_role() = 'measure-coordinator' and exists (
    select 1 from coordinator_access own where own.participation_id = asked and own.unit = any (ff.actor_offices())
      and own.from_date <= ff.today() and (own.to_date is null or own.to_date >= ff.today()));
end $$;

create function ff.is_told_of(asked uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  person uuid;
  code text;
begin
  select participant_id, measure into person, code from participation where id = asked;
  return code is null or code <> all (ff.sensitive_measures()) or ff.handles(person) or ff.takes_in(asked);
end $$;

create function ff.is_told_of_card(asked uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((select ff.is_told_of(card.participation_id) from plan_activity card where card.id = asked), true);
end $$;

create function ff.is_told_of_background(person uuid, asked uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return not exists (
    select 1 from participation p where p.participant_id = person and p.background_id = asked and not ff.is_told_of(p.id)
    union all
    select 1 from participation_history h where h.participant_id = person and h.background_id = asked and not ff.is_told_of(h.id));
end $$;
`;

/** What has happened to somebody in such a measure, found by what it is about; an event that names the measure itself is never for others. */
const events = `
create function ff.is_told_of_event(person uuid, event text, subject uuid, payload jsonb) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  about uuid := subject;
begin
  if payload ->> 'measure' = any (ff.sensitive_measures()) or coalesce(payload ->> 'fact', payload ->> 'question') = any (ff.sensitive_topics()) then
    return ff.handles(person) or ff.takes_in(subject);
  end if;
  case split_part(event, '.', 1)
    when 'participation', 'draft' then return ff.is_told_of(subject);
    when 'document' then
      select d.subject_id into about from document d where d.id = subject;
      return ff.is_told_of(about);
    when 'plan' then
      return ff.is_told_of_card(subject)
        and (not exists (select 1 from plan_path p where p.id = subject and ff.names_sensitive(p.steps)) or ff.handles(person));
    else return true;
  end case;
end $$;

revoke all on function ff.handles(uuid), ff.takes_in(uuid), ff.is_told_of(uuid), ff.is_told_of_card(uuid), ff.is_told_of_background(uuid, uuid),
  ff.is_told_of_event(uuid, text, uuid, jsonb) from public;
do $$ begin
  execute format('grant execute on function ff.handles(uuid), ff.takes_in(uuid), ff.is_told_of(uuid), ff.is_told_of_card(uuid),
    ff.is_told_of_background(uuid, uuid), ff.is_told_of_event(uuid, text, uuid, jsonb) to %I', current_setting('fotfeste.app_role'));
end $$;
`;

/** Tables with the id of the participation their rows belong to. */
const ofParticipation = [
  'participation_status',
  'participation_extent',
  'participation_goal',
  'participation_agreement',
  'participation_review',
  'participation_report',
  'participation_report_comment',
  'participation_outcome',
  'participation_change',
  'participation_proposal',
  'participation_co_adviser',
  'participation_suitability',
  'participation_message',
  'participation_attachment',
  'participation_message_seen',
  'participation_seen',
  'participation_meeting',
  'participation_attendance',
  'participation_week_opening',
  'participation_checkpoint',
  'participation_job_follow_up',
  'participation_share',
  'participation_share_shown',
  'participation_link',
  'share_consent',
  'plan_activity',
];

/** Tables with the code of a measure, and of nobody who takes part in it yet. */
const ofMeasure = ['assessment', 'earlier_time', 'counted_time'];

const isTold: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ofParticipation.map((table) => [table, 'participation_id is null or ff.is_told_of(participation_id)'])),
  ...Object.fromEntries(
    ofMeasure.map((table) => [table, 'measure is null or measure <> all (ff.sensitive_measures()) or ff.handles(participant_id)']),
  ),
  recorded_fact: `coalesce(measure <> all (ff.sensitive_measures()), true) and fact <> all (ff.sensitive_topics()) or ff.handles(participant_id)`,
  judgement: `coalesce(measure <> all (ff.sensitive_measures()), true) and question <> all (ff.sensitive_topics()) or ff.handles(participant_id)`,
  participation: 'measure <> all (ff.sensitive_measures()) or ff.handles(participant_id) or ff.takes_in(id)',
  document: 'ff.is_told_of(subject_id)',
  document_pages: '(select true from document told where told.id = document_pages.document_id)',
  participant_answer: `case subject when 'referral' then ff.is_told_of(subject_id) when 'activity' then ff.is_told_of_card(subject_id) else true end`,
  participation_background: 'ff.is_told_of_background(participant_id, id)',
  plan_path: 'not ff.names_sensitive(steps) or ff.handles(participant_id)',
  plan_path_check: `(not ff.names_sensitive(hindered) or ff.handles(participant_id))
      and (select true from plan_path told where told.id = plan_path_check.path_id)`,
  plan_sub_goal: 'activity_id is null or ff.is_told_of_card(activity_id)',
};

/** The subject of a draft is a participation, or a person and a measure. Whoever wrote it goes on reading the own words. */
const draftIsTold = `case when subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then ff.is_told_of(subject::uuid)
    else participant_id is null or not (string_to_array(subject, '.') && ff.sensitive_measures()) or ff.handles(participant_id) end`;

/** A table and its twin alike. Events are written of whatever the actor did, and read by those who are told. */
const policies = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  told record;
  each text;
begin
  for told in select * from (values
    ${Object.entries(isTold)
      .map(([table, condition]) => `('${table}', $told$${condition}$told$)`)
      .join(',\n    ')}) as few (target, condition)
  loop
    foreach each in array array[told.target, told.target || '_history'] loop
      continue when to_regclass(quote_ident(each)) is null;
      execute format('create policy measure_told on %I as restrictive to %I using ((select ff.is_told_all()) or %s)', each, app, told.condition);
    end loop;
  end loop;
  execute format('create policy measure_told on provider_access as restrictive for select to %I
    using ((select ff.is_told_all()) or ff.is_told_of(participation_id))', app);
  execute format('create policy measure_told on domain_event as restrictive for select to %I
    using ((select ff.is_told_all()) or participant_id is null or ff.is_told_of_event(participant_id, name, subject_id, payload))', app);
  execute format($policy$create policy measure_told on draft as restrictive to %I
    using ((select ff.is_told_all()) or author_id = (select ff.actor_id()) or (${draftIsTold}))
    with check ((select ff.is_told_all()) or (${draftIsTold}))$policy$, app);
end $$;
`;
