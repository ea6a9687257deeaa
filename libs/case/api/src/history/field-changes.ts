import { given } from '@fotfeste/shared/kernel';
import type { EventValueView, FieldChangeView } from './history.view';
import { columnOf, twinOf, type Twin } from './twins';
import type { Around, ChangedBy, Content } from './versions';

/** Each field that an event changed, as the twin says it was and as the next version says it became. */
export function fieldChanges(event: ChangedBy, { before, after }: Around): readonly FieldChangeView[] {
  const twin = twinOf(event.name);
  if (!twin || !before) return [];
  const changes = changedFields(event, twin).flatMap((field): readonly FieldChangeView[] => {
    const list = twin.lists?.[field];
    const column = columnOf(field);
    if (list) return itemChanges(list.one, tellings(before[column], list.compared), tellings(after?.[column], list.compared));
    return [
      { field, ...given({ before: isUnsaid(before, field) ? undefined : written(before[column]), after: written(after?.[column]) }) },
    ];
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

/** What tells which row it was, without what the event changed. */
export function fieldsTold(event: ChangedBy, { before, then }: Around): readonly EventValueView[] {
  const twin = twinOf(event.name);
  if (!twin?.told || !then) return [];
  const changed = before ? changedFields(event, twin) : [];
  return twin.told
    .filter((field) => !changed.includes(field))
    .flatMap((field) => {
      const list = twin.lists?.[field];
      if (list) return [...tellings(then[columnOf(field)], list.told).values()].map((value) => ({ name: list.one, value }));
      const value = written(then[columnOf(field)]);
      return value === undefined ? [] : [{ name: field, value }];
    });
}

function changedFields({ payload }: ChangedBy, { fields }: Twin): readonly string[] {
  const told = payload['fields'];
  return fields ?? (Array.isArray(told) ? (told as readonly string[]) : []);
}

/** The items of one side that the other side does not have alike. */
function itemChanges(field: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly FieldChangeView[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.map((id) => ({ field, ...given({ before: before.get(id), after: after.get(id) }) }));
}

/** Each item of a list by its id, told by its parts: `ARBEIDSTRENING:2026-12-01:2027-03-01`. */
function tellings(list: unknown, parts: readonly string[]): ReadonlyMap<string, string> {
  const items = Array.isArray(list) ? (list as readonly Content[]) : [];
  return new Map(items.map((item) => [String(item['id']), parts.flatMap((part) => written(partOf(item, part)) ?? []).join(':')]));
}

function partOf(item: Content, path: string): unknown {
  return path.split('.').reduce<unknown>((whole, name) => (whole as Content | undefined)?.[name], item);
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
