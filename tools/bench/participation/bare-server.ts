/** The yardstick: `node:http` and `pg`, and the same statements as the API sent. Nothing is checked, nothing is thought. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { Ids, type Recording, type Statement } from './recording.ts';

/** As many connections as the API has. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const recording = JSON.parse(readFileSync(process.env['BENCH_RECORDING'] ?? '', 'utf8')) as Recording;
const idsOf = recording.map(() => new Ids());

const server = createServer((request, response) => {
  const [cycle = 0, scene = 0] = (request.url ?? '').split('/').slice(1).map(Number);
  request.resume();
  request.once('end', () => {
    answer(recording[cycle]?.[scene] ?? [], idsOf[cycle] ?? new Ids()).then(
      (rows) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.once('disconnect', () => process.exit(0));

async function answer(statements: readonly Statement[], ids: Ids): Promise<readonly unknown[]> {
  const client = await pool.connect();
  try {
    let rows: readonly unknown[] = [];
    for (const { text, name, values = [], rows: then } of statements) {
      ({ rows } = await client.query<Record<string, unknown>>({
        text,
        values: values.map((value) => ids.translate(value)),
        ...(name && { name }),
      }));
      for (const [index, row] of then.entries()) ids.learn(row, rows[index]);
    }
    client.release();
    return rows;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
