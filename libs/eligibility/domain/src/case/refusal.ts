import type { FactError } from '../facts/read-value';

/** Everything that is wrong with a case: once for people, once for programs. The same at every door. */
export interface CaseRefusal {
  /** All of it in one English sentence. */
  readonly error: string;
  readonly errors: readonly FactError[];
}

/** What is wrong with a case, in the form every door answers. */
export function caseRefusal(errors: readonly FactError[]): CaseRefusal {
  const error = errors.map(({ field, message }) => (field ? `${field}: ${message.en}` : message.en)).join('; ');
  return { error, errors };
}
