import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const known = /Xenofonia|04908729450|a-secret-of-production/;
const failing = `const error = Object.assign(new Error('Xenofonia'), { code: '23505', detail: 'Key (identity_number)=(04908729450) exists' });`;

/** A process that is asked for reports of everything and crashes, by itself or after it was made quiet. */
function crash(how: string, isQuiet = true) {
  const reports = mkdtempSync(join(tmpdir(), 'fotfeste-crash-'));
  const quiet = pathToFileURL(resolve('apps/api/src/crash-quietly.ts')).href;
  const first = isQuiet ? `import { crashQuietly } from '${quiet}'; crashQuietly();` : '';
  const flags = ['--report-uncaught-exception', '--report-on-fatalerror', '--report-on-signal', `--report-directory=${reports}`];
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, '--input-type=module', '-e', `${first} ${failing} ${how}`],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', SESSION_SECRET: 'a-secret-of-production' },
    },
  );
  const files = readdirSync(reports);
  rmSync(reports, { recursive: true });
  return { ended: status ?? signal, said: `${stdout}${stderr}`, files };
}

describe('a crash', () => {
  it('would tell what the error holds, and write the environment down', () => {
    const { said, files } = crash('throw error;', false);
    expect(said).toMatch(known);
    expect(files).toHaveLength(1);
  });

  it.each([
    ['an error that nobody caught', 'setTimeout(() => { throw error; });'],
    ['a promise that nobody waits for', 'void Promise.reject(error);'],
    ['something that is no error', `setTimeout(() => { throw 'Xenofonia'; });`],
  ])('by %s ends the process, says where it was and nothing of what it was about', (_by, how) => {
    const { ended, said, files } = crash(how);
    expect(ended).toBe(1);
    expect(said).toContain('"context":"Crash"');
    expect(said).not.toMatch(known);
    expect(files).toEqual([]);
  });

  it('for want of memory, or by a signal, will write no report, and one that is asked for holds no environment', () => {
    const { said } = crash(
      `const { reportOnFatalError, reportOnSignal, reportOnUncaughtException, excludeEnv } = process.report;
       console.log(JSON.stringify([reportOnFatalError, reportOnSignal, reportOnUncaughtException, excludeEnv])); process.exit(0);`,
    );
    expect(said.trim()).toBe('[false,false,false,true]');
  });
});
