import { setTimeout as wait } from 'node:timers/promises';
import { Problem, type ProblemKind } from '../problem/problem';

/** What an embedded register does when asked: answers, knows nobody, or is out of order; after a delay. */
export interface RegisterBehaviour {
  readonly answers: 'found' | 'not-found' | 'failure';
  readonly delayMs: number;
}

/** An embedded register that answers at once. */
export const answering: RegisterBehaviour = { answers: 'found', delayMs: 0 };

const form = /^embedded(?::(fail|empty))?(?::delay=(\d{1,5}))?$/;

/** Whether the text is a setting that {@link registerBehaviour} understands. */
export function isRegisterSetting(setting: string): boolean {
  return form.test(setting);
}

/** Reads a setting: `embedded`, `embedded:fail`, `embedded:empty`, `embedded:delay=2000`, `embedded:fail:delay=2000`. */
export function registerBehaviour(setting: string): RegisterBehaviour {
  const parts = form.exec(setting);
  if (!parts) throw new RangeError(`Not a register: ${setting}`);
  return { answers: parts[1] === 'fail' ? 'failure' : parts[1] === 'empty' ? 'not-found' : 'found', delayMs: Number(parts[2] ?? 0) };
}

/** The answer of an embedded register that behaves so; a failure is the register's own problem, with status 503. */
export async function answerAs<T>(behaviour: RegisterBehaviour, failure: ProblemKind, find: () => Promise<T>, nothing: T): Promise<T> {
  if (behaviour.delayMs > 0) await wait(behaviour.delayMs);
  if (behaviour.answers === 'failure') throw new Problem(failure);
  return behaviour.answers === 'not-found' ? nothing : find();
}
