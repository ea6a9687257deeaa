import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { FieldChangeView } from './history.view';
import { columnOf, twinOf } from './twins';

/** What an event says of where to look. */
export interface ChangedBy {
  readonly name: string;
  readonly at: Date;
  readonly subjectId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

type Content = Readonly<Record<string, unknown>>;

/** Each field that an event changed, as the twin says it was and as the next version says it became. */
export async function fieldChanges(tx: Tx, participantId: ParticipantId, event: ChangedBy): Promise<readonly FieldChangeView[]> {
  const twin = twinOf(event.name);
  const told = event.payload['fields'];
  const rowId = twin?.row === 'self' ? participantId : event.subjectId;
  const fields = twin?.fields ?? (Array.isArray(told) ? (told as readonly string[]) : []);
  if (!twin || !rowId || fields.length === 0) return [];
  const { before, after } = await versions(tx, twin.table, twin.row === 'self' ? 'participant_id' : 'id', rowId, event.at);
  if (!before) return [];
  const changes = fields.map((field) => {
    const column = columnOf(field);
    return { field, ...given({ before: isUnsaid(before, field) ? undefined : written(before[column]), after: written(after?.[column]) }) };
  });
  return twin.fields ? changes.filter((change) => change.before !== change.after) : changes;
}

/** A choice about contact that nobody had made: what the row held instead was no answer. */
function isUnsaid(before: Content, field: string): boolean {
  const origins = before['contact_origins'] as Readonly<Record<string, unknown>> | undefined;
  if (!origins || origins[field] !== undefined) return false;
  if (field === 'interpreter') return before['interpreter'] === 'none';
  return field === 'contactChannel' && !before['contact_source'];
}

/** The first version that stopped being true at the instant, and the one that took its place. */
async function versions(
  tx: Tx,
  table: string,
  key: 'id' | 'participant_id',
  value: string,
  at: Date,
): Promise<{ readonly before?: Content; readonly after?: Content }> {
  const rows = await tx.query<{ content: Content; version: number; isBefore: boolean }>(
    `select to_jsonb(h) as content, version, superseded_at = $2 as "isBefore" from "${table}_history" h where ${key} = $1 and superseded_at >= $2
     union all select to_jsonb(t), version, false from "${table}" t where ${key} = $1
     order by version`,
    [value, at],
  );
  const before = rows.find(({ isBefore }) => isBefore)?.content;
  const after = rows.find(({ isBefore }) => !isBefore)?.content;
  return { ...(before && { before }), ...(after && { after }) };
}

/** An item of a list of several things, such as who said what and when, is written as `health:person:2026-11-21`. */
function listed(item: unknown): string {
  return typeof item === 'object' && item !== null ? Object.values(item).map(String).join(':') : String(item);
}

function written(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(listed).join(', ');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
