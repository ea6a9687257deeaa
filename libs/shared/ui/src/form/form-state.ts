import { signal } from '@angular/core';
import { type FieldProblem, type Problem, ProblemError, problemOf } from '@fotfeste/shared/web';

/** Field name → what is wrong with it; undefined means nothing is. */
export type FieldErrors = Readonly<Record<string, string | undefined>>;

/** One try to send a form. */
export interface Submission<T> {
  /** Says what is wrong before anything is sent, in the user's words. */
  readonly check?: () => FieldErrors;
  /** Says what the page sees more closely than the server. It is sent all the same, so that every fault is named at once. */
  readonly beside?: () => FieldErrors;
  /** The key is the same until the form has been accepted, so that a repeated click changes nothing twice. */
  readonly send: (idempotencyKey: string) => Promise<T>;
}

/** What a part of the form asks before anything is sent, besides the page's own check. */
export interface FormGuard {
  readonly field: string;
  /** What holds the form back, in the user's words. */
  readonly fault: () => string | undefined;
  /** Tells the server what the form is not sent without; undefined when there is nothing to tell. */
  readonly tell: () => Promise<unknown> | undefined;
}

/** Errors, progress and idempotency key of one form. Give it to `<form [ff-form]="form">`; the fields inside find their errors by name. */
export class FormState {
  private readonly found = signal<readonly FieldProblem[]>([]);
  private readonly refusal = signal<Problem | undefined>(undefined);
  private readonly sending = signal(false);
  private readonly refusals = signal(0);
  private readonly guards = new Set<FormGuard>();
  private idempotencyKey = crypto.randomUUID();

  readonly errors = this.found.asReadonly();
  readonly problem = this.refusal.asReadonly();
  readonly isSending = this.sending.asReadonly();
  /** Counts refused tries: the error summary takes focus at each. */
  readonly refused = this.refusals.asReadonly();

  errorOf(field: string): string | undefined {
    return this.found().find((error) => error.field === field)?.message;
  }

  /** Checks, sends and shows what was refused. Gives undefined when the form stays open. */
  async submit<T>({ check, beside, send }: Submission<T>): Promise<T | undefined> {
    if (this.sending()) return undefined;
    this.clear();
    const wrong = [...faultsIn(check?.())];
    for (const { field, fault } of this.guards)
      if (!wrong.some((each) => each.field === field)) wrong.push(...faultsIn({ [field]: fault() }));
    const seen = faultsIn(beside?.());
    if (wrong.length > 0) {
      this.refuse(wrong);
      return undefined;
    }
    this.sending.set(true);
    try {
      const tellings = [...this.guards].flatMap(({ tell }) => tell() ?? []);
      if (tellings.length > 0) await Promise.all(tellings);
      const answer = await send(this.idempotencyKey);
      if (seen.length > 0) {
        this.refuse(seen);
        return undefined;
      }
      this.idempotencyKey = crypto.randomUUID();
      return answer;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.show(problemOf(error), seen);
      return undefined;
    } finally {
      this.sending.set(false);
    }
  }

  /** Asks the guard at every try from now on, until the answer is called. */
  guard(guard: FormGuard): () => void {
    this.guards.add(guard);
    return () => this.guards.delete(guard);
  }

  clear(): void {
    this.found.set([]);
    this.refusal.set(undefined);
  }

  /** Takes away the error of a field that somebody is correcting. */
  forget(field: string): void {
    if (this.errorOf(field) !== undefined) this.found.update((errors) => errors.filter((error) => error.field !== field));
  }

  /** Says what is wrong while somebody still writes: at the fields, without taking focus. */
  tell(errors: FieldErrors): void {
    this.found.set(faultsIn(errors));
  }

  private show(problem: Problem, seen: readonly FieldProblem[]): void {
    this.refusal.set(problem);
    this.refuse([...problem.errors.filter(({ field }) => !isSaidMoreClosely(field, seen)), ...seen]);
  }

  private refuse(errors: readonly FieldProblem[]): void {
    this.found.set(errors);
    this.refusals.update((count) => count + 1);
  }
}

function faultsIn(errors: FieldErrors = {}): readonly FieldProblem[] {
  return Object.entries(errors).flatMap(([field, message]) => (message ? [{ field, message }] : []));
}

/** Whether the page has said what is wrong with the field, or with a part of it. */
function isSaidMoreClosely(field: string, seen: readonly FieldProblem[]): boolean {
  return seen.some((each) => each.field === field || each.field.startsWith(`${field}.`));
}

/** The id of the control of a field, so that the error summary can lead to it. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^\w-]/g, '-')}`;
}
