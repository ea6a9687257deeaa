import { expect } from 'expect';

type Run = (...row: readonly unknown[]) => unknown;
type Each = (table: readonly unknown[]) => (name: string, run: Run) => void;

/** One test of a spec. */
export interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

/** The functions a spec of the law is written with, and nothing more: a spec that uses another one fails loudly. */
export interface SpecFunctions {
  readonly describe: ((name: string, body: Run) => void) & { readonly each: Each };
  readonly it: ((name: string, run: Run) => void) & { readonly each: Each };
  readonly expect: typeof expect;
  /** The tests declared since the last call. */
  readonly taken: () => readonly Test[];
}

/** Collects tests without jest, in the same process. */
export function specFunctions(): SpecFunctions {
  let tests: Test[] = [];
  const describe = (_name: string, body: Run): void => void body();
  const it = (name: string, run: Run): void => void tests.push({ name, run });
  return {
    describe: Object.assign(describe, { each: eachOf(describe) }),
    it: Object.assign(it, { each: eachOf(it) }),
    expect,
    taken: () => {
      const taken = tests;
      tests = [];
      return taken;
    },
  };
}

function eachOf(declare: (name: string, run: Run) => void): Each {
  return (table) => (name, run) => {
    for (const row of table) declare(name, () => (Array.isArray(row) ? run(...(row as readonly unknown[])) : run(row)));
  };
}

/** The first test that fails, with its error; `undefined` when all hold. */
export async function firstFailure(tests: readonly Test[]): Promise<{ readonly test: string; readonly error: unknown } | undefined> {
  for (const { name, run } of tests) {
    try {
      await run();
    } catch (error) {
      return { test: name, error };
    }
  }
  return undefined;
}
