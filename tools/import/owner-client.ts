import pg from 'pg';
import { withDevDatabase } from './dev-database.ts';

/** Works as the owner, past every wall, on the database in `OWNER_DATABASE_URL` or, without that, on the one of `npm start`. */
export async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const { OWNER_DATABASE_URL: given } = process.env;
  return given ? connected(given, work) : withDevDatabase((ownerUrl) => connected(ownerUrl, work));
}

async function connected<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
