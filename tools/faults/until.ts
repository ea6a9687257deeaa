import { setTimeout as wait } from 'node:timers/promises';

/** Waits for something that happens elsewhere. */
export async function until(happened: () => boolean | Promise<boolean>, patienceMs = 120_000): Promise<void> {
  const begun = performance.now();
  while (!(await happened())) {
    if (performance.now() - begun > patienceMs) throw new Error('It did not happen in time');
    await wait(5);
  }
}
