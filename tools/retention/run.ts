/**
 * What is deleted when its time is over (docs/data-map.md). Works on the database in `OWNER_DATABASE_URL` or, without that, the one of `npm start`.
 *
 * `npm run retention -- plan [--on 2027-01-01]`: how many rows of each group have outlived their time, will within 90 days, and wait.
 * `npm run retention -- plan --metrics`: the same numbers for Prometheus, so that somebody is told without asking (docs/operations.md).
 * `npm run retention -- run --group notices [--group …]`: deletes those groups. No lawyer has confirmed the years, so none is deleted unnamed.
 * The access log has a time of its own: `npm run access-log -- expire`.
 */
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { asOwner } from '../import/owner-client.ts';
import { endWith, Problem } from '../postgres/problem.ts';
import { type DueRows, dueRows } from './due.ts';
import { metricsOf } from './metrics.ts';
import { removeOutlived } from './remove.ts';
import { retentionRules, type RetentionRule } from './rules.ts';

type Deed = (client: pg.Client) => Promise<void>;

const peopleAtATime = 100;

try {
  await asOwner(deedIn(process.argv.slice(2)));
} catch (error) {
  endWith(error);
}

function deedIn(args: readonly string[]): Deed {
  const options = { on: { type: 'string' }, metrics: { type: 'boolean' }, group: { type: 'string', multiple: true } } as const;
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
  const today = new Date().toISOString().slice(0, 10);
  const { on = today } = values;
  if (positionals[0] === 'plan' && /^\d{4}-\d{2}-\d{2}$/.test(on))
    return (client) => plan(client, on, values.metrics ? printMetrics : printSentences);
  if (positionals[0] === 'run' && values.group) {
    const rules = values.group.map(ruleOf);
    return (client) => run(client, rules, today);
  }
  throw new Problem(
    'Plan or run, and what?',
    'Write npm run retention -- plan [--on 2027-01-01] [--metrics], or npm run retention -- run --group notices; plan names the groups.',
  );
}

function ruleOf(group: string): RetentionRule {
  const rule = retentionRules.find((each) => each.group === group);
  if (!rule) throw new Problem(`There is no group ${group}.`, `Name one of ${retentionRules.map((each) => each.group).join(', ')}.`);
  return rule;
}

async function plan(client: pg.Client, on: string, print: (plan: readonly DueRows[]) => void): Promise<void> {
  const planned: DueRows[] = [];
  for (const rule of retentionRules) planned.push(await dueRows(client, rule, on));
  print(planned);
}

function printMetrics(plan: readonly DueRows[]): void {
  process.stdout.write(metricsOf(plan, new Date()));
}

function printSentences(plan: readonly DueRows[]): void {
  for (const { group, now, soon, held } of plan) {
    const { years, confidence, basis } = ruleOf(group);
    console.log(
      `${group}: ${String(now)} rows now, ${String(soon)} within 90 days, ${String(held)} held back (${String(years)} years, ${confidence}: ${basis})`,
    );
  }
}

async function run(client: pg.Client, rules: readonly RetentionRule[], today: string): Promise<void> {
  for (const rule of rules) {
    const { people, rows } = await removeOutlived(client, rule, { today, atATime: peopleAtATime });
    console.log(`${rule.group}: ${String(rows)} rows of ${String(people)} people are gone.`);
  }
}
