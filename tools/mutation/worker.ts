import { parentPort, workerData } from 'node:worker_threads';
import { freshModules } from './modules.ts';
import type { Law, Mutant, MutantKind } from './mutants.ts';
import { conditionDayMutants, conditionMutants } from './condition-mutants.ts';
import { numberDayMutants, numberMutants } from './number-mutants.ts';
import { specFunctions } from './spec-functions.ts';
import { baselinesOf, lawOf, tryMutant, type Verdict } from './trial.ts';

/** A worker's share: every `of`-th mutant, beginning with the `first`. */
export interface Share {
  readonly modules: readonly string[];
  readonly first: number;
  readonly of: number;
  readonly kinds: readonly MutantKind[];
  /** Only what is named so at the beginning. */
  readonly prefix: string;
}

const mutantsOf: Readonly<Record<MutantKind, (law: Law) => readonly Mutant[]>> = {
  number: numberMutants,
  'day of a number': numberDayMutants,
  condition: conditionMutants,
  'day of a condition': conditionDayMutants,
};

/** What a worker has found out. */
export interface Done {
  readonly verdicts: readonly Verdict[];
  /** Specs that fail before anything is changed. */
  readonly failing: readonly string[];
}

const { modules, first, of, kinds, prefix } = workerData as Share;
const law = lawOf(freshModules(specFunctions()));
const mutants = kinds.flatMap((kind) => mutantsOf[kind](law)).filter(({ name }) => name.startsWith(prefix));
const baselines = await baselinesOf(modules);
const holding = baselines.filter(({ fails }) => fails === undefined);
const verdicts: Verdict[] = [];
for (const [index, mutant] of mutants.entries()) if (index % of === first) verdicts.push(await tryMutant(mutant, holding));
const failing = baselines.flatMap(({ module, fails }) => (fails === undefined ? [] : [`${module}: ${fails}`]));
parentPort?.postMessage({ verdicts, failing } satisfies Done);
