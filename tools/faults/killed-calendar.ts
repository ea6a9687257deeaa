import { PgBoss } from 'pg-boss';
import { asClient } from '../postgres/roles.ts';
import { listsDiffer, type Outcome } from './outcome.ts';
import type { RunningApi, Stage } from './stage.ts';
import { until } from './until.ts';

const queue = 'participation-calendar';
/** So far ahead that the calendar has much to do. */
const environment = { CLOCK_OFFSET_SECONDS: String(45 * 86_400) };

/** The worker of the calendar is killed in the middle of a run; the next run must end where an undisturbed one does, with everything told once. */
export async function killedCalendar(stage: Stage): Promise<Outcome> {
  const calm = await stage.copy('calendar_calm');
  const before = await fingerprint(stage.postgres.url('owner', calm));
  await ranOnce(stage, calm, await stage.open(calm, { environment }));
  const wanted = await fingerprint(stage.postgres.url('owner', calm));
  const toDo = changed(before, wanted);

  const disturbed = await stage.copy('calendar_disturbed');
  const ownerUrl = stage.postgres.url('owner', disturbed);
  const api = await stage.open(disturbed, { environment });
  await withQueue(ownerUrl, (boss) => boss.send(queue, {}));
  await until(async () => changed(before, await fingerprint(ownerUrl)) >= toDo / 4);
  await api.kill();
  const half = changed(before, await fingerprint(ownerUrl));
  await ranOnce(stage, disturbed, await stage.open(disturbed, { environment }));
  const got = await fingerprint(ownerUrl);
  const differing = [...new Set([...wanted.keys(), ...got.keys()])].filter((key) => wanted.get(key) !== got.get(key));
  const lists = await listsDiffer(ownerUrl);
  return {
    figures: [
      `${toDo} participations and kinds of event and letter change in the run; killed when ${half} had; ${differing.length} differ after the next run`,
      `sources: ${lists.said}`,
    ],
    broken: [
      ...(half >= toDo ? ['the run was over before it was killed'] : []),
      ...differing.slice(0, 5).map((key) => `${key}: ${wanted.get(key) ?? 'none'} undisturbed, ${got.get(key) ?? 'none'} after the kill`),
      ...(lists.differ ? ['the lists differ from their sources'] : []),
    ],
  };
}

async function ranOnce(stage: Stage, database: string, api: RunningApi): Promise<void> {
  await withQueue(stage.postgres.url('owner', database), async (boss) => {
    const id = await boss.send(queue, {});
    if (id === null) throw new Error('The queue took no run');
    await until(async () => (await boss.findJobs(queue, { id }))[0]?.state === 'completed');
  });
  await api.stop();
}

async function withQueue<T>(connectionString: string, work: (boss: PgBoss) => Promise<T>): Promise<T> {
  const boss = new PgBoss({
    connectionString,
    schema: 'job',
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    max: 1,
  });
  await boss.start();
  try {
    return await work(boss);
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** Where every participation stands, and how many events and letters of each kind there are. */
function fingerprint(ownerUrl: string): Promise<ReadonlyMap<string, string>> {
  return asClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ key: string; value: string }>(
      `select id::text as key, concat_ws(' ', status, status_from, starts_on, ends_on) as value from participation
       union all select 'event ' || name, count(*)::text from domain_event where name like 'participation.%' group by 1
       union all select 'message ' || template, count(*)::text from outgoing_message group by 1`,
    );
    return new Map(rows.map(({ key, value }) => [key, value]));
  });
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  return [...after].filter(([key, value]) => before.get(key) !== value).length;
}
