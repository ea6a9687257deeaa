import { ensureBuilt } from '../dev/build.ts';
import { ensureFilledDatabase } from '../dev/load.ts';
import { Problem } from '../postgres/problem.ts';
import { type TemporaryPostgres, startTemporaryPostgres } from '../postgres/temporary.ts';

let running: TemporaryPostgres | undefined;

/** Everything built and one PostgreSQL with reference and demo data, once for all journeys; each journey copies it (stack.ts). */
export async function startJourneyDatabase(): Promise<void> {
  try {
    await ensureBuilt('api');
    await ensureBuilt('web');
    running = await startTemporaryPostgres();
    await ensureFilledDatabase(running, 'journey_template', { demoData: [] });
  } catch (error) {
    await stopJourneyDatabase();
    if (error instanceof Problem) error.stack = error.message; // jest prints the stack; the sentence is enough
    throw error;
  }
  process.env['JOURNEY_HOME'] = running.home;
}

export async function stopJourneyDatabase(): Promise<void> {
  await running?.remove();
  running = undefined;
}
