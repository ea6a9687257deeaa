import type { DraftContent } from './draft-store';
import { sameContent } from './same-content';

/** A field that was changed on both sides since they parted: `mine` stays in it, `theirs` waits beside it. */
export interface Contested {
  /** Name of the field; a dot leads into one that holds several. */
  readonly field: string;
  readonly theirs: unknown;
}

/** Two versions in one. */
export interface Merged {
  readonly content: DraftContent;
  readonly contested: readonly Contested[];
}

/** Three versions of one draft: where both began, what stands here, and what was saved elsewhere. */
export interface Versions {
  readonly base: DraftContent;
  readonly mine: DraftContent;
  readonly theirs: DraftContent;
}

/** Takes each field from the side that changed it. A field that both changed keeps what stands here, and is told. */
export function merge({ base, mine, theirs }: Versions): Merged {
  const contested: Contested[] = [];
  const entries = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].map((name): [string, unknown] => {
    const found = mergeField(name, { base: base[name], mine: mine[name], theirs: theirs[name] });
    contested.push(...found.contested);
    return [name, found.value];
  });
  return { content: Object.fromEntries(entries.filter(([, value]) => value !== undefined)), contested };
}

interface FieldVersions {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

function mergeField(name: string, versions: FieldVersions): { readonly value: unknown; readonly contested: readonly Contested[] } {
  const { base, mine, theirs } = versions;
  if (sameContent(theirs, base) || sameContent(theirs, mine)) return { value: mine, contested: [] };
  if (sameContent(mine, base)) return { value: theirs, contested: [] };
  if (isBlank(base) && isBlank(mine)) return { value: theirs, contested: [] };
  if (isBlank(base) && isBlank(theirs)) return { value: mine, contested: [] };
  if (name === 'version') return { value: Math.min(Number(mine), Number(theirs)), contested: [] }; // the one seen first, so that a change of the original is noticed
  if (isRecord(mine) && isRecord(theirs)) {
    const { content, contested } = merge({ base: isRecord(base) ? base : {}, mine, theirs });
    return { value: content, contested: contested.map(({ field, theirs: value }) => ({ field: `${name}.${field}`, theirs: value })) };
  }
  return { value: mine, contested: [{ field: name, theirs }] };
}

/** Whether nothing is said: a page fills in fields that nobody has touched. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** What stands in a field; a dot leads into one that holds several. */
export function valueOf(content: DraftContent, field: string): unknown {
  return field.split('.').reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), content);
}

/** The content with another value in one field. */
export function withValue(content: DraftContent, field: string, value: unknown): DraftContent {
  const [name = '', ...inner] = field.split('.');
  const part = content[name];
  return { ...content, [name]: inner.length === 0 ? value : withValue(isRecord(part) ? part : {}, inner.join('.'), value) };
}

/** Both below each other: words after words, entries after entries that are not there already. Undefined where one has to choose. */
export function both(first: unknown, second: unknown): unknown {
  if (typeof first === 'string' && typeof second === 'string') return [first, second].filter((words) => !isBlank(words)).join('\n\n');
  if (!Array.isArray(first) || !Array.isArray(second)) return undefined;
  const [there, further]: readonly (readonly unknown[])[] = [first, second];
  return [...(there ?? []), ...(further ?? []).filter((entry) => !there?.some((known) => sameContent(known, entry)))];
}

function isRecord(value: unknown): value is DraftContent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
