import type { DataSource } from 'typeorm';
import { StartFault } from './crash-quietly';

/**
 * Ends a process whose database role the walls do not stand before: a superuser, a role that passes row-level security, the owner of a table, or
 * one that may become any of them. Everybody would be shown everything.
 */
export async function refuseToPassWalls(database: DataSource): Promise<void> {
  const [row] = await database.query<{ passes: boolean }[]>(`
    select exists (
      select 1 from pg_roles r where pg_has_role(current_user, r.oid, 'member')
        and (r.rolsuper or r.rolbypassrls or exists (select 1 from pg_class t where t.relowner = r.oid and t.relrowsecurity))) as passes`);
  if (row?.passes !== false)
    throw new StartFault('The role in DATABASE_URL is not stopped by row-level security. Use the app role, which owns nothing.');
}
