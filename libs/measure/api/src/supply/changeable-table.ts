import { mergedByField, rowAtVersion, type Tx } from '@fotfeste/shared/api';

/** Names of the changeable tables of this room. */
export type ChangeableName = 'provider' | 'provider_contact' | 'agreement' | 'agreement_place_change' | 'offering';

/** Columns as the code calls them; an empty one is null, as in the database. */
export type Columns = Readonly<Record<string, unknown>>;

/** Writes rows of tables whose versions are kept. Names of columns come from code alone. */
export class ChangeableTable {
  constructor(private readonly tx: Tx) {}

  /** Answers the id of the new row. */
  async add(table: ChangeableName, columns: Columns): Promise<string> {
    const names = Object.keys(columns).map(columnOf);
    const places = names.map((_name, index) => `$${String(index + 1)}`);
    const [row] = await this.tx.query<{ id: string }>(
      `insert into ${table} (${names.join(', ')}) values (${places.join(', ')}) returning id`,
      Object.values(columns),
    );
    if (!row) throw new Error(`${table} gave no id`);
    return row.id;
  }

  async change(table: ChangeableName, id: string, columns: Columns): Promise<void> {
    const names = Object.keys(columns).map(columnOf);
    if (names.length === 0) return;
    const settings = names.map((name, index) => `${name} = $${String(index + 2)}`);
    await this.tx.query(`update ${table} set ${settings.join(', ')} where id = $1`, [id, ...Object.values(columns)]);
  }

  /** The row, kept from changing until the transaction ends; only for those who may write it. */
  async held(table: ChangeableName, id: string): Promise<(Columns & { readonly version: number }) | undefined> {
    const [row] = await this.tx.query<{ content: Readonly<Record<string, unknown>> }>(
      `select to_jsonb(t) as content from ${table} t where id = $1 for update`,
      [id],
    );
    return row && (fieldsOf(row.content) as Columns & { readonly version: number });
  }

  /** What is to be written of what somebody wants: what only a colleague changed since stays; what both changed is refused with both. */
  async merged<T extends Columns>(
    table: ChangeableName,
    row: object & { readonly id?: unknown; readonly version: number },
    version: number,
    wanted: T,
  ): Promise<Partial<T>> {
    const current = { ...(row as Columns), version: row.version };
    const id = String(row.id);
    const seen = current.version === version ? current : fieldsOf((await rowAtVersion<Columns>(this.tx, table, id, version)) ?? {});
    const only = (row: Columns): T => Object.fromEntries(Object.keys(wanted).map((field) => [field, row[field] ?? null])) as T;
    return mergedByField<T>({ current: { ...only(current), version: current.version }, seen: only(seen), wanted });
  }
}

/** `coordinatorUnit` → `coordinator_unit`. */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function fieldsOf(row: Columns): Columns {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase()), value]),
  );
}
