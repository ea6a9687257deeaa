import { mutantKinds } from './mutants.ts';
import type { SpecFile } from './spec-files.ts';
import type { Verdict } from './trial.ts';

/** What is printed after a run. */
export interface Report {
  readonly lines: readonly string[];
  readonly survivors: number;
}

/** How many mutants were killed, kind by kind, and everything about those that were not. */
export function report(verdicts: readonly Verdict[], specs: readonly SpecFile[]): Report {
  const survivors = verdicts.filter(({ killedBy }) => killedBy === undefined);
  return {
    survivors: survivors.length,
    lines: [
      ...specs.flatMap(({ path, leftOut }) => (leftOut ? [`Left out, ${leftOut}: ${path}`] : [])),
      ...survivors.map(line).sort(),
      ...mutantKinds.flatMap((kind) => {
        const [tried = 0, left = 0] = [verdicts, survivors].map((those) => those.filter((one) => one.kind === kind).length);
        return tried === 0 ? [] : [`${kind}: ${tried} mutants, ${tried - left} killed, ${left} survived`];
      }),
    ],
  };
}

function line({ kind, name, isTouched }: Verdict): string {
  return `Survived (${kind}${isTouched ? '' : ', nothing touches it'}): ${name}`;
}
