import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { postgresAccount } from './account.ts';
import { giveTo } from './home.ts';
import { sealerFor } from './sealer.ts';

const account = postgresAccount();

describe('what seals the log', () => {
  const folders: string[] = [];
  const newFolder = (): string => {
    folders.push(mkdtempSync(join(tmpdir(), 'fotfeste-sealer-')));
    return folders.at(-1) ?? '';
  };
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('runs as the account of PostgreSQL, also from a clone where nobody but root may come', () => {
    const clone = newFolder();
    for (const part of ['backup', 'postgres']) cpSync(resolve('tools', part), join(clone, part), { recursive: true });
    cpSync(process.execPath, join(clone, 'node'));
    chmodSync(clone, 0o700);
    const sealer = sealerFor(account, clone, join(clone, 'node'));

    const place = newFolder();
    giveTo(account, place);
    const [from, to] = [join(place, '00000001'), join(place, '000000010000000000000001')];
    writeFileSync(from, 'what people wrote', { mode: 0o644 });
    const environment = { BACKUP_KEY: randomBytes(32).toString('base64') };
    const { status, stderr } = spawnSync(sealer.node, [sealer.script, from, to], {
      ...account,
      cwd: '/',
      env: environment,
      encoding: 'utf8',
    });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(existsSync(to)).toBe(true);
    expect(readFileSync(to).includes('what people wrote')).toBe(false);
  });
});
