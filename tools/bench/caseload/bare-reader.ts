/**
 * The limit: `node:http` and `pg`, the same statements as the API sent, prepared under the same names. What PostgreSQL answers as JSON goes
 * out as it came. Nothing is checked, nothing is thought.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { Ids, type Recording } from '../participation/recording.ts';

/** As many connections as the API has. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
pg.types.setTypeParser(pg.types.builtins.JSONB, (text) => text);

const nothingNew = new Ids();
const recording = JSON.parse(readFileSync(process.env['BENCH_RECORDING'] ?? '', 'utf8')) as Recording;
const scenes = (recording[0] ?? []).map((statements) =>
  statements.map(({ text, name, values = [], rows }) => ({
    ...{ text, values: values.map((value) => nothingNew.translate(value)), ...(name && { name }) },
    isAnswer: rows.length > 0 && text.includes('caseload_row'),
  })),
);

const server = createServer((request, response) => {
  const [, scene = 0] = (request.url ?? '').split('/').slice(1).map(Number);
  request.resume();
  request.once('end', () => {
    answer(scene).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.once('disconnect', () => process.exit(0));

async function answer(scene: number): Promise<string> {
  const client = await pool.connect();
  try {
    const parts: string[] = [];
    for (const { isAnswer, ...statement } of scenes[scene] ?? []) {
      const { rows } = await client.query<{ readonly content?: string }>(statement);
      if (isAnswer) parts.push(...rows.map((row) => row.content ?? JSON.stringify(row)));
    }
    client.release();
    return `[${parts.join(',')}]`;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
