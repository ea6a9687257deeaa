import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Months of the access log that are kept no longer are removed by the calendar. Who answers requests may start it and nothing more: neither the
 * day nor the length is theirs to say.
 */
export class AccessLogExpires1767225600097 implements MigrationInterface {
  readonly name = 'AccessLogExpires1767225600097';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function ff.expire_access_log(); drop function ff.expire_access_log(date)');
  }
}

/** Sixty months: `keptMonths` in tools/access-log/expire.ts says why. The last seal of what goes stays, so that the chain still begins somewhere. */
const functions = `
create function ff.expire_access_log(today date) returns text[]
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  oldest_kept constant date := date_trunc('month', today - interval '60 months');
  each record;
  gone text[] := '{}';
begin
  for each in
    select c.relname as name, (to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month')::date as first_day_after
    from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'access_log'::regclass and c.relname ~ '^access_log_[0-9]{4}_[0-9]{2}$' order by 1
  loop
    continue when each.first_day_after > oldest_kept;
    execute format('drop table %I', each.name);
    delete from access_log_seal
    where minute < (select max(minute) from access_log_seal where minute < each.first_day_after::timestamp at time zone 'UTC');
    gone := gone || each.name;
  end loop;
  return gone;
end $$;

create function ff.expire_access_log() returns text[]
language sql volatile security definer set search_path = public, pg_temp as $$
  select ff.expire_access_log(current_date)
$$;

revoke execute on function ff.expire_access_log(date), ff.expire_access_log() from public;
do $$
begin
  execute format('grant execute on function ff.expire_access_log() to %I', current_setting('fotfeste.app_role'));
end $$;
`;
