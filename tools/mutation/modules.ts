import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { bundleFolder } from './bundle.ts';
import type { SpecFunctions } from './spec-functions.ts';

type Evaluate = (exports: object, require: Require, module: { exports: object }, ...functions: readonly unknown[]) => void;
export type Require = (name: string) => object;

const compiled = new Map<string, Evaluate>();
const outside = createRequire(join(bundleFolder, 'measures.cjs'));

/** A fresh copy of the bundled modules: nothing one mutant changes is seen by the next. Each text is compiled once. */
export function freshModules({ describe, it, expect }: SpecFunctions): Require {
  const loaded = new Map<string, { exports: object }>();
  const load: Require = (name) => {
    if (!name.startsWith('./')) return outside(name) as object;
    const file = basename(name);
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    evaluateOf(file)(module.exports, load, module, describe, it, expect);
    return module.exports;
  };
  return load;
}

function evaluateOf(file: string): Evaluate {
  const known = compiled.get(file);
  if (known) return known;
  const path = join(bundleFolder, file);
  const names = ['exports', 'require', 'module', 'describe', 'it', 'expect'];
  const evaluate = compileFunction(readFileSync(path, 'utf8'), names, { filename: path }) as Evaluate;
  compiled.set(file, evaluate);
  return evaluate;
}
