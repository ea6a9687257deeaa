import { spawnSync } from 'node:child_process';
import { root } from '../dev/root.ts';
import { Broken, type Outcome, type Step, held } from './step.ts';

interface Report {
  readonly message?: string;
  readonly error?: { readonly summary?: string; readonly code?: string };
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<'high' | 'critical', number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

/** What is known against the packages in production, when the registry can be asked; otherwise it is said that nobody was asked, and nothing counts as passed. */
export const audit: Step = {
  name: 'known faults of production packages',
  run: () => {
    const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], {
      cwd: root,
      encoding: 'utf8',
    });
    return Promise.resolve(outcomeOf(stdout));
  },
};

/** High and critical faults break the chain; the answer of a registry that could not be asked is no answer. */
export function outcomeOf(stdout: string): Outcome {
  const report = parsed(stdout);
  if (!report?.metadata) {
    console.log(
      `  not asked: the registry does not answer here (${report?.error?.summary || report?.error?.code || report?.message || 'no answer'})`,
    );
    return { passed: 0, failed: 0 };
  }
  const { high, critical } = report.metadata.vulnerabilities;
  if (high + critical === 0) return held;
  const names = Object.entries(report.vulnerabilities ?? {}).filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  throw new Broken(`npm audit --omit=dev knows faults: ${names.map(([name, { severity }]) => `${name} (${severity})`).join(', ')}`);
}

function parsed(stdout: string): Report | undefined {
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return undefined;
  }
}
