/** The process behind stack.ts: API, sign-in and front door of one journey, on a database of its own. Obeys orders and ends with its parent. */
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { startStack } from '../dev/stack.ts';
import { dataPlace } from '../postgres/home.ts';
import { killOn } from '../postgres/leftover.ts';
import { freePort, notedPort } from '../postgres/port.ts';
import { addressOf, startPostgres } from '../postgres/postgres.ts';
import { asClient } from '../postgres/roles.ts';
import type { Order, Report } from './stack.ts';

const home = process.env['JOURNEY_HOME'] ?? '';
const postgres = addressOf(home, notedPort(home));
const database = `journey_${randomUUID().replaceAll('-', '')}`;
const folder = join(home, database);

const orders: Readonly<Record<Order, () => Promise<unknown>>> = {
  killPostgres: () => killOn(dataPlace(home)),
  startPostgres: () => startPostgres(home, 'thrown-away'),
};

mkdirSync(folder);
await asOwner(`create database ${database} template journey_template strategy file_copy`);
const stack = await startStack({ postgres, database, port: await freePort(), home: folder, say: console.log });

process.on('message', (order: Order) => {
  void orders[order]().then(() => {
    report({ done: order });
  });
});
process.once('disconnect', () => void end());
report({ url: stack.url, ownerUrl: postgres.url('owner', database), log: join(folder, 'api.log') });

async function end(): Promise<void> {
  await stack.stop();
  await asOwner(`drop database ${database} with (force)`).catch(() => undefined); // the server is down, or goes with everything in it
  process.exit(0);
}

function asOwner(statement: string): Promise<unknown> {
  return asClient(postgres.url('owner', 'postgres'), (client) => client.query(statement));
}

function report(content: Report): void {
  process.send?.(content);
}
