import type { Density } from '@fotfeste/access/domain';
import type { Clearance, Role } from '@fotfeste/shared/kernel';

export class OfficeView {
  readonly number!: string;
  readonly name!: string;
}

/** Who is signed in. */
export class ActorView {
  readonly id!: string;
  readonly name!: string;
  readonly role!: Role;
  readonly offices!: readonly OfficeView[];
  readonly clearances!: readonly Clearance[];
  /** Organisation number of a provider. */
  readonly organisation?: string;
  readonly organisationName?: string;
  readonly secondControl!: boolean;
}

/** How somebody wants the product. What is absent has never been chosen. */
export class PreferencesView {
  readonly density?: Density;
  readonly singleKeys?: boolean;
}

/** How long the session still is, so that a page can put away what it shows without asking, which would keep it alive. */
export class SessionLastsView {
  /** For how long it may lie unused. */
  readonly unusedSeconds!: number;
  /** From this answer on, however much it is used. */
  readonly mostSeconds!: number;
}

export class SessionView {
  readonly actor!: ActorView;
  /** Sent back as `X-CSRF-Token` with everything that changes something. */
  readonly csrfToken!: string;
  /** The day it is in Oslo, so that the browser need not guess. */
  readonly today!: string;
  /** Absent when it has ended meanwhile. */
  readonly lasts?: SessionLastsView;
  /** Absent until something has been chosen. */
  readonly preferences?: PreferencesView;
}

/** One place somebody is signed in. */
export class SignInView {
  readonly id!: string;
  /** When it began. */
  readonly since!: string;
  /** To the minute. */
  readonly lastUsed!: string;
  /** The one that asks. */
  readonly isThis!: boolean;
}

export class SignInsView {
  readonly items!: readonly SignInView[];
}
