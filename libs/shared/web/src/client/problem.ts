import { HttpErrorResponse } from '@angular/common/http';

/** What is wrong with one field of a request; `field` is its name in the body, with dots inside. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** An RFC 9457 answer. Extension members (`theirs`, `yours` …) stand in `more`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors: readonly FieldProblem[];
  readonly more: Readonly<Record<string, unknown>>;
}

/** Thrown by `client.send`; the page shows `problem`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** The problem behind anything that a request can throw. No answer at all has status 0. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (!(error instanceof HttpErrorResponse)) throw error;
  const body: unknown = typeof error.error === 'string' ? parsed(error.error) : error.error;
  return isRecord(body) ? fromBody(body, error.status) : { ...blank, status: error.status };
}

/** Whether the answer means "not now": nobody home, or a gateway or the service itself says so. */
export function isUnavailable(status: number): boolean {
  return status === 0 || status === 502 || status === 503 || status === 504;
}

const blank = { type: 'about:blank', title: '', errors: [], more: {} } as const;

function fromBody(body: Readonly<Record<string, unknown>>, status: number): Problem {
  const { type, title, detail, instance, errors, status: _status, ...more } = body;
  return {
    type: typeof type === 'string' ? type : blank.type,
    title: typeof title === 'string' ? title : '',
    status,
    ...(typeof detail === 'string' ? { detail } : {}),
    ...(typeof instance === 'string' ? { instance } : {}),
    errors: Array.isArray(errors) ? errors.filter(isFieldProblem) : [],
    more,
  };
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value['field'] === 'string' && typeof value['message'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Blob);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
