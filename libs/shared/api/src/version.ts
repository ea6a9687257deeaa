import { createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem/problem';
import { changedByOther, versionMissing } from './problem/problems';
import type { Tx } from './tx';

/** The version the user saw, from `If-Match: "7"`. A request without it is refused with 428. */
export const IfMatch = createParamDecorator(
  (_data: unknown, context: ExecutionContext): number => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')?.[1];
    if (!version) throw new Problem(versionMissing);
    return Number(version);
  },
  [
    (owner, handler) => {
      if (handler !== undefined) Reflect.defineMetadata(versionKey, true, owner, handler);
    },
  ],
);

const versionKey = 'fotfeste:takes-version';

/** Whether the handler asks for the version the user saw: the contract tells it. */
export function takesVersion(controller: Type, handler: string): boolean {
  return Reflect.getMetadata(versionKey, controller.prototype as object, handler) === true;
}

/** Fields of a row that a user can change. */
type Fields = Readonly<Record<string, unknown>>;

/** A change on its way in: the row now, the row the user saw, and the fields the user sends. */
export interface Change<T extends Fields> {
  readonly current: T & { readonly version: number };
  /** The same row as it was at the version the user saw; read by {@link rowAtVersion}. */
  readonly seen: T;
  readonly wanted: Partial<T>;
  /** The whole resource as it stands, when the page needs more of it than the contested fields to let somebody choose. */
  readonly standing?: object;
}

/**
 * The fields to write: those the user changed. Fields that only the colleague changed stay as they are;
 * a field both changed to different values is refused with 412 and both versions.
 */
export function mergedByField<T extends Fields>({ current, seen, wanted, standing }: Change<T>): Partial<T> {
  const changed = Object.keys(wanted).filter((field) => !same(wanted[field], seen[field]));
  const conflicts = changed.filter((field) => !same(current[field], seen[field]) && !same(current[field], wanted[field]));
  if (conflicts.length > 0) {
    const pick = (row: Fields) => Object.fromEntries(conflicts.map((field) => [field, row[field]]));
    const extension = { theirs: pick(current), yours: pick(wanted), version: current.version, ...(standing && { standing }) };
    throw new Problem(changedByOther, { extension });
  }
  return Object.fromEntries(changed.map((field) => [field, wanted[field]])) as Partial<T>;
}

/** The row as it was at a version, from table or history twin, with columns as named in the database. */
export async function rowAtVersion<Row>(tx: Tx, table: string, id: string, version: number): Promise<Row | undefined> {
  const [row] = await tx.query<{ content: Row }>(
    `select to_jsonb(t) as content from "${table}" t where id = $1 and version = $2
     union all select to_jsonb(h) as content from "${table}_history" h where id = $1 and version = $2 limit 1`,
    [id, version],
  );
  return row?.content;
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}
