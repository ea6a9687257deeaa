import { type ChangeableRow, Problem, mergedByField, notFound, rowAtVersion, type Tx } from '@fotfeste/shared/api';
import type { EntityManager, EntityTarget } from 'typeorm';

type PersonRow = ChangeableRow & { readonly id: string; readonly participantId: string };

/** Which row, the version the user saw, and the fields the user wants; `undefined` empties a field. */
export interface RowChange<Row> {
  readonly participantId: string;
  readonly id: string;
  readonly version: number;
  readonly wanted: { readonly [K in keyof Row]?: Exclude<Row[K], null> | undefined };
  /** Written together with the fields, such as who said so and when; asked for also when no field changes. */
  readonly stamp?: (before: Row, fields: readonly string[]) => Partial<Row>;
}

/** The row after the change, and the names of the fields that were written. */
export interface Changed<Row> {
  readonly row: Row;
  readonly fields: readonly string[];
}

/** Saves a change made on a version: merged by field with what a colleague changed meanwhile, or refused with both. */
export async function changeRow<Row extends PersonRow>(
  tx: Tx,
  type: new () => Row,
  { participantId, id, version, wanted, stamp }: RowChange<Row>,
): Promise<Changed<Row>> {
  const target: EntityTarget<PersonRow> = type;
  const current = await tx.manager.findOne(target, { where: { id, participantId }, lock: { mode: 'pessimistic_write' } });
  const seen = current && (await rowSeen(tx, type, id, version));
  if (!current || !seen) throw new Problem(notFound);
  const merged = mergedByField<Readonly<Record<string, unknown>>>({
    current: { ...plain(current), version: current.version },
    seen,
    wanted,
  });
  const fields = Object.keys(merged);
  const values = Object.fromEntries(fields.map((field) => [field, merged[field] ?? null]));
  const written = { ...values, ...stamp?.(current as Row, fields) };
  if (Object.keys(written).length > 0) await tx.manager.update(target, { id }, written);
  return { row: (await tx.manager.findOneByOrFail(target, { id })) as Row, fields };
}

/** The row as it was at the version, with fields named as on the row class. */
async function rowSeen(
  tx: Tx,
  type: new () => PersonRow,
  id: string,
  version: number,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { tableName, columns } = metadataOf(tx.manager, type);
  const content = await rowAtVersion<Record<string, unknown>>(tx, tableName, id, version);
  return content && Object.fromEntries(columns.map(({ propertyName, databaseName }) => [propertyName, content[databaseName]]));
}

function metadataOf(manager: EntityManager, type: new () => PersonRow): ReturnType<EntityManager['dataSource']['getMetadata']> {
  return manager.dataSource.getMetadata(type);
}

function plain(row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row));
}
