import { assess, conditionsOf, type Facts } from '@fotfeste/eligibility/domain';
import { aftElsewhere, aftRules, flattened } from './aft-elsewhere';
import { people, startsOn } from './people';
import { Yardstick } from './yardstick';

export const aft = 'ARBEIDSFORBEREDENDE_TRENING';
export const asked = { phase: 'start' } as const;

/** The people both engines are asked about, and the other engine as a yardstick. */
export interface Compared {
  readonly known: readonly Facts[];
  readonly yardstick: Yardstick;
}

/** Asks both engines about everybody once; a comparison of engines that answer differently would say nothing. */
export async function compared(): Promise<Compared> {
  const known = people(400, 0).map(withKnownHost);
  const engine = aftElsewhere();
  const flat = known.map(flattened);
  for (const [index, facts] of known.entries()) {
    const { events } = await engine.run(flat[index] ?? {});
    refuseDisagreement(
      facts,
      events.map(({ type }) => type),
    );
  }
  const run = async (): Promise<void> => {
    for (const facts of flat) await engine.run(facts);
  };
  return { known, yardstick: new Yardstick(known.length, run) };
}

function refuseDisagreement(facts: Facts, theirs: readonly string[]): void {
  const answer = assess(aft, facts, startsOn, asked);
  if (answer.kind !== 'assessed') throw new Error(`AFT is ${answer.kind} on ${startsOn}`);
  const ours = answer.requirements.flatMap((one) => (one.outcome === 'not-met' ? conditionsOf([one]).map(({ id }) => id) : []));
  const [left, right] = [[...new Set(ours)].filter((id) => aftRules.has(id)).sort(), [...new Set(theirs)].sort()];
  if (left.join() !== right.join()) throw new Error(`The engines disagree: ${left.join()} and ${right.join()}`);
}

function withKnownHost(facts: Facts): Facts {
  return { ...facts, employments: (facts.employments ?? []).map((one) => ({ isHost: false, ...one })) };
}
