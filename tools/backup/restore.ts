import {
  appendFileSync,
  chmodSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Account, postgresAccount } from '../postgres/account.ts';
import { postgresBinaries } from '../postgres/binaries.ts';
import { ensureDataPlace, giveTo, makeHome } from '../postgres/home.ts';
import { freePort } from '../postgres/port.ts';
import { Problem } from '../postgres/problem.ts';
import { secretsOf } from '../postgres/secrets.ts';
import { startServer } from '../postgres/server.ts';
import { contentOf, damaged, summed } from './keep.ts';
import { type CopiedFile, type Copy, copiesIn, copyFor } from './manifest.ts';
import { setSuperuserPassword } from './password.ts';
import { type Kept, dataFile } from './places.ts';
import { type Segment, archiveIn, logOf } from './wal.ts';

/** How far the log is replayed: to a moment, to a named point, or as far as it goes. */
export interface Target {
  readonly until?: Date;
  readonly restorePoint?: string;
}

const recoveryPatienceMs = 3_600_000;

/** The copy for a target, every file of which and of its log has been checked. */
export async function checkedCopy(
  from: string,
  key: Buffer | undefined,
  until?: Date,
): Promise<{ readonly copy: Copy; readonly log: readonly Segment[] }> {
  const copy = copyFor(await copiesIn(from, key), until);
  const beside = existsSync(join(from, 'copy.json')) ? dirname(from) : from;
  return { copy, log: await logOf(copy, archiveIn(beside)) };
}

/** Brings a copy back as the embedded server of a home that has no data yet, and recovers it to the target. The server is stopped afterwards. */
export async function restoreInto(home: string, { copy, log }: Awaited<ReturnType<typeof checkedCopy>>, target: Target): Promise<void> {
  makeHome(home);
  const account = postgresAccount();
  const { postgres } = await postgresBinaries(account);
  const place = await ensureDataPlace(home, account);
  refuseExisting(place);
  const half = `${place}.new`;
  const wal = `${place}.wal`;
  for (const left of [half, wal]) rmSync(left, { recursive: true, force: true });
  try {
    await layDown(copy, log, half, wal, account);
    const settings = [...recoverySettings(wal, target), 'hot_standby=off', 'archive_mode=off', 'jit=off', 'ssl=off'];
    const plan = { postgres, place: half, log: join(home, 'restore.log'), port: await freePort(), account, settings };
    const server = await startServer({ ...plan, patienceMs: recoveryPatienceMs }).catch((error: unknown) => {
      throw endedEarly(plan.log) ?? error;
    });
    await server.stop();
    setSuperuserPassword(postgres, half, secretsOf(home).superuser, account);
    renameSync(half, place);
  } finally {
    for (const left of [half, wal]) rmSync(left, { recursive: true, force: true });
  }
}

/** Lays a copy down as a data folder for a server that is started by others: it recovers to the target when it is started. */
export async function layOut(data: string, { copy, log }: Awaited<ReturnType<typeof checkedCopy>>, target: Target): Promise<void> {
  refuseExisting(data);
  await layDown(copy, log, data, `${data}.wal`, {});
  const lines = recoverySettings(`${data}.wal`, target).map((setting) =>
    setting.replace(/^(\w+)=(.*)$/, (_all, name, value) => `${String(name)} = '${String(value)}'`),
  );
  appendFileSync(join(data, 'postgresql.auto.conf'), `${lines.join('\n')}\n`);
}

function refuseExisting(place: string): void {
  if (!existsSync(place)) return;
  throw new Problem(`There is data already: ${place}. It is never overwritten.`, 'Move it away or name another place, and restore again.');
}

/** Each file is opened and summed up once more while it is written: what is started is what was checked. */
async function layDown(
  { folder, manifest, key }: Copy,
  log: readonly Segment[],
  data: string,
  wal: string,
  account: Account,
): Promise<void> {
  for (const path of [data, wal, ...manifest.folders.map((name) => join(data, name))]) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
    giveTo(account, path);
  }
  const put = async (from: Kept, to: string, wanted?: CopiedFile): Promise<void> => {
    const { parts, content } = summed(contentOf(from, key));
    await pipeline(parts, createWriteStream(to, { mode: 0o600 }));
    if (wanted && content().sha256 !== wanted.sha256) throw damaged(from.path, 'its content has changed');
    giveTo(account, to);
  };
  for (const file of manifest.files) await put(dataFile(folder, file.path), join(data, file.path), file);
  for (const { segment, file } of log) await put(file, join(wal, segment));
  writeFileSync(join(data, 'recovery.signal'), '', { mode: 0o600 });
  giveTo(account, join(data, 'recovery.signal'));
}

function recoverySettings(wal: string, { until, restorePoint }: Target): readonly string[] {
  return [
    `restore_command=cp "${wal}/%f" "%p"`,
    'recovery_target_action=promote',
    'recovery_target_timeline=current',
    ...(until ? [`recovery_target_time=${until.toISOString().replace('T', ' ').replace('Z', '+00')}`] : []),
    ...(restorePoint === undefined ? [] : [`recovery_target_name=${restorePoint}`]),
  ];
}

function endedEarly(log: string): Problem | undefined {
  const said = existsSync(log) ? readFileSync(log, 'utf8') : '';
  if (!said.includes('recovery ended before configured recovery target was reached')) return undefined;
  const last = /last completed transaction was at log time (.*)/.exec(said)?.[1];
  return new Problem(
    `The log that was kept ends before that moment${last === undefined ? '' : ` (its last change is of ${last})`}.`,
    'Nothing was restored. Leave --until out to get everything that was kept.',
  );
}
