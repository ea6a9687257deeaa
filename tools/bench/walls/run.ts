/**
 * `npm run bench:walls [-- --requests 10000]`: whether the time of an answer tells that somebody is here. Alternates, over HTTP and one at a
 * time, between somebody the adviser may not see and somebody nobody has; by the address of a person and by the number that is typed. The
 * number is asked as an adviser whose count of look-ups is set back, since past the limit everybody is refused at once. Ends with 1 when
 * the medians are further apart than 5 % or half a millisecond, whichever is less.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { percentile } from '../participation/pace.ts';
import { openStage } from '../participation/stage.ts';
import { signIn, type Visitor } from '../participation/visitor.ts';

const apart = { share: 0.05, ms: 0.5 } as const;
/** Fewer than the adviser's limit in a minute. */
const betweenResets = 40;
const user = 'Z994001';
const { values } = parseArgs({ options: { requests: { type: 'string', default: '10000' } } });
const requests = Number(values.requests);

interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
}

const stage = await openStage([]);
try {
  await stage.copy(stage.filled, 'walls');
  const api = await stage.perform('walls');
  const owner = new pg.Client({ connectionString: stage.ownerUrl('walls') });
  await owner.connect();
  const visitor = await signIn(api.frontDoor, user);
  const hidden = await peopleHidden(owner);
  const unknown = await numbersOfNobody(owner);

  const reset = async (): Promise<void> => {
    await owner.query('delete from number_look_up');
  };
  const open = (identityNumber: string): Asked => ({ method: 'POST', path: '/participants/open', body: { identityNumber } });
  const page = (id: string): Asked => ({ method: 'GET', path: `/participants/${id}/header` });
  const nth = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
  await report('address of a person', (turn) => [page(nth(hidden, turn).id), page(randomUUID())]);
  await report('number that is typed', (turn) => [open(nth(hidden, turn).number), open(nth(unknown, turn))], reset);
  await owner.end();
  await api.stop();

  async function report(
    name: string,
    pair: (turn: number) => readonly [denied: Asked, missing: Asked],
    before?: () => Promise<void>,
  ): Promise<void> {
    const [denied, missing]: [number[], number[]] = [[], []];
    const warmUp = Math.ceil(requests / 20);
    for (let turn = 0; turn < requests / 2 + warmUp; turn += 1) {
      if (before && turn % (betweenResets / 2) === 0) await before();
      const [one, other] = pair(turn);
      // Whichever goes first may find the database warmer
      const order = turn % 2 === 0 ? ([one, other] as const) : ([other, one] as const);
      for (const asked of order) {
        const took = await timed(api.url, visitor, asked);
        if (turn >= warmUp) (asked === one ? denied : missing).push(took);
      }
    }
    const [mine, theirs] = [percentile(denied, 0.5), percentile(missing, 0.5)];
    const difference = Math.abs(mine - theirs);
    const isHeld = difference <= apart.ms && difference <= apart.share * Math.max(mine, theirs);
    const told = `${(difference * 1000).toFixed(0)} µs apart, ${((100 * difference) / Math.max(mine, theirs)).toFixed(1)} %`;
    console.log(
      `${name.padEnd(22)} ${denied.length} + ${missing.length} requests   denied p50 ${mine.toFixed(3)} ms   missing p50 ${theirs.toFixed(3)} ms   ${told}: ${isHeld ? 'held' : 'broken'}`,
    );
    if (!isHeld) process.exitCode = 1;
  }
} finally {
  await stage.remove();
}

async function timed(url: string, { cookie, csrfToken }: Visitor, { method, path, body }: Asked): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(`${url}/api${path}`, {
    method,
    headers: { cookie, 'x-csrf-token': csrfToken, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  await answer.arrayBuffer();
  const took = performance.now() - begun;
  if (answer.status !== 404) throw new Error(`${method} ${path.replace(/[0-9a-f-]{36}/, '…')}: ${answer.status} instead of 404`);
  return took;
}

/** People whom the adviser may not see and who must look like nobody. */
async function peopleHidden(owner: pg.Client): Promise<readonly { readonly id: string; readonly number: string }[]> {
  const { rows } = await owner.query<{ id: string; number: string }>(
    `select a.participant_id as id, p.identity_number as number from person_access a join participant p on p.participant_id = a.participant_id
     where a.protection <> 'none' or a.shielded order by 1 limit 50`,
  );
  if (rows.length === 0) throw new Error('The demo data hide nobody');
  return rows;
}

/** Numbers of the right form that nobody here has: those of the list that the demo data leave free. */
async function numbersOfNobody(owner: pg.Client): Promise<readonly string[]> {
  const all = readFileSync('data/reference/synthetic-ids.csv', 'utf8').match(/\b\d{11}\b/g) ?? [];
  const { rows } = await owner.query<{ number: string }>(
    'select identity_number as number from participant where identity_number = any ($1)',
    [all],
  );
  const taken = new Set(rows.map(({ number }) => number));
  return all.filter((number) => !taken.has(number)).slice(0, 50);
}
