import type { FreshDatabase } from '@fotfeste/shared/api/testing';

/** What a row of a spec belongs to. */
export interface Owned {
  readonly participantId: string;
  readonly participationId: string;
  readonly measure: string;
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
}

/**
 * A row that tells whose it is in everything that can be written freely: words, names and organisations read as `tell`. Codes are the first
 * that the table's checks allow. Checks and references of the table must have been taken away, and `codes` read before.
 */
export async function aTellingRow(
  database: FreshDatabase,
  table: string,
  owned: Owned,
  { tell, codes, fixed = {} }: { readonly tell: string; readonly codes: Codes; readonly fixed?: Readonly<Record<string, unknown>> },
): Promise<string | undefined> {
  const columns = await database.asOwner<Column>(
    `select attname as name, format_type(atttypid, atttypmod) as type, attnotnull and not atthasdef as needed from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
       and attname not in ('id', 'version', 'changed_at', 'changed_by')`,
    [table],
  );
  const known: Readonly<Record<string, unknown>> = {
    participant_id: owned.participantId,
    participation_id: owned.participationId,
    measure: owned.measure,
    ...fixed,
  };
  const values = columns.flatMap(({ name, type, needed }): readonly (readonly [string, unknown])[] => {
    if (name in known) return [[name, known[name]]];
    const code = codes.get(`${table}.${name}`);
    if (type === 'text') return [[name, code ?? tell]];
    return needed ? [[name, plainValue(type)]] : [];
  });
  const [row] = await database.asOwner<{ id?: string }>(
    `insert into "${table}" (${values.map(([name]) => `"${name}"`).join(', ')})
     values (${values.map((_value, index) => `$${String(index + 1)}`).join(', ')}) returning to_jsonb("${table}") ->> 'id' as id`,
    values.map(([, value]) => value),
  );
  return row?.id ?? undefined;
}

/** The first code that the checks allow, by table and column. */
export type Codes = ReadonlyMap<string, string>;

export async function codesOf(database: FreshDatabase): Promise<Codes> {
  const checks = await database.asOwner<{ table: string; definition: string }>(
    `select c.relname as table, pg_get_constraintdef(k.oid) as definition from pg_constraint k join pg_class c on c.oid = k.conrelid where k.contype = 'c'`,
  );
  return new Map(
    checks
      .flatMap(({ table, definition }) =>
        [...definition.matchAll(/\(*(\w+) = (?:ANY \(ARRAY\[)?'([^']+)'::text/g)].map(
          ([, column, code]) => [`${table}.${column ?? ''}`, code ?? ''] as const,
        ),
      )
      .reverse(),
  );
}

function plainValue(type: string): unknown {
  if (type.endsWith('[]')) return [];
  if (type.startsWith('date') || type.startsWith('timestamp')) return '2026-06-01';
  if (type === 'uuid') return '00000000-0000-7000-8000-00000000eeee';
  if (type === 'boolean') return false;
  if (type === 'jsonb') return '[]';
  if (type === 'bytea') return Buffer.from('%PDF-1.7');
  return /int|numeric|double|real/.test(type) ? 1 : 'x';
}
