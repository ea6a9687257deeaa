import type { DataSource } from 'typeorm';

/** Schema in which every changeable table of a person stands as it was at an earlier moment, under its own name. */
export const earlierSchema = 'earlier';

/**
 * Takes the views away, so that a migration may change the tables below them. What reads an earlier moment waits until they are
 * there again.
 */
export const dropEarlier = `drop schema if exists ${earlierSchema} cascade`;

/**
 * One view per table and twin: the versions that were true at \`app.as_of\`. The columns are those of the table today, so the views are
 * made anew after the migrations instead of in one of them. A view asks with the rights of whoever asks it: the policies of table and
 * twin hold, and they judge by today.
 */
export async function makeEarlier(dataSource: DataSource, appRole: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(dropEarlier);
    await manager.query(`select set_config('fotfeste.app_role', $1, true)`, [appRole]);
    await manager.query(views);
  });
}

const views = `
create schema ${earlierSchema};
create function ${earlierSchema}.moment() returns timestamptz language sql stable parallel safe
  as $$ select nullif(current_setting('app.as_of', true), '')::timestamptz $$;
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
  columns text;
begin
  for each in
    select t.relname from pg_class t
    join pg_class twin on twin.relnamespace = t.relnamespace and twin.relname = t.relname || '_history'
    join pg_attribute person on person.attrelid = t.oid and person.attname = 'participant_id' and not person.attisdropped
    where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
  loop
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns from pg_attribute a
    where a.attrelid = to_regclass('public.' || quote_ident(each)) and a.attnum > 0 and not a.attisdropped;
    execute format($view$create view ${earlierSchema}.%1$I with (security_invoker = true) as
      select %2$s from public.%1$I where changed_at <= (select ${earlierSchema}.moment())
      union all
      select %2$s from public.%3$I
      where changed_at <= (select ${earlierSchema}.moment()) and superseded_at > (select ${earlierSchema}.moment())$view$,
      each, columns, each || '_history');
  end loop;
  execute format('grant usage on schema ${earlierSchema} to %I', app);
  execute format('grant select on all tables in schema ${earlierSchema} to %I', app);
end $$;
`;
