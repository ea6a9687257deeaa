import { assess, conditionsOf, isAutomated, measureCodes, outcomeOf, theLaw, type Facts } from '@fotfeste/eligibility/domain';
import { anyPerson } from '@fotfeste/eligibility/domain/testing';
import { aftElsewhere, aftRules, flattened } from './aft-elsewhere';
import { microseconds, microsecondsAwaited, worked } from './clock';
import { people, startsOn } from './people';

/** What was measured, and which limits were not held. */
export interface Measured {
  readonly lines: readonly string[];
  readonly broken: readonly string[];
}

const aft = 'ARBEIDSFORBEREDENDE_TRENING';
const asked = { phase: 'start' } as const;
const measures = measureCodes.filter(isAutomated);
const sample = 1000;
const leastRatio = 50;
/** A ten times larger crowd may take this many times ten times as long. */
const mostGrowth = 1.5;
const explainedAim = 10;
const outcomeAim = 2;
/**
 * What json-rules-engine takes for the AFT rules on the machine the aims were set on: 11,000 assessments of ten conditions a
 * second, thirteen rules here. Where it takes longer, the machine is slower or busier, and the aims grow as much.
 */
const theirsWhereAimsWereSet = 118;

/** Measures the law's room; `crowd` people are assessed on every measure on one core. */
export async function benchmark(crowd: number): Promise<Measured> {
  const everybody = people(sample, 0.1);
  const explained = microseconds(sample * measures.length, 5, () => {
    for (const facts of everybody) for (const measure of measures) assess(measure, facts, startsOn, asked);
  });
  const outcomeOnly = microseconds(sample * measures.length, 5, () => {
    for (const facts of everybody) for (const measure of measures) outcomeOf(measure, facts, startsOn, asked);
  });
  const one = everybody[0] ?? {};
  const onePerson = microseconds(500, 5, () => {
    for (let time = 0; time < 500; time += 1) for (const measure of measures) assess(measure, one, startsOn, asked);
  });

  const small = crowdTime(crowd / 10);
  const large = crowdTime(crowd);
  const growth = large.seconds / (small.seconds * 10);
  const { theirs, ours, agreed } = await besideAnother();
  const slowness = Math.max(1, theirs / theirsWhereAimsWereSet);
  const [explainedLimit, outcomeLimit] = [explainedAim * slowness, outcomeAim * slowness];
  const times = (own: number): string => `${own.toFixed(2)} µs (${(theirs / own).toFixed(0)} times faster)`;

  return {
    lines: [
      `this machine now: ${slowness.toFixed(2)} times as slow as where the aims were set, by the other engine's time`,
      `${measures.length} measures, ${conditionCount()} conditions in force on ${startsOn}`,
      `one person on all measures, explained: ${(onePerson / 1000).toFixed(2)} ms`,
      `per person and measure, explained: ${explained.toFixed(2)} µs (aim: under ${explainedAim}, here ${explainedLimit.toFixed(1)})`,
      `per person and measure, outcome only: ${outcomeOnly.toFixed(2)} µs (aim: under ${outcomeAim}, here ${outcomeLimit.toFixed(1)})`,
      `${crowd.toLocaleString('en')} people on all measures, explained, one core: ${large.seconds.toFixed(1)} s, heap at most ${large.megabytes.toFixed(0)} MB`,
      `${(crowd / 10).toLocaleString('en')} people: ${small.seconds.toFixed(2)} s; ten times as many take ${(growth * 10).toFixed(1)} times as long`,
      `AFT beside json-rules-engine, ${agreed} people with the same answer: theirs, naming every condition that fails, ${theirs.toFixed(1)} µs`,
      `  ours, how every condition came out: ${times(ours.trace)}; limit: ${leastRatio} times`,
      `  ours, outcome only: ${times(ours.outcome)}`,
      `  ours, with every text, source, fact and the clock: ${times(ours.explained)}`,
    ],
    broken: [
      ...(explained > explainedLimit ? [`more than ${explainedLimit.toFixed(1)} µs explained`] : []),
      ...(outcomeOnly > outcomeLimit ? [`more than ${outcomeLimit.toFixed(1)} µs for the outcome`] : []),
      ...(theirs / ours.trace < leastRatio ? [`less than ${leastRatio} times json-rules-engine`] : []),
      ...(growth > mostGrowth ? ['time grows faster than the number of people'] : []),
    ],
  };
}

/** Everybody is made up on the way, so that memory shows what the engine keeps, not what the crowd weighs. Making up is not counted. */
function crowdTime(crowd: number): { readonly seconds: number; readonly megabytes: number } {
  let [milliseconds, most] = [0, 0];
  for (let first = 0; first < crowd; first += sample) {
    const batch = Array.from({ length: sample }, (_, index) => anyPerson(first + index, startsOn, { unknown: 0.1 }));
    const start = worked();
    for (const facts of batch) for (const measure of measures) assess(measure, facts, startsOn, asked);
    milliseconds += worked() - start;
    most = Math.max(most, process.memoryUsage().heapUsed);
  }
  return { seconds: milliseconds / 1000, megabytes: most / 1_000_000 };
}

async function besideAnother() {
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
  const theirs = await microsecondsAwaited(known.length, 5, async () => {
    for (const facts of flat) await engine.run(facts);
  });
  const repeats = 400;
  const times = (ask: (facts: Facts) => unknown): number =>
    microseconds(known.length * repeats, 5, () => {
      for (let repeat = 0; repeat < repeats; repeat += 1) for (const facts of known) ask(facts);
    });
  const ours = {
    trace: times((facts) => theLaw.trace(aft, facts, startsOn, asked)),
    outcome: times((facts) => outcomeOf(aft, facts, startsOn, asked)),
    explained: times((facts) => assess(aft, facts, startsOn, asked)),
  };
  return { theirs, ours, agreed: known.length };
}

/** A comparison of engines that answer differently would say nothing. */
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

function conditionCount(): number {
  const answers = measures.map((measure) => assess(measure, {}, startsOn, asked));
  return answers.reduce((sum, answer) => sum + (answer.kind === 'assessed' ? conditionsOf(answer.requirements).length : 0), 0);
}
