/** How long each of many tasks took, and all of them together, in milliseconds. */
export interface Pace {
  readonly each: readonly number[];
  readonly all: number;
}

/** Runs every task, so many at a time. */
export async function inParallel<T>(tasks: readonly T[], atATime: number, run: (task: T) => Promise<void>): Promise<void> {
  const left = tasks.values();
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (const task of left) await run(task);
    }),
  );
}

/** The value that this share of the sorted values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
