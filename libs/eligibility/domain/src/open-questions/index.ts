import { firstOpenQuestions } from './e-01-to-e-14';
import { laterOpenQuestions } from './e-15-to-e-29';
import type { OpenQuestion } from './open-question';

export type { OpenQuestion } from './open-question';

/** Every open question, in the rulebook's order. */
export const openQuestions: readonly OpenQuestion[] = [...firstOpenQuestions, ...laterOpenQuestions];

const byTouched = new Map<string, readonly OpenQuestion[]>();
for (const one of openQuestions) for (const id of one.touches) byTouched.set(id, [...(byTouched.get(id) ?? []), one]);

/** The open questions that touch a rule or number, under any of its ids. */
export function openQuestionsOn(ids: readonly string[]): readonly OpenQuestion[] {
  const found = ids.flatMap((id) => byTouched.get(id) ?? []);
  return found.filter((one, index) => found.indexOf(one) === index);
}
