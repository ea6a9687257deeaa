import { basename } from 'node:path';
import type { RecordedEvent } from '@fotfeste/shared/api';
import { Clock, type Tx } from '@fotfeste/shared/api';
import { caseloadProjection } from '@fotfeste/caseload/api';
import { systemActor } from '@fotfeste/shared/kernel';
import { type Refusal, Refused } from '../csv/refusal.ts';
import type { Columns } from '../csv/row.ts';
import type { CopyValue } from '../database/copy-line.ts';
import { copyInto } from '../database/staging.ts';
import { asSystem } from '../database/system-transaction.ts';
import { type Acceptance, byLine, type ImportOutcome } from './import-outcome.ts';
import { goodRows, type PeopleFile } from './people-file.ts';

/** A staged row that cannot be imported because of what else there is. */
export interface StagedRefusal {
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

/** How one kind of people file gets into the database. */
export interface PeopleImport<C extends Columns, Good extends object> {
  /** Reads what rows are held against. */
  readonly file: (tx: Tx) => Promise<PeopleFile<C, Good>>;
  /** Name of the staging table, without `staged_`. */
  readonly table: string;
  readonly createTable: string;
  readonly columns: readonly string[];
  readonly staged: (line: number, good: Good) => readonly CopyValue[];
  /** Rows that collide with each other or with what is registered. */
  readonly collisions: (tx: Tx) => Promise<readonly StagedRefusal[]>;
  readonly write: (tx: Tx) => Promise<void>;
  /** Selects the ids of the people written, as `id`. */
  readonly writtenIds: string;
}

/** Where to, what, and how strictly. */
export interface ImportOrder {
  readonly ownerUrl: string;
  readonly path: string;
  readonly acceptance: Acceptance;
  readonly clock?: Clock;
}

/** Reads, checks and writes a file of people in one transaction. Throws {@link Refused}, having changed nothing, unless good rows are to be taken. */
export function importPeople<C extends Columns, Good extends object>(
  kind: PeopleImport<C, Good>,
  { ownerUrl, path, acceptance, clock = new Clock() }: ImportOrder,
): Promise<ImportOutcome> {
  return asSystem(ownerUrl, clock, async (tx, client) => {
    const refusals: Refusal[] = [];
    const file = await kind.file(tx);
    await tx.query(kind.createTable);
    await copyInto(client, kind.table, kind.columns, stagedRows(kind, file, path, refusals));

    await tx.query('lock table participant, participation in share row exclusive mode');
    const collisions = await kind.collisions(tx);
    refusals.push(...collisions.map((collision) => ({ file: basename(path), ...collision })));
    if (refusals.length > 0 && acceptance === 'all-or-nothing') throw new Refused(byLine(refusals));

    await tx.query(`delete from staged_${kind.table} where line = any ($1)`, [collisions.map(({ line }) => line)]);
    await kind.write(tx);
    await bringCaseloadUpToDate(tx, kind.writtenIds);
    const [count] = await tx.query<{ rows: number }>(`select count(*)::int as rows from staged_${kind.table}`);
    return { imported: count?.rows ?? 0, refusals: byLine(refusals) };
  });
}

async function* stagedRows<C extends Columns, Good extends object>(
  { staged }: PeopleImport<C, Good>,
  file: PeopleFile<C, Good>,
  path: string,
  refusals: Refusal[],
): AsyncGenerator<readonly CopyValue[]> {
  for await (const { line, good } of goodRows(path, file, refusals)) yield staged(line, good);
}

const peopleAtATime = 500;

/** The read model behind the lists is made by the product's own projection, in this transaction. */
async function bringCaseloadUpToDate(tx: Tx, writtenIds: string): Promise<void> {
  const ids = (await tx.query<{ id: string }>(writtenIds)).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += peopleAtATime) {
    const events: readonly RecordedEvent[] = ids.slice(at, at + peopleAtATime).map((participantId) => ({
      ...{ name: 'participant.registered', participantId, at: tx.now },
      ...{ actorId: systemActor.id, actorName: systemActor.name },
    }));
    await caseloadProjection.apply(tx, events);
  }
}
