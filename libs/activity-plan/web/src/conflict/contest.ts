import { computed, signal } from '@angular/core';
import type { FieldErrors } from '@fotfeste/shared/ui';
import { type Choices, type Collision, collisionOf, type Fields, merged } from './merge';

/** A save that met a colleague's: from the refusal until somebody has chosen, or gone back to the form. `Standing` is what the server tells of the colleague's version. */
export class Contest<Standing extends object = never> {
  private readonly met = signal<Collision | undefined>(undefined);

  readonly collision = this.met.asReadonly();
  /** The colleague's version, where the refusal told the whole of it. */
  readonly standing = computed(() => this.met()?.standing as Standing | undefined);
  readonly isOpen = computed(() => this.met() !== undefined);
  readonly choices = signal<Choices>({});

  /** `more` is what the 412 told, `mine` the fields that this person changed. */
  begin(more: Readonly<Record<string, unknown>>, mine: Fields): void {
    this.choices.set({});
    this.met.set(collisionOf(more, mine));
  }

  end(): void {
    this.met.set(undefined);
  }

  /** The fields that nobody has chosen in, with what to say at each. */
  unchosen(fields: readonly { readonly name: string }[], message: string): FieldErrors {
    const left = fields.filter(({ name }) => this.choices()[name] === undefined);
    return Object.fromEntries(left.map(({ name }) => [`conflict-${name}`, message]));
  }

  /** What to save on top of the colleague's version. */
  resolved<Content extends object>(theirs: Content): Content {
    const collision = this.met();
    return collision ? merged(collision, theirs, this.choices()) : theirs;
  }
}
