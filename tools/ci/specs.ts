import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/root.ts';
import { endRunning, runNodeInView } from '../dev/run-node.ts';
import { scriptOf } from '../dev/script-of.ts';
import { Broken, type Outcome, type Step } from './step.ts';

/** Jest waits without end for what a spec left open: long enough for two busy cores, and short enough to be told what failed. */
const patienceMinutes = 40;

/** The part of jest's report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** Runs jest in full view and counts its specs. */
export function specs(name: string, ...args: readonly string[]): Step {
  return {
    name,
    run: async (): Promise<Outcome> => {
      const report = join(root, 'tmp', `${name.replaceAll(' ', '-')}.json`);
      mkdirSync(join(root, 'tmp'), { recursive: true });
      rmSync(report, { force: true });
      const node = ['--disable-warning=ExperimentalWarning', scriptOf('jest')];
      const impatience = setTimeout(() => {
        console.error(`jest had not ended after ${patienceMinutes} minutes.`);
        endRunning();
      }, patienceMinutes * 60_000).unref();
      const code = await runNodeInView('--experimental-vm-modules', [...node, ...args, '--ci', '--json', `--outputFile=${report}`], {
        NX_DAEMON: 'false',
      });
      clearTimeout(impatience);
      if (!existsSync(report)) throw new Broken(`jest ended with ${code} and left no report.`);
      return outcomeOf(JSON.parse(readFileSync(report, 'utf8')) as Report, code);
    },
  };
}

/** A file that could not run is a failure; so is an exit code without any failed spec, and a run without any spec. */
export function outcomeOf({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }: Report, code: number): Outcome {
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  const isBroken = failed === 0 && (code !== 0 || numPassedTests === 0);
  return { passed: numPassedTests, failed: isBroken ? 1 : failed };
}
