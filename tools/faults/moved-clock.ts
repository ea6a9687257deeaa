import { commandsOf, newAccount, sendAll } from './commands.ts';
import { type Outcome, together, weigh } from './outcome.ts';
import type { Stage } from './stage.ts';

/** Seconds from the machine's clock: a day and two hours ahead, then two hours behind, then as it is. */
const offsets = [26 * 3600, -2 * 3600, 0] as const;

/** The clock jumps ahead and back between writes. */
export async function movedClock(stage: Stage): Promise<Outcome> {
  const database = await stage.copy('moved_clock');
  const account = newAccount();
  const commands = commandsOf(stage.authors, 300);
  for (const [place, offset] of offsets.entries()) {
    const api = await stage.open(database, { environment: { CLOCK_OFFSET_SECONDS: String(offset) } });
    await sendAll(commands.slice(place * 100, (place + 1) * 100), () => api.url, account);
    // What was taken a moment ago, by another clock, is known again
    if (place > 0) await sendAll(commands.slice((place - 1) * 100, (place - 1) * 100 + 20), () => api.url, account);
    await api.stop();
  }
  return together(
    {
      figures: [`offsets ${offsets.map((offset) => `${offset} s`).join(', ')}; 40 commands sent once more under another clock`],
      broken: [],
    },
    await weigh(stage, database, commands, account),
  );
}
