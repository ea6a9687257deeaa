import { join } from 'node:path';
import { root } from '../dev/root.ts';
import { runNode } from '../dev/run-node.ts';
import { asClient } from '../postgres/roles.ts';
import type { Account, Command } from './commands.ts';
import type { Stage } from './stage.ts';

/** What a fault showed: figures for the reader, and every promise that did not hold. */
export interface Outcome {
  readonly figures: readonly string[];
  readonly broken: readonly string[];
}

/** A fault that this machine does not allow. */
export interface NotRun {
  readonly notRun: string;
}

/** The service must be back by itself so long after its database, in milliseconds. */
export const backWithinMs = 5000;

/** Holds what stands in the database against what was acknowledged: nothing lost, nothing twice, nothing by half, lists as their sources. */
export async function weigh(stage: Stage, database: string, commands: readonly Command[], account: Account): Promise<Outcome> {
  const ownerUrl = stage.postgres.url('owner', database);
  const complaints = stage.complaints(database);
  const titles = commands.map(({ title }) => title);
  const found = await asClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ title: string; rows: number; events: number }>(
      `select t.title, count(distinct t.id)::int as rows, count(e.id)::int as events
       from follow_up_task t left join domain_event e on e.subject_id = t.id and e.name = 'plan.task-added'
       where t.title = any($1) group by 1`,
      [titles],
    );
    return rows;
  });
  const orphans = await asClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from domain_event e
       where e.name = 'plan.task-added' and not exists (select from follow_up_task t where t.id = e.subject_id)`,
    );
    return rows[0]?.count ?? 0;
  });
  const lost = titles.length - found.length;
  const twice = found.filter(({ rows }) => rows > 1).length;
  const halves = found.filter(({ rows, events }) => rows === 1 && events !== 1).length + orphans;
  const lists = await listsDiffer(ownerUrl);
  const answers = [...account.answers].sort().map(([status, count]) => `${status}: ${count}`);
  return {
    figures: [
      `${commands.length} commands, ${account.acknowledged.length} acknowledged (answers ${answers.join(', ')})`,
      `lost ${lost}, twice ${twice}, by half ${halves}; sources: ${lists.said}`,
    ],
    broken: [
      ...account.astray.slice(0, 5),
      ...complaints.slice(0, 3),
      ...(lost > 0 ? [`${lost} lost`] : []),
      ...(twice > 0 ? [`${twice} written twice`] : []),
      ...(halves > 0 ? [`${halves} written by half`] : []),
      ...(lists.differ ? ['the lists differ from their sources'] : []),
    ],
  };
}

/** Whether rows of the lists (columns, clocks and deadlines) or the places counted beside offerings differ from their sources, by the product's own command. */
export async function listsDiffer(ownerUrl: string): Promise<{ readonly differ: boolean; readonly said: string }> {
  const { code, output } = await runNode(join(root, 'dist/apps/api/caseload.js'), ['verify'], { OWNER_DATABASE_URL: ownerUrl });
  return { differ: code !== 0, said: output.trim().split('\n').slice(-2).join(' ') };
}

/** A promise about a pause, in words and as what is broken. */
export function pauseOutcome(what: string, ms: number, limitMs = backWithinMs): Outcome {
  const said = `${what}: ${Number.isFinite(ms) ? `${ms.toFixed(0)} ms` : 'never'} (limit ${limitMs.toFixed(0)} ms)`;
  return { figures: [said], broken: ms > limitMs ? [said] : [] };
}

export function together(...outcomes: readonly Outcome[]): Outcome {
  return { figures: outcomes.flatMap(({ figures }) => figures), broken: outcomes.flatMap(({ broken }) => broken) };
}
