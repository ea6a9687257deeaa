import { ensureBuilt } from '../dev/build.ts';
import { ensureFilledDatabase } from '../dev/load.ts';
import { Problem } from '../postgres/problem.ts';
import { type KnownPerson, type LeakReport, peopleOf, readJourneyLogs } from './journey-leaks.ts';
import { type TemporaryPostgres, startTemporaryPostgres } from '../postgres/temporary.ts';

const template = 'journey_template';

let running: TemporaryPostgres | undefined;
let people: readonly KnownPerson[] | undefined;

/** Everything built and one PostgreSQL with reference and demo data, once for all journeys; each journey copies it (stack.ts). */
export async function startJourneyDatabase(): Promise<void> {
  try {
    await ensureBuilt('api');
    await ensureBuilt('web');
    running = await startTemporaryPostgres();
    await ensureFilledDatabase(running, template, { demoData: [] });
    people = await peopleOf(running.url('owner', template));
  } catch (error) {
    await stopJourneyDatabase();
    if (error instanceof Problem) error.stack = error.message; // jest prints the stack; the sentence is enough
    throw error;
  }
  process.env['JOURNEY_HOME'] = running.home;
}

/** What the servers have said is read before it goes: a person in it fails the run. */
export async function stopJourneyDatabase(): Promise<void> {
  const read = running && people && readJourneyLogs(running.home, people);
  await running?.remove();
  running = undefined;
  people = undefined;
  if (read) tell(read);
}

function tell({ files, lines, sought, leaks }: LeakReport): void {
  console.log(
    `Logs of the journeys: ${files} files with ${lines} lines, ${sought} names and numbers sought, ${leaks.length} lines with a person.`,
  );
  if (leaks.length > 0) throw new Error(`Persons stand in the logs: ${leaks.slice(0, 20).join(', ')}`);
}
