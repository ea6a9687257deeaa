/**
 * A provider sees a participation while its own window to that very participation is open, not whatever else there is about the person.
 * The measure coordinator sees who has applied to the unit's offerings; the name only as clearances allow.
 */
export const participationWalls = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
  id_column text;
  window_open text := 'from_date <= (select ff.today()) and (to_date is null or to_date >= (select ff.today()))';
begin
  foreach each in array array['participation', 'participation_history', 'participation_status', 'participation_extent', 'participation_extent_history',
    'participation_goal', 'participation_goal_history', 'participation_report', 'participation_report_history',
    'participation_outcome', 'participation_outcome_history', 'participation_seen'] loop
    id_column := case when each in ('participation', 'participation_history') then 'id' else 'participation_id' end;
    execute format($policy$create policy own_window on %I as restrictive to %I using (
      (select ff.is_nav()) or %I in (select own.participation_id from provider_access own where own.organisation = (select ff.actor_organisation()) and %s))$policy$,
      each, app, id_column, window_open);
  end loop;
  foreach each in array array['participation_outcome', 'participation_outcome_history'] loop
    execute format($policy$create policy later_is_for_nav on %I as restrictive to %I using ((select ff.is_nav()) or point = 'end')$policy$, each, app);
  end loop;
  execute format($policy$create policy own_reading on participation_seen as restrictive to %I using (actor_id = (select ff.actor_id()))$policy$, app);

  alter table coordinator_access enable row level security;
  execute format('grant select, insert, update, delete on coordinator_access to %I', app);
  execute format('create policy own_unit on coordinator_access for select to %I using (unit = any ((select ff.actor_offices())::text[]))', app);
  execute format('create policy system_writes on coordinator_access to %I using ((select ff.is_system())) with check ((select ff.is_system()))', app);

  foreach each in array array['participation', 'participation_status', 'participation_extent'] loop
    id_column := case when each = 'participation' then 'id' else 'participation_id' end;
    execute format($policy$create policy seen_by_coordinator on %I for select to %I using (
      (select ff.actor_role() = 'measure-coordinator')
      and %I in (select own.participation_id from coordinator_access own where own.unit = any ((select ff.actor_offices())::text[]) and %s))$policy$,
      each, app, id_column, window_open);
  end loop;

  execute format($policy$create policy seen_by_coordinator on person_access for select to %I using (
    (select ff.actor_role() = 'measure-coordinator')
    and (protection = 'none'
      or protection = 'protected' and (select 'protection-7' = any (ff.actor_clearances()))
      or protection in ('strictly-protected', 'strictly-protected-abroad') and (select 'protection-6' = any (ff.actor_clearances())))
    and (not shielded or (select 'shielded' = any (ff.actor_clearances())))
    and office_lock is null
    and participant_id in (
      select own.participant_id from coordinator_access own where own.unit = any ((select ff.actor_offices())::text[]) and %s))$policy$, app, window_open);
end $$;
`;
