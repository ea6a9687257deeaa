import type { DataSource } from 'typeorm';

/** Everything that a migration can make, one line each (a wall that says nothing of writing checks it as reading): columns, constraints, indexes, policies, functions, triggers and rights. */
export async function shapeOf(looker: DataSource): Promise<readonly string[]> {
  const rows = await looker.query<{ line: string }[]>(
    `select format('column %s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
       from information_schema.columns where table_schema = 'public'
     union all select format('constraint %s %s %s', conrelid::regclass, case contype when 'n' then '' else conname end, pg_get_constraintdef(oid))
       from pg_constraint where connamespace = 'public'::regnamespace
     union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
     union all select format('policy %s %s %s %s %s %s', tablename, policyname, permissive, cmd, qual, coalesce(with_check, case when cmd in ('ALL', 'UPDATE') then qual end)) from pg_policies where schemaname = 'public'
     union all select format('walls %s %s %s', relname, relrowsecurity, relforcerowsecurity) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
     union all select 'function ' || pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('public', 'ff') and p.prokind <> 'a' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
     union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
     union all select format('right %s %s', c.relname, acl) from pg_class c, unnest(c.relacl) acl where c.relnamespace = 'public'::regnamespace
     union all select format('right %s.%s %s', c.relname, a.attname, acl) from pg_class c join pg_attribute a on a.attrelid = c.oid, unnest(a.attacl) acl
       where c.relnamespace = 'public'::regnamespace
     order by 1`,
  );
  return rows.map(({ line }) => line);
}
