import { cpus } from 'node:os';
import { percentile } from '../participation/pace.ts';
import { besideBare } from '../participation/stopwatch.ts';
import { p95, type Measured } from './bench.ts';
import { limits, type Promised } from './questions.ts';

/** The API must reach this share of the bare server's throughput. */
const leastShare = 0.6;

/** Prints what was measured with so many people. Answers what broke a limit. */
export function report({ extent, office, questions, own, together, county, bare, throughput }: Measured): readonly string[] {
  const [processor] = cpus();
  console.log(
    `\n${extent.people} people, an office of ${office}, ${extent.rounds} times each, one client. ${cpus().length} × ${processor?.model ?? '?'}:`,
  );
  for (const line of besideBare(own, bare, 'all questions')) console.log(line);
  const broken: string[] = [];
  for (const [name, { promised }] of questions) {
    if (p95(own, name) > limits[promised]) broken.push(`${name}: ${p95(own, name).toFixed(0)} ms at p95, promised ${limits[promised]}`);
  }
  for (const promised of Object.keys(limits) as Promised[]) {
    const times = [...questions]
      .filter(([, each]) => each.promised === promised)
      .flatMap(([name]) => [...(together.requests.get(name) ?? [])]);
    const at95 = percentile(times, 0.95);
    console.log(
      `${extent.advisers} advisers with pauses, ${promised}: p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${at95.toFixed(0)} ms of ${times.length}`,
    );
    if (at95 > limits[promised])
      broken.push(`${extent.advisers} advisers, ${promised}: ${at95.toFixed(0)} ms at p95, promised ${limits[promised]}`);
  }
  const table = p95(county, 'table of the county');
  console.log(`the county's table: p95 ${table.toFixed(0)} ms`);
  if (table > limits.numbers) broken.push(`the county's table: ${table.toFixed(0)} ms at p95, promised ${limits.numbers}`);
  for (const [clients, answers] of throughput) {
    const share = answers.own / answers.bare;
    console.log(
      `${clients} clients without a pause: ${answers.own.toFixed(0)} answers/s, the bare server ${answers.bare.toFixed(0)}: ${(share * 100).toFixed(0)} %`,
    );
    if (share < leastShare)
      broken.push(`${clients} clients: ${(share * 100).toFixed(0)} % of the bare server, promised ${leastShare * 100} %`);
  }
  return broken;
}

/** Prints how much longer each question takes with the most people than with the fewest. */
export function reportGrowth(all: readonly Measured[]): void {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || first === last) return;
  console.log(
    `\nFrom ${first.extent.people} people (office of ${first.office}) to ${last.extent.people} (office of ${last.office}), median:`,
  );
  for (const name of first.questions.keys()) {
    const [before, after] = [first, last].map(({ own }) => percentile(own.requests.get(name) ?? [], 0.5));
    if (before !== undefined && after !== undefined)
      console.log(
        `${name.padEnd(30)} ${before.toFixed(1).padStart(7)} ms → ${after.toFixed(1).padStart(7)} ms  ${(after / before).toFixed(2)}×`,
      );
  }
}
