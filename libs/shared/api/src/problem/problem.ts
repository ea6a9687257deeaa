import type { LocalizedText } from '@fotfeste/shared/kernel';

/** One kind of problem that can be answered (RFC 9457). `{name}` in the texts is filled from the values. */
export interface ProblemKind {
  /** Stable code, `room/what-is-wrong`; becomes `urn:fotfeste:problem:<code>`. */
  readonly code: string;
  readonly status: number;
  /** A 5xx that nobody has to look into: it is answered and not logged. */
  readonly isPlanned?: true;
  readonly title: LocalizedText;
  /** What to do next. */
  readonly detail?: LocalizedText;
}

/** What is wrong with one field of the request. */
export interface FieldError {
  /** Path of the field, such as `goal.text`. */
  readonly field: string;
  readonly message: LocalizedText;
}

/** What may be told with a problem. `extension` holds further members for the browser, such as both versions of a conflict. */
export interface ProblemDetails {
  readonly values?: Readonly<Record<string, string | number>>;
  readonly errors?: readonly FieldError[];
  readonly extension?: Readonly<Record<string, unknown>>;
  /** When it is worth trying again; becomes `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

/** Thrown where something cannot be done; the problem filter answers it in the user's language. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly details: ProblemDetails = {},
  ) {
    super(kind.code);
    this.name = 'Problem';
  }
}
