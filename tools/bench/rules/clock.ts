/** Milliseconds of work this thread has done. Waiting for a core that a neighbour has taken is not counted. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Microseconds of work that something takes, once it is warm: the best of some rounds. */
export function microseconds(count: number, rounds: number, run: () => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = worked();
    run();
    best = Math.min(best, worked() - start);
  }
  return (best * 1000) / count;
}

/** The same for something that has to be waited for. */
export async function microsecondsAwaited(count: number, rounds: number, run: () => Promise<void>): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = worked();
    await run();
    best = Math.min(best, worked() - start);
  }
  return (best * 1000) / count;
}
