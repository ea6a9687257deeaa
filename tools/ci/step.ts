/** How many checks of a step held and how many did not. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** One link of the chain. Throws, or answers with failures, when the chain must stop. */
export interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

export const held: Outcome = { passed: 1, failed: 0 };

/** What a step says when it does not hold; printed as it stands. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** Runs the steps in order, prints the time of each, and stops at the first that does not hold. */
export async function runChain(steps: readonly Step[]): Promise<Outcome> {
  let [passed, failed] = [0, 0];
  for (const step of steps) {
    const began = Date.now();
    const outcome = await attempt(step);
    passed += outcome.passed;
    failed += outcome.failed;
    console.log(`${outcome.failed === 0 ? '✓' : '✗'} ${step.name}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
    if (outcome.failed > 0) break;
  }
  return { passed, failed };
}

async function attempt(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Broken ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
