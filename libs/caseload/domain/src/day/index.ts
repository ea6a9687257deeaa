import { caseDeadlineKinds } from '../deadline-kinds';
import type { QueueSpan } from '../queue';

/** What the day tells of: what is over, and what is due on it. */
export const daySpans = ['overdue', 'today'] as const satisfies readonly QueueSpan[];

/** The kinds of deadlines somebody is told of; nothing chosen in a queue means all of them. */
export function toldKinds(silent: readonly string[]): readonly string[] {
  return silent.length === 0 ? [] : caseDeadlineKinds.filter((kind) => !silent.includes(kind));
}
