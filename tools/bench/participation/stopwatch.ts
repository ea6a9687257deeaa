import { percentile } from './pace.ts';

/** What a run took: all of it, and each request by its name, in milliseconds. */
export interface Run {
  readonly all: number;
  readonly requests: ReadonlyMap<string, readonly number[]>;
}

/** Measures requests by their names, from now on. */
export function stopwatch(names: readonly string[]) {
  const started = performance.now();
  const requests = new Map<string, number[]>(names.map((name) => [name, []]));
  return {
    time: async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const begun = performance.now();
      const result = await work();
      requests.get(name)?.push(performance.now() - begun);
      return result;
    },
    stop: (): Run => ({ all: performance.now() - started, requests }),
  };
}

/** The API beside the bare server, a line for each request and one for them all. */
export function besideBare(own: Run, bare: Run, total: string): readonly string[] {
  const line = (name: string, ours: readonly number[], theirs: readonly number[]): string => {
    const cell = (share: number): string => {
      const [a, b] = [percentile(ours, share), percentile(theirs, share)];
      return `${a.toFixed(0).padStart(6)} ms ${b.toFixed(0).padStart(6)} ms ${(a / b).toFixed(1).padStart(5)}×`;
    };
    return `${name.padEnd(26)} p50 ${cell(0.5)}   p95 ${cell(0.95)}`;
  };
  return [
    `${''.padEnd(26)}     ${'API'.padStart(9)} ${'bare'.padStart(9)}`,
    ...[...own.requests].map(([name, ours]) => line(name, ours, bare.requests.get(name) ?? [])),
    line(total, [...own.requests.values()].flat(), [...bare.requests.values()].flat()),
  ];
}
