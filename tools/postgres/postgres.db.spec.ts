import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataPlace, removeHome } from './home.ts';
import { killOn, runsOn } from './leftover.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { asClient } from './roles.ts';

describe('the embedded PostgreSQL', () => {
  let home: string;
  let postgres: Postgres;

  const place = (): string => dataPlace(home);
  const count = (): Promise<unknown> =>
    asClient(postgres.url('owner', 'kept'), async (client) => {
      const { rows } = await client.query('select count(*)::int as n from kept');
      return rows[0] as unknown;
    });

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'fotfeste-spec-'));
    postgres = await startPostgres(home, 'kept');
    await postgres.ensureDatabase('kept');
    await asClient(postgres.url('owner', 'kept'), (client) => client.query('create table kept as select generate_series(1, 1000) as id'));
  });

  afterAll(async () => {
    await postgres.stop();
    await removeHome(home);
  });

  it('keeps its passwords from everybody else', () => {
    expect(statSync(join(home, 'secrets.json')).mode & 0o077).toBe(0);
  });

  it('gives the app role a way in and nothing else', async () => {
    const role = await asClient(postgres.url('app', 'kept'), async (client) => {
      const { rows } = await client.query(
        `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, has_schema_privilege('public', 'create') as creates,
                (select count(*)::int from pg_class where relowner = r.oid) as owns
         from pg_roles r where rolname = current_user`,
      );
      return rows[0] as unknown;
    });
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, creates: false, owns: 0 });
  });

  it('has the owner make databases without being a superuser', async () => {
    const owner = await asClient(postgres.url('owner', 'kept'), async (client) => {
      const { rows } = await client.query('select rolsuper, rolcreatedb from pg_roles where rolname = current_user');
      return rows[0] as unknown;
    });
    expect(owner).toEqual({ rolsuper: false, rolcreatedb: true });
  });

  it('sorts as Norwegian does', async () => {
    const sorted = await asClient(postgres.url('app', 'kept'), async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select name from unnest(array['Årdal', 'Zakarias', 'Øye', 'Ærøy', 'Aase', 'Berg']) as name order by name`,
      );
      return rows.map(({ name }) => name);
    });
    expect(sorted).toEqual(['Berg', 'Zakarias', 'Ærøy', 'Øye', 'Årdal', 'Aase']);
  });

  it('comes back on the same port with everything in it after it was killed', async () => {
    await killOn(place());
    await postgres.gone();
    expect(runsOn(place())).toBe(false);
    await postgres.restart();
    expect(await count()).toEqual({ n: 1000 });
  });

  it('is found and replaced when an earlier run was killed and left it behind', async () => {
    const left = postgres;
    postgres = await startPostgres(home, 'kept');
    await left.gone();
    expect(await count()).toEqual({ n: 1000 });
  });

  it('does not touch a stranger who was given the number of a killed server', async () => {
    const stranger = spawn('sleep', ['60']);
    const note = join(place(), 'postmaster.pid');
    const [, ...rest] = readFileSync(note, 'utf8').split('\n');
    await killOn(place());
    writeFileSync(note, [stranger.pid, ...rest].join('\n'));

    postgres = await startPostgres(home, 'kept');

    expect(stranger.exitCode).toBeNull();
    expect(stranger.signalCode).toBeNull();
    expect(await count()).toEqual({ n: 1000 });
    stranger.kill();
  });

  it('says in one sentence that a data folder is incomplete, and what to do', async () => {
    await postgres.stop();
    const part = join(place(), 'global/pg_control');
    renameSync(part, `${part}.away`);
    await expect(startPostgres(home, 'kept')).rejects.toThrow(
      /^The data folder .* is incomplete: global\/pg_control is missing\.\nEmpty it with npm run reset/,
    );
    renameSync(`${part}.away`, part);
    postgres = await startPostgres(home, 'kept');
  });

  it('says so when its passwords were lost', async () => {
    await postgres.stop();
    renameSync(join(home, 'secrets.json'), join(home, 'secrets.away'));
    await expect(startPostgres(home, 'kept')).rejects.toThrow(/does not accept the passwords.*\nEmpty the data with npm run reset/);
    renameSync(join(home, 'secrets.away'), join(home, 'secrets.json'));
    postgres = await startPostgres(home, 'kept');
  });

  it('leaves nothing behind when it is removed', async () => {
    const other = mkdtempSync(join(tmpdir(), 'fotfeste-spec-'));
    await startPostgres(other, 'thrown-away');
    const data = dataPlace(other);
    await removeHome(other);
    expect(runsOn(data)).toBe(false);
    expect(existsSync(other) || existsSync(data)).toBe(false);
    rmSync(other, { recursive: true, force: true });
  });
});
