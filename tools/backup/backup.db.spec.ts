import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dataPlace, removeHome } from '../postgres/home.ts';
import { type Postgres, startPostgres } from '../postgres/postgres.ts';
import { asClient } from '../postgres/roles.ts';
import { keyBytes } from './key.ts';
import { makeCopy } from './make.ts';
import { type Copy, checkFiles } from './manifest.ts';
import { checkedCopy, layOut, restoreInto, type Target } from './restore.ts';
import { verify } from './verify.ts';
import { archiveIn, nextSegment } from './wal.ts';

describe.each([
  ['as it lies', undefined],
  ['sealed', randomBytes(keyBytes)],
])('the copy of a server, %s', (_how, key) => {
  const homes: string[] = [];
  let folder: string;
  let postgres: Postgres;
  let copy: Copy;
  let between: Date;

  const newHome = (): string => {
    const home = mkdtempSync(join(tmpdir(), 'fotfeste-backup-'));
    chmodSync(home, 0o711); // PostgreSQL may run as somebody else, who walks through
    homes.push(home);
    return home;
  };
  const write = (words: string): Promise<unknown> =>
    asClient(postgres.url('owner', 'kept'), (client) => client.query('insert into said (words) values ($1)', [words]));
  const restored = async (target: Target): Promise<readonly string[]> => {
    const home = newHome();
    await restoreInto(home, await checkedCopy(folder, key, target.until), target);
    const server = await startPostgres(home, 'kept');
    try {
      return await asClient(server.url('owner', 'kept'), async (client) => {
        const { rows } = await client.query<{ words: string }>(`select words from said where words not like 'busy %' order by id`);
        return rows.map(({ words }) => words);
      });
    } finally {
      await server.stop();
    }
  };
  const serverNow = (): Promise<Date> =>
    asClient(postgres.url('owner', 'kept'), async (client) => {
      const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
      return rows[0]?.now ?? new Date(0);
    });

  beforeAll(async () => {
    const home = newHome();
    folder = join(newHome(), 'copies');
    postgres = await startPostgres(home, 'kept', { folder: archiveIn(folder), key });
    await postgres.ensureDatabase('kept');
    await asClient(postgres.url('owner', 'kept'), (client) =>
      client.query(
        `create table said (id bigint primary key generated always as identity, words text not null, filler text default repeat('x', 2000))`,
      ),
    );
    await write('before the copy');

    const end = new AbortController();
    const writers = [1, 2, 3].map(async (writer) => {
      for (let count = 0; !end.signal.aborted; count += 1) {
        await write(`busy ${String(writer)} ${String(count)}`);
        await wait(10);
      }
    });
    copy = await makeCopy(postgres.url('superuser', 'postgres'), folder, key);
    end.abort();
    await Promise.all(writers);

    await write('after the copy');
    await wait(20);
    between = await serverNow();
    await wait(20);
    await write('after the moment');
    await asClient(postgres.url('superuser', 'postgres'), async (client) => {
      const { rows } = await client.query<{ file: string }>('select pg_walfile_name(pg_switch_wal() - 1) as file');
      while (!existsSync(join(archiveIn(folder), rows[0]?.file ?? ''))) await wait(50);
    });
  }, 120_000);

  afterAll(async () => {
    await postgres.stop();
    for (const home of homes) {
      await removeHome(home);
      rmSync(home, { recursive: true, force: true });
    }
  });

  it('holds every table as it was in the source at the named point, though people wrote meanwhile', async () => {
    const verdict = await verify(folder, key);
    expect(verdict.differences).toEqual([]);
    expect(Number(copy.manifest.witness.tables['kept']?.['public.said']?.rows)).toBeGreaterThan(1);
  }, 120_000);

  it('comes back with everything that the log has', async () => {
    expect(await restored({})).toEqual(['before the copy', 'after the copy', 'after the moment']);
  }, 120_000);

  it('comes back as it was at a moment: what was written before is there, what was written after is not', async () => {
    expect(await restored({ until: between })).toEqual(['before the copy', 'after the copy']);
  }, 120_000);

  it('says that the log ends before a moment, and leaves nothing behind', async () => {
    const home = newHome();
    const until = new Date(Date.now() + 3_600_000);
    await expect(restoreInto(home, await checkedCopy(folder, key, until), { until })).rejects.toThrow(
      'The log that was kept ends before that moment',
    );
    expect(existsSync(dataPlace(home))).toBe(false);
  }, 120_000);

  it('has no copy for a moment before the first', async () => {
    await expect(checkedCopy(folder, key, new Date('2020-01-01T00:00:00Z'))).rejects.toThrow('No copy is as old as');
  });

  it('never overwrites data that is there', async () => {
    const [home] = homes;
    if (home === undefined) throw new Error('No home was made');
    const checked = await checkedCopy(folder, key);
    await expect(restoreInto(home, checked, {})).rejects.toThrow('never overwritten');
    await expect(layOut(dataPlace(home), checked, {})).rejects.toThrow('never overwritten');
  });

  it('holds nothing of what people wrote where it is sealed, and everything where it is not', async () => {
    const clear = filesBelow(folder).filter((path) => readFileSync(path).includes('before the copy'));
    expect(clear.length > 0).toBe(key === undefined);
    const other = key ? randomBytes(keyBytes) : undefined;
    if (other) {
      await expect(checkedCopy(folder, other)).rejects.toThrow('BACKUP_KEY is not the key');
      await expect(checkedCopy(folder, undefined)).rejects.toThrow('Set BACKUP_KEY');
    } else await expect(checkedCopy(folder, randomBytes(keyBytes))).rejects.toThrow('not as it was sealed');
  });

  it('refuses a damaged copy with the name of the file', async () => {
    const [file] = copy.manifest.files.filter(({ path }) => path.startsWith('base/'));
    const path = join(copy.folder, 'data', file?.path ?? '');
    appendFileSync(path, 'x');
    await expect(checkFiles(copy)).rejects.toThrow(path);
    await expect(verify(folder, key)).rejects.toThrow(path);
  });

  it('refuses a log that lacks a file in its middle, with the name of the file', async () => {
    const segments = readdirSync(archiveIn(folder))
      .filter((name) => /^[0-9A-F]{24}$/.test(name))
      .sort();
    const last = segments.at(-1) ?? '';
    const moved = nextSegment(last, copy.manifest.segmentBytes);
    for (const end of key ? [''] : ['', '.sha256'])
      renameSync(join(archiveIn(folder), `${last}${end}`), join(archiveIn(folder), `${moved}${end}`));
    await expect(checkedCopy(folder, key)).rejects.toThrow(last);
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

describe('the names of the log', () => {
  it('go on in the next number when one is full', () => {
    expect(nextSegment('00000001000000000000000A', 16 * 1024 * 1024)).toBe('00000001000000000000000B');
    expect(nextSegment('0000000100000000000000FF', 16 * 1024 * 1024)).toBe('000000010000000100000000');
  });
});
