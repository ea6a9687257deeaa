import { signal, type Signal, type WritableSignal } from '@angular/core';
import { ProblemError } from '@fotfeste/shared/web';

/** What a form holds, and the version it was read at. */
export interface Versioned<Content> {
  readonly content: Content;
  readonly version: number;
}

/** Whose version of a field shall stand. */
export type Choice = 'mine' | 'theirs';

/** One change of something that colleagues may change at the same time: merged by field, and asked about where both changed the same. */
export class Edit<Content extends object> {
  private readonly written: WritableSignal<Content>;
  private readonly both = signal<readonly (keyof Content & string)[]>([]);
  private readonly since = signal(0);

  readonly content: Signal<Content>;
  readonly choices = signal<Readonly<Partial<Record<string, Choice>>>>({});
  /** Fields that a colleague changed as well; empty when nobody did. */
  readonly contested = this.both.asReadonly();

  /** `first`: what is filled in for the user to begin with. */
  constructor(
    private readonly seen: Versioned<Content>,
    first: Partial<Content> = {},
  ) {
    this.written = signal({ ...seen.content, ...first });
    this.content = this.written.asReadonly();
  }

  patch(changes: Partial<Content>): void {
    this.written.update((before) => ({ ...before, ...changes }));
  }

  choose(field: string, choice: Choice): void {
    this.choices.update((choices) => ({ ...choices, [field]: choice }));
  }

  /** Takes in a refusal because of a colleague's change. Answers whether it was one. `names`: fields that the server calls otherwise. */
  collided(error: unknown, names: Readonly<Partial<Record<string, string>>> = {}): boolean {
    if (!(error instanceof ProblemError) || error.problem.status !== 412) return false;
    const { theirs, version } = error.problem.more;
    if (typeof theirs !== 'object' || theirs === null || typeof version !== 'number') return false;
    const known = Object.keys(this.seen.content);
    const changed = Object.keys(theirs).map((field) => names[field] ?? field);
    this.both.set(changed.filter((field): field is keyof Content & string => known.includes(field)));
    this.choices.set({});
    this.since.set(version);
    return true;
  }

  /** Whether what the colleague saved has been read again, so that both versions can be shown. */
  hasRead(latest: Versioned<Content>): boolean {
    return latest.version >= this.since();
  }

  /** What to send: as written or, after a collision, what stands now with this person's own changes in it, field by field as chosen. */
  toSend(latest: Versioned<Content>): Versioned<Content> {
    if (this.since() === 0) return { content: this.written(), version: this.seen.version };
    const mine = Object.entries(this.written()).filter(
      ([field, value]) => !isSame(value, this.seen.content[field as keyof Content]) && this.choices()[field] !== 'theirs',
    );
    return { content: { ...latest.content, ...(Object.fromEntries(mine) as Partial<Content>) }, version: latest.version };
  }
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? '') === JSON.stringify(right ?? '');
}
