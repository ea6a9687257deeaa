/** Fields by name, as a form holds them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whose version of a field shall stand. */
export type Choice = 'mine' | 'theirs';
export type Choices = Readonly<Partial<Record<string, Choice>>>;

/** What somebody was about to save when a colleague had saved first. */
export interface Collision {
  /** The fields that this person changed. */
  readonly mine: Fields;
  /** Names of the fields that the server says both changed. */
  readonly contested: readonly string[];
  /** The version that stands now. */
  readonly version: number;
  /** The whole of what stands now, where the server tells it with the refusal. */
  readonly standing?: object;
}

/** Columns that the server names otherwise than the request does. */
const namesOfColumns: Readonly<Record<string, string>> = { fromDate: 'from', toDate: 'to', contactOn: 'on', responsible: 'responsibleId' };

/** Reads what a 412 tells: which fields both changed, and the version that stands now. */
export function collisionOf(more: Readonly<Record<string, unknown>>, mine: Fields): Collision {
  const { theirs, version, standing } = more;
  const columns = typeof theirs === 'object' && theirs !== null ? Object.keys(theirs) : [];
  const named = columns.map((name) => (name in mine ? name : (namesOfColumns[name] ?? name)));
  return {
    mine,
    contested: named.filter((name) => name in mine),
    version: typeof version === 'number' ? version : 0,
    ...(typeof standing === 'object' && standing !== null && { standing }),
  };
}

/** The fields to choose in: both changed them, and to different values. */
export function fieldsToChoose({ mine, contested }: Collision, theirs: Fields): readonly string[] {
  return contested.filter((name) => !isSame(mine[name], theirs[name]));
}

/** What to save: what stands now, with this person's changes in it, except where the colleague's was chosen. */
export function merged<Content extends object>({ mine }: Collision, theirs: Content, choices: Choices): Content {
  const kept = Object.entries(mine).filter(([name]) => choices[name] !== 'theirs');
  return { ...theirs, ...(Object.fromEntries(kept) as Partial<Content>) };
}

/** The fields that are not as somebody found them. */
export function changedFields<Content extends object>(content: Content, found: Content): Fields {
  const before = new Map<string, unknown>(Object.entries(found));
  return Object.fromEntries(Object.entries(content).filter(([name, value]) => !isSame(value, before.get(name))));
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? '') === JSON.stringify(right ?? '');
}
