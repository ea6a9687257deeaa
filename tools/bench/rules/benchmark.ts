import { assess, conditionsOf, outcomeOf, theLaw, type Facts } from '@fotfeste/eligibility/domain';
import { aft, asked, compared } from './beside-another';
import { microseconds } from './clock';
import { crowdTime, measures } from './crowd';
import { people, startsOn } from './people';
import type { Taken } from './yardstick';

/** What was measured, and which limits were not held. */
export interface Measured {
  readonly lines: readonly string[];
  readonly broken: readonly string[];
}

const sample = 1000;
const leastRatio = 50;
/** A ten times larger crowd may take this many times ten times as long. */
const mostGrowth = 1.5;
const explainedAim = 10;
const outcomeAim = 2;

/** Measures the law's room; `crowd` people are assessed on every measure on one core. `report` hears how far it has come. */
export async function benchmark(crowd: number, report: (text: string) => void): Promise<Measured> {
  const everybody = people(sample, 0.1);
  report('the other engine answers the same');
  const { known, yardstick } = await compared();

  report('one person and measure, explained');
  const explained = await yardstick.beside(() => perMeasure(everybody, assess), within(explainedAim));
  report('one person and measure, outcome only');
  const outcomeOnly = await yardstick.beside(() => perMeasure(everybody, outcomeOf), within(outcomeAim));
  const onePerson = microseconds(500, 5, () => {
    for (let time = 0; time < 500; time += 1) for (const measure of measures) assess(measure, everybody[0] ?? {}, startsOn, asked);
  });

  const small = await crowdTime(crowd / 10, yardstick, report);
  const large = await crowdTime(crowd, yardstick, report);
  const growth = large.steadySeconds / (small.steadySeconds * 10);

  report('AFT beside the other engine: how every condition came out');
  const often = (ask: (facts: Facts) => unknown): number => perPerson(known, ask);
  const trace = await yardstick.beside(
    () => often((facts) => theLaw.trace(aft, facts, startsOn, asked)),
    ({ own, theirs }) => theirs / own >= leastRatio,
  );
  report('AFT beside the other engine: outcome only');
  const outcome = await yardstick.beside(() => often((facts) => outcomeOf(aft, facts, startsOn, asked)), always);
  report('AFT beside the other engine: everything explained');
  const whole = await yardstick.beside(() => often((facts) => assess(aft, facts, startsOn, asked)), always);

  return {
    lines: [
      `${measures.length} measures, ${conditionCount()} conditions in force on ${startsOn}`,
      `one person on all measures, explained: ${(onePerson / 1000).toFixed(2)} ms`,
      `per person and measure, explained: ${besideAim(explained, explainedAim)}`,
      `per person and measure, outcome only: ${besideAim(outcomeOnly, outcomeAim)}`,
      `${crowd.toLocaleString('en')} people on all measures, explained, one core: ${large.seconds.toFixed(1)} s, heap at most ${large.megabytes.toFixed(0)} MB`,
      `${(crowd / 10).toLocaleString('en')} people: ${small.seconds.toFixed(2)} s; ten times as many take ${(growth * 10).toFixed(1)} times as long on a machine that is as slow all the time`,
      `AFT beside json-rules-engine, ${known.length} people with the same answer: theirs, naming every condition that fails, ${trace.theirs.toFixed(1)} µs`,
      `  ours, how every condition came out: ${besideTheirs(trace)}; limit: ${leastRatio} times`,
      `  ours, outcome only: ${besideTheirs(outcome)}`,
      `  ours, with every text, source, fact and the clock: ${besideTheirs(whole)}`,
    ],
    broken: [
      ...(within(explainedAim)(explained) ? [] : [`more than ${(explainedAim * explained.slowness).toFixed(1)} µs explained`]),
      ...(within(outcomeAim)(outcomeOnly) ? [] : [`more than ${(outcomeAim * outcomeOnly.slowness).toFixed(1)} µs for the outcome`]),
      ...(trace.theirs / trace.own < leastRatio ? [`less than ${leastRatio} times json-rules-engine`] : []),
      ...(growth > mostGrowth ? ['time grows faster than the number of people'] : []),
    ],
  };
}

type Ask = typeof assess | typeof outcomeOf;

function perMeasure(everybody: readonly Facts[], ask: Ask): number {
  return microseconds(everybody.length * measures.length, 5, () => {
    for (const facts of everybody) for (const measure of measures) ask(measure, facts, startsOn, asked);
  });
}

const repeats = 400;

function perPerson(known: readonly Facts[], ask: (facts: Facts) => unknown): number {
  return microseconds(known.length * repeats, 5, () => {
    for (let repeat = 0; repeat < repeats; repeat += 1) for (const facts of known) ask(facts);
  });
}

/** An aim, as much longer as the machine was slower next to the measurement. */
function within(aim: number): (taken: Taken) => boolean {
  return ({ own, slowness }) => own <= aim * slowness;
}

const always = (): boolean => true;

function besideAim({ own, slowness }: Taken, aim: number): string {
  const limit = (aim * slowness).toFixed(1);
  return `${own.toFixed(2)} µs (aim: under ${aim}; here ${limit}, the machine being ${slowness.toFixed(2)} times as slow meanwhile)`;
}

function besideTheirs({ own, theirs }: Taken): string {
  return `${own.toFixed(2)} µs (${(theirs / own).toFixed(0)} times faster)`;
}

function conditionCount(): number {
  const answers = measures.map((measure) => assess(measure, {}, startsOn, asked));
  return answers.reduce((sum, answer) => sum + (answer.kind === 'assessed' ? conditionsOf(answer.requirements).length : 0), 0);
}
