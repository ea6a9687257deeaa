/**
 * `npm run faults [-- <name> …]`: breaks what the product stands on while people write, and holds what is left against what was
 * acknowledged. Against the built server and a PostgreSQL as in production. Nothing acknowledged may be lost, nothing happen twice, nothing
 * stand by half; the service is back by itself within 5 seconds of its database. Ends with 1 when a promise is broken, with 3 when this
 * machine does not allow a fault.
 */
import { apiKilled, postgresKilled } from './killed.ts';
import { fullDisk } from './full-disk.ts';
import { killedCalendar } from './killed-calendar.ts';
import { movedClock } from './moved-clock.ts';
import type { NotRun, Outcome } from './outcome.ts';
import { restored } from './restored.ts';
import { rollingRestart } from './rolling-restart.ts';
import { openStage, type Stage } from './stage.ts';
import { droppedConnections, slowDatabase } from './troubled-line.ts';

type Fault = (stage: Stage) => Promise<Outcome | NotRun>;

const faults: Readonly<Record<string, Fault>> = {
  'the API is killed': apiKilled,
  'PostgreSQL is killed': postgresKilled,
  'the disk is full': fullDisk,
  'the database is slow': slowDatabase,
  'connections are dropped': droppedConnections,
  'the clock is moved': movedClock,
  'a rolling restart': rollingRestart,
  'the calendar is killed': killedCalendar,
  'the data are lost and restored': restored,
};

const asked = process.argv.slice(2);
const chosen = Object.entries(faults).filter(([name]) => asked.length === 0 || asked.some((word) => name.includes(word)));
let broken = 0;
let notRun = 0;
const stage = await openStage();
try {
  for (const [name, fault] of chosen) {
    const begun = performance.now();
    const outcome = await fault(stage).catch((error: unknown): Outcome => ({ figures: [], broken: [String(error)] }));
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    if ('notRun' in outcome) {
      notRun += 1;
      console.log(`\n${name}: not run here: ${outcome.notRun}`);
      continue;
    }
    broken += outcome.broken.length;
    console.log(`\n${name}: ${outcome.broken.length === 0 ? 'held' : 'BROKEN'} (${seconds} s)`);
    for (const line of outcome.figures) console.log(`  ${line}`);
    for (const line of outcome.broken) console.log(`  broken: ${line}`);
  }
} finally {
  await stage.remove();
}
console.log(`\n${chosen.length - notRun} faults, ${broken} promises broken, ${notRun} not run here`);
process.exitCode = broken > 0 ? 1 : notRun > 0 ? 3 : 0;
