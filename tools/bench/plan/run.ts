/**
 * `npm run bench:plan`: a planned path of ten steps held against law, places, other measures and income over HTTP, one client, with
 * sign-in, access rules and access log. Prints what the server takes beside an answer of the same size that asks nothing, and ends with 1
 * when the median is over its limit.
 */
import { percentile } from '../participation/pace.ts';
import { openStage } from '../participation/stage.ts';
import { send, signIn } from '../participation/visitor.ts';

/** Milliseconds within which ten steps are to be held against everything. */
const limit = 20;
const rounds = 300;
const people = 10;

const measures = [
  ...['AVKLARING', 'ARBEIDSTRENING', 'ARBEIDSFORBEREDENDE_TRENING', 'OPPFOLGING', 'MIDLERTIDIG_LONNSTILSKUDD'],
  ...['MENTOR', 'JOBBKLUBB', 'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV', 'FAG_OG_YRKESOPPLAERING', 'ARBEID_MED_STOTTE'],
];
const steps = measures.map((measure, index) => ({
  ...{ id: String(index), measure, intent: 'planned', purpose: 'qualification' },
  ...{ from: monthFrom(2027, index * 2), to: `${monthFrom(2027, index * 2 + 1).slice(0, 8)}20` },
}));

const stage = await openStage([]);
try {
  await stage.copy(stage.filled, 'planned');
  const api = await stage.perform('planned');
  const visitor = await signIn(api.frontDoor, 'Z994001');
  const ids = await ownPeople(api.url);
  const rehearse = (id: string, some: readonly object[]): Promise<unknown> =>
    send(api.url, visitor, { method: 'POST', path: `/participants/${id}/paths/rehearsal`, body: { steps: some } });
  const timed = async (some: readonly object[]): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      await rehearse(ids[round % ids.length] ?? '', some);
      times.push(performance.now() - begun);
    }
    return times.slice(rounds / 10);
  };
  await timed(steps);
  const [ten, none] = [await timed(steps), await timed([])];
  await api.stop();
  const line = (name: string, times: readonly number[]): string =>
    `${name.padEnd(24)} p50 ${percentile(times, 0.5).toFixed(1).padStart(6)} ms   p95 ${percentile(times, 0.95).toFixed(1).padStart(6)} ms`;
  console.log(line('ten steps', ten));
  console.log(line('the same without steps', none));
  const median = percentile(ten, 0.5);
  console.log(`limit ${limit} ms at the median: ${median <= limit ? 'held' : 'broken'}`);
  if (median > limit) process.exitCode = 1;

  async function ownPeople(url: string): Promise<readonly string[]> {
    const { body } = await send<{ readonly items: readonly { readonly participantId: string }[] }>(url, visitor, {
      path: '/caseload/mine',
    });
    const found: string[] = [];
    for (const { participantId } of body.items) {
      if (found.length === people) break;
      const { body: paths } = await send<{ readonly lock?: string }>(url, visitor, { path: `/participants/${participantId}/paths` });
      if (!paths.lock) found.push(participantId);
    }
    return found;
  }
} finally {
  await stage.remove();
}

/** First day of a month counted from January of a year. */
function monthFrom(year: number, months: number): string {
  return `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}
