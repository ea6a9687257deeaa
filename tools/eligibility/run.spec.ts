import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const good = { case: 'good', measure: 'ARBEIDSTRENING', startsOn: '2026-09-01', facts: { born: '2011-03-01' } };

/** The command, as somebody at a terminal runs it. */
async function command(
  ...cases: readonly object[]
): Promise<{ readonly code: number; readonly lines: readonly Readonly<Record<string, unknown>>[] }> {
  const run = spawn(process.execPath, ['tools/eligibility/run.ts'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  run.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  run.stdin.end(cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const code = await new Promise<number>((resolve, reject) => {
    run.once('error', reject);
    run.once('close', (ended) => {
      resolve(ended ?? -1);
    });
  });
  const lines = text.split('\n').filter((line) => line !== '');
  return { code, lines: lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>) };
}

describe('the command', () => {
  it('ends with 2 when lines have no answer, names what is wrong with each, and answers the rest', async () => {
    const bad: readonly (readonly [object, string])[] = [
      [{ measure: 'BADING' }, 'measure'],
      [{ facts: { hair: 'red' } }, 'facts.hair'],
      [{ facts: { born: 19900315 } }, 'facts.born'],
      [{ facts: { born: '1990-02-30' } }, 'facts.born'],
      [{ startsOn: '2026-13-01' }, 'startsOn'],
      [{ startsOn: '2015-12-31' }, 'startsOn'],
      [{ measure: 'UNGDOMSGARANTI', startsOn: '2020-01-01' }, 'startsOn'],
      [{ measure: 'VTAO', startsOn: '2026-09-01' }, 'startsOn'],
      [{ facts: { born: '2026-09-02' } }, 'facts.born'],
      [{ facts: { born: '2020-01-01', timeUsed: { ARBEIDSTRENING: { months: 81 } } } }, 'facts.born, facts.timeUsed'],
      [{ facts: { participations: [{ measure: 'AVKLARING', from: '2026-02-01', to: '2026-01-31' }] } }, 'facts.participations'],
    ];
    const { code, lines } = await command(...bad.map(([changes]) => ({ ...good, ...changes })), good);
    expect(code).toBe(2);
    const fields = lines.map(({ errors }) =>
      (errors as readonly { readonly field: string }[] | undefined)?.map(({ field }) => field).join(' + '),
    );
    expect(fields).toEqual([...bad.map(([, field]) => field), undefined]);
    expect(lines.at(-1)).toMatchObject({ case: 'good', outcome: 'not-eligible', decidedBy: ['GEN-05', 'ATR-01'] });
  }, 60_000);

  it('ends with 0 when every line has an answer', async () => {
    const { code, lines } = await command(good, { ...good, case: 'other', measure: 'AKTIVITETSPENGER' });
    expect(code).toBe(0);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['not-eligible', 'not-automated']);
  }, 60_000);
});
