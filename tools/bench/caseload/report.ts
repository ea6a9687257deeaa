import { cpus, loadavg } from 'node:os';
import { percentile } from '../participation/pace.ts';
import { besideBare } from '../participation/stopwatch.ts';
import { loads, p95, type Measured } from './bench.ts';
import { first20, limits, type Promised, thousandth20 } from './questions.ts';

/** The API must reach this share of the bare server's throughput. */
const leastShare = 0.6;

/** Most times longer an answer may take while people are imported, and most times as much memory once it has had time to fill. */
const [mostBesideImport, mostGrowth] = [3, 1.1] as const;

/** Prints what was measured with so many people. Answers what broke a limit. */
export function report(measured: Measured): readonly string[] {
  const { extent, office, questions, own, together, beside, bare, throughput } = measured;
  const [processor] = cpus();
  console.log(
    `\n${extent.people} people, an office of ${office}, ${extent.rounds} times each, one client. ${cpus().length} × ${processor?.model ?? '?'}, load now ${load()}:`,
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
  for (const name of beside.requests.keys()) {
    const at95 = p95(beside, name);
    console.log(`${name}: p95 ${at95.toFixed(0)} ms`);
    if (at95 > limits.numbers) broken.push(`${name}: ${at95.toFixed(0)} ms at p95, promised ${limits.numbers}`);
  }
  for (const [clients, answers] of throughput) {
    const share = answers.own / answers.bare;
    console.log(
      `${clients} clients without a pause: ${answers.own.toFixed(0)} answers/s, the bare server ${answers.bare.toFixed(0)}: ${(share * 100).toFixed(0)} %`,
    );
    if (share < leastShare)
      broken.push(`${clients} clients: ${(share * 100).toFixed(0)} % of the bare server, promised ${leastShare * 100} %`);
  }
  return [...broken, ...reportLoad(measured)];
}

/** What one client notices of an import, what late pages cost, and whether memory grows. */
function reportLoad({ extent, own, quiet: calm, importing, memory }: Measured): readonly string[] {
  const [quiet, busy] = [calm, importing].map(({ requests }) => percentile([...requests.values()].flat(), 0.95));
  const times = (busy ?? 0) / (quiet ?? 1);
  const seconds = (importing.all / 1000).toFixed(0);
  console.log(
    `while ${extent.imported} people are imported (${seconds} s): p95 ${busy?.toFixed(0) ?? '?'} ms, quiet ${quiet?.toFixed(0) ?? '?'} ms: ${times.toFixed(1)}×`,
  );
  const [first = 1, late = 1] = [first20, thousandth20].map((name) => percentile(own.requests.get(name) ?? [], 0.5));
  console.log(`${thousandth20} beside ${first20}, median: ${(late / first).toFixed(2)}×`);
  const before = memory[loads / 2] ?? 1;
  const after = Math.max(...memory.slice(loads / 2));
  console.log(`memory of the API, MB: ${memory.join(', ')} (after 20 and 100 clients without a pause, and ${loads} times 100 more)`);
  return [
    ...(times > mostBesideImport ? [`while importing: p95 ${times.toFixed(1)} times its quiet value, promised ${mostBesideImport}`] : []),
    ...(after > before * mostGrowth ? [`memory of the API grew from ${before} to ${after} MB`] : []),
  ];
}

/** Load average of the last minute: what else the machine does. */
function load(): string {
  return loadavg()[0]?.toFixed(1) ?? '?';
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
