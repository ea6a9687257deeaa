import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Clock } from '../clock';
import { PreparingClient } from '../preparing-client';
import { UnitOfWork } from '../unit-of-work';

/** A database of one spec file's own, copied from the migrated template, and the product's way into it. */
export interface FreshDatabase {
  /** As role `app`, under row-level security, with a clock that stands still. */
  readonly unitOfWork: UnitOfWork;
  readonly clock: StandingClock;
  readonly dataSource: DataSource;
  readonly appUrl: string;
  /** For what only the owner may look at, such as the schema itself. */
  readonly ownerUrl: string;
  /** A statement as the owner at the clock's time, past every policy: to prepare and to check, never to do the product's work. */
  asOwner<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  drop(): Promise<void>;
}

/** A clock that shows the same moment until it is set. */
export class StandingClock extends Clock {
  constructor(private moment: Date) {
    super();
  }

  override now(): Date {
    return this.moment;
  }

  /** Moves the hands: `2026-11-21` is noon in Oslo that day in winter. The time of day is in UTC. */
  set(day: string, time = '11:00:00'): void {
    this.moment = new Date(`${day}T${time}Z`);
  }
}

/** Makes the database. `entities` are the rows the spec's repositories map; `today` is the day it is. */
export async function freshDatabase(entities: DataSourceOptions['entities'] = [], today = '2026-11-21'): Promise<FreshDatabase> {
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  const server = await connect({ url: address('SPEC_OWNER_URL', 'postgres') });
  await server.query(`create database ${name} template spec_template strategy file_copy`);
  const appUrl = address('SPEC_APP_URL', name);
  const ownerUrl = address('SPEC_OWNER_URL', name);
  const [owner, dataSource] = await Promise.all([connect({ url: ownerUrl, max: 1 }), connect({ url: appUrl, entities })]);
  const clock = new StandingClock(new Date(`${today}T11:00:00Z`));
  return {
    clock,
    dataSource,
    appUrl,
    ownerUrl,
    unitOfWork: new UnitOfWork(dataSource, clock),
    asOwner: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
      await owner.query(`select set_config('app.now', $1, false)`, [clock.now().toISOString()]);
      return owner.query<readonly Row[]>(sql, [...parameters]);
    },
    drop: async () => {
      await Promise.all([dataSource.destroy(), owner.destroy()]);
      await dropWhenLeft(server, name);
      await server.destroy();
    },
  };
}

/** The server lets go of a closed connection a moment after the client. */
async function dropWhenLeft(server: DataSource, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await server.query(`drop database ${name}`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt === 50) throw error;
      await delay(50);
    }
  }
}

interface Connected {
  readonly url: string;
  readonly entities?: DataSourceOptions['entities'];
  /** How many connections at most; the owner has one, so that the time it was told holds for its next statement. */
  readonly max?: number;
}

function connect({ url, entities = [], max = 4 }: Connected): Promise<DataSource> {
  return new DataSource({ type: 'postgres', url, entities, synchronize: false, extra: { Client: PreparingClient, max } }).initialize();
}

function address(variable: 'SPEC_OWNER_URL' | 'SPEC_APP_URL', database: string): string {
  const given = process.env[variable];
  if (!given) throw new Error(`${variable} is not set: run through the jest project "service"`);
  const url = new URL(given);
  url.pathname = `/${database}`;
  return url.href;
}
