import { openBalancer } from './balancer.ts';
import { commandsOf, newAccount, sendAll } from './commands.ts';
import { type Outcome, together, weigh } from './outcome.ts';
import type { RunningApi, Stage } from './stage.ts';
import { until } from './until.ts';

/** What an instance is told to wait before it stops listening, as in production; the balancer asks five times a second. */
const drainSeconds = 5;

/**
 * Two instances under load are replaced one after the other, each asked to end as an orchestrator asks; nobody waits for a quiet moment.
 * What stands in front asks who is ready. Every request gets an answer, and none comes to a closed door.
 */
export async function rollingRestart(stage: Stage): Promise<Outcome> {
  const database = await stage.copy('rolling_restart');
  const environment = { DRAIN_SECONDS: String(drainSeconds) };
  const instances: RunningApi[] = [await stage.open(database, { environment }), await stage.open(database, { environment })];
  const commands = commandsOf(stage.authors, 2000);
  const account = newAccount();
  const balancer = await openBalancer(instances.map(({ url }) => url));
  const sending = sendAll(commands, balancer.next, account);
  const endings: number[] = [];
  const during: number[] = [];
  for (const [place, instance] of instances.entries()) {
    await until(() => account.acknowledged.length >= 250 * (place + 1));
    const begun = performance.now();
    const before = account.acknowledged.length;
    await instance.end();
    endings.push(performance.now() - begun);
    during.push(account.acknowledged.length - before);
    instances[place] = await stage.open(database, { port: instance.port, environment });
    await until(() => balancer.isReady(instance.url));
  }
  const taken = account.acknowledged.length;
  await sending;
  await balancer.stop();
  for (const instance of instances) await instance.stop();
  const [refused = 0, closed = 0, broken = 0] = ['503', 'closed', 'none'].map((answer) => account.answers.get(answer));
  return together(
    {
      figures: [
        `ended in ${endings.map((ms) => `${ms.toFixed(0)} ms`).join(' and ')}, ${during.join(' and ')} taken meanwhile; ${taken} of ${commands.length} taken when both were new`,
      ],
      broken: [
        ...(refused > 0 ? [`${refused} requests were answered 503`] : []),
        ...(closed > 0 ? [`${closed} requests came to a closed door`] : []),
        ...(broken > 0 ? [`${broken} requests that had been taken on got no answer`] : []),
      ],
    },
    await weigh(stage, database, commands, account),
  );
}
