import { watchConditions } from './condition-mutants.ts';
import { freshModules, type Require } from './modules.ts';
import type { Law, Mutant } from './mutants.ts';
import { watchNumbers } from './number-mutants.ts';
import { firstFailure, specFunctions } from './spec-functions.ts';

/** A spec on the law as it is, and the things of the law it touches. */
export interface Baseline {
  readonly module: string;
  readonly touches: ReadonlySet<string>;
  readonly milliseconds: number;
  /** The test that fails before anything is changed: such a spec cannot tell a mutant from the law. */
  readonly fails?: string;
}

/** Runs each spec on the law as it is. */
export async function baselinesOf(modules: readonly string[]): Promise<readonly Baseline[]> {
  const baselines: Baseline[] = [];
  for (const module of modules) {
    const touches = new Set<string>();
    const start = performance.now();
    const failed = await runSpecs([module], (law) => {
      watchNumbers(law, (thing) => touches.add(thing));
      watchConditions(law, (thing) => touches.add(thing));
    });
    baselines.push({ module, touches, milliseconds: performance.now() - start, ...(failed ? { fails: failed.test } : {}) });
  }
  return baselines;
}

/** What came of one mutant. */
export interface Verdict {
  readonly kind: Mutant['kind'];
  readonly name: string;
  /** Spec and test that failed; absent when the mutant survived. */
  readonly killedBy?: string;
  /** Whether any spec touches what is changed at all. */
  readonly isTouched: boolean;
}

/** Changes the law and runs the specs that touch what is changed, those that touch least first, until one fails. */
export async function tryMutant(mutant: Mutant, baselines: readonly Baseline[]): Promise<Verdict> {
  const touching = baselines
    .filter(({ touches }) => touches.has(mutant.thing))
    .sort((left, right) => left.touches.size - right.touches.size || left.milliseconds - right.milliseconds);
  const failed = await runSpecs(
    touching.map(({ module }) => module),
    (law) => {
      mutant.apply(law);
    },
  );
  return {
    kind: mutant.kind,
    name: mutant.name,
    isTouched: touching.length > 0,
    ...(failed ? { killedBy: `${failed.module}: ${failed.test}` } : {}),
  };
}

interface Failed {
  readonly module: string;
  readonly test: string;
  readonly error: unknown;
}

/** The law of one copy of the modules. Numbers come first: some measures look one up while they are loaded. */
export function lawOf(load: Require): Law {
  return {
    ...(load('./parameters.cjs') as Pick<Law, 'allParameters'>),
    get allMeasures() {
      return (load('./measures.cjs') as Pick<Law, 'allMeasures'>).allMeasures;
    },
  };
}

/** The first test that fails in any of the specs, on a fresh copy of the law with something changed. */
async function runSpecs(modules: readonly string[], change: (law: Law) => void): Promise<Failed | undefined> {
  if (modules.length === 0) return undefined;
  const functions = specFunctions();
  const load = freshModules(functions);
  change(lawOf(load));
  for (const module of modules) {
    const failed = await failureOf(() => load(`./${module}.cjs`), functions.taken);
    if (failed) return { module, ...failed };
  }
  return undefined;
}

/** A spec may fail before its first test: when what it prepares can no longer be prepared. */
async function failureOf(load: () => object, taken: ReturnType<typeof specFunctions>['taken']) {
  try {
    load();
  } catch (error) {
    taken();
    return { test: '(preparation)', error };
  }
  return firstFailure(taken());
}
