import { commandsOf, newAccount, sendAll } from './commands.ts';
import { type Outcome, together, weigh } from './outcome.ts';
import type { RunningApi, Stage } from './stage.ts';
import { until } from './until.ts';

/** Two instances under load are replaced one after the other, each asked to end as an orchestrator asks; nobody waits for a quiet moment. */
export async function rollingRestart(stage: Stage): Promise<Outcome> {
  const database = await stage.copy('rolling_restart');
  const instances: RunningApi[] = [await stage.open(database), await stage.open(database)];
  const commands = commandsOf(stage.authors, 1000);
  const account = newAccount();
  const urls = instances.map(({ url }) => url);
  let next = 0;
  const sending = sendAll(commands, () => urls[(next += 1) % urls.length] ?? '', account);
  const endings: number[] = [];
  for (const [place, instance] of instances.entries()) {
    await until(() => account.acknowledged.length >= 250 * (place + 1));
    const begun = performance.now();
    await instance.end();
    endings.push(performance.now() - begun);
    instances[place] = await stage.open(database, { port: instance.port });
  }
  const taken = account.acknowledged.length;
  await sending;
  for (const instance of instances) await instance.stop();
  const [refused = 0, broken = 0] = ['503', 'none'].map((answer) => account.answers.get(answer));
  return together(
    {
      figures: [
        `ended in ${endings.map((ms) => `${ms.toFixed(0)} ms`).join(' and ')}; ${taken} of ${commands.length} taken when both were new`,
      ],
      broken: [
        ...(refused > 0 ? [`${refused} requests that had been taken on were answered 503`] : []),
        ...(broken > 0 ? [`${broken} requests that had been taken on got no answer`] : []),
      ],
    },
    await weigh(stage, database, commands, account),
  );
}
