/**
 * What is deleted when its time is over (docs/data-map.md). Works on the database in `OWNER_DATABASE_URL` or, without that, the one of `npm start`.
 *
 * `npm run retention -- plan [--on 2027-01-01]`: how many rows of each group have outlived their time, will within 90 days, and wait.
 * `npm run retention -- run --group notices [--group …]`: deletes those groups. No lawyer has confirmed the years, so none is deleted unnamed.
 * The access log has a time of its own: `npm run access-log -- expire`.
 */
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { asOwner } from '../import/owner-client.ts';
import { endWith, Problem } from '../postgres/problem.ts';
import { dueRows } from './due.ts';
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
  const options = { on: { type: 'string' }, group: { type: 'string', multiple: true } } as const;
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
  const today = new Date().toISOString().slice(0, 10);
  const { on = today } = values;
  if (positionals[0] === 'plan' && /^\d{4}-\d{2}-\d{2}$/.test(on)) return (client) => plan(client, on);
  if (positionals[0] === 'run' && values.group) {
    const rules = values.group.map(ruleOf);
    return (client) => run(client, rules, today);
  }
  throw new Problem(
    'Plan or run, and what?',
    'Write npm run retention -- plan [--on 2027-01-01], or npm run retention -- run --group notices; plan names the groups.',
  );
}

function ruleOf(group: string): RetentionRule {
  const rule = retentionRules.find((each) => each.group === group);
  if (!rule) throw new Problem(`There is no group ${group}.`, `Name one of ${retentionRules.map((each) => each.group).join(', ')}.`);
  return rule;
}

async function plan(client: pg.Client, on: string): Promise<void> {
  for (const rule of retentionRules) {
    const { now, soon, held } = await dueRows(client, rule, on);
    console.log(
      `${rule.group}: ${String(now)} rows now, ${String(soon)} within 90 days, ${String(held)} held back (${String(rule.years)} years, ${rule.confidence}: ${rule.basis})`,
    );
  }
}

async function run(client: pg.Client, rules: readonly RetentionRule[], today: string): Promise<void> {
  for (const rule of rules) {
    const { people, rows } = await removeOutlived(client, rule, { today, atATime: peopleAtATime });
    console.log(`${rule.group}: ${String(rows)} rows of ${String(people)} people are gone.`);
  }
}
