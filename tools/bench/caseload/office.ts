import { asClient } from '../../postgres/roles.ts';

/** What is promised holds for offices of so many people. */
export const largestOffice = 20_000;

/**
 * Moves people of the demo data to one office until it has so many: the rows stay those that the product made. The read model repeats the
 * office, so it is moved there too; nothing else of it depends on it.
 */
export async function crowdedOffice(ownerUrl: string, office: string, people: number): Promise<number> {
  return asClient(ownerUrl, async (client) => {
    const { rows: moved } = await client.query<{ id: string }>(
      `select participant_id as id from caseload_row where office_lock is null and (follow_up_to is null or follow_up_to >= current_date)
       order by (office = $1) desc, participant_id limit $2`,
      [office, people],
    );
    const ids = moved.map(({ id }) => id);
    const rest = `office = $2 and participant_id <> all ($1::uuid[]) and participant_id in (select participant_id from caseload_row where office_lock is null)`;
    for (const table of ['person_access', 'caseload_row', 'caseload_deadline']) {
      await client.query(`update ${table} set office = '0301' where ${rest}`, [ids, office]);
      await client.query(`update ${table} set office = $2 where participant_id = any ($1::uuid[])`, [ids, office]);
    }
    await client.query('vacuum analyze');
    return ids.length;
  });
}
