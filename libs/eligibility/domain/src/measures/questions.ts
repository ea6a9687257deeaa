import type { MeasureCode } from '../catalogue/measure-codes';
import type { Condition } from '../engine/condition';
import { separateCoursesCount } from '../engine/duration-plan';
import { conditionsIn } from '../engine/requirement';
import type { JudgementQuestion } from '../judgements';
import { allMeasures } from './index';

/** A question that a measure's rules may ask a person. */
export interface AskedQuestion {
  readonly question: JudgementQuestion;
  /** The rulebook's ids of the conditions that ask it. Empty for E-07, which is about counting and no condition of its own. */
  readonly ids: readonly string[];
}

/** Every question the measure's rules may ask, whatever day, in the order of the regulation. */
export function questionsOf(code: MeasureCode): readonly AskedQuestion[] {
  return byMeasure.get(code) ?? [];
}

/** Whether some rule asks a question of this name, or has this id and asks something. */
export function isKnownQuestion(name: string): boolean {
  return knownNames.has(name);
}

const byMeasure: ReadonlyMap<MeasureCode, readonly AskedQuestion[]> = new Map(
  [...new Set(allMeasures.map(({ code }) => code))].map((code) => [code, gathered(code)]),
);
const knownNames: ReadonlySet<string> = new Set([...byMeasure.values()].flat().flatMap(({ question, ids }) => [question.question, ...ids]));

function gathered(code: MeasureCode): readonly AskedQuestion[] {
  const found = new Map<string, { readonly question: JudgementQuestion; readonly ids: Set<string> }>();
  const versions = allMeasures.filter((one) => one.code === code);
  for (const { requirements, duration } of versions) {
    const steps = duration?.steps.flatMap(({ allRequires }) => allRequires) ?? [];
    for (const condition of [...requirements, ...steps].flatMap(conditionsIn))
      for (const question of askedBy(condition)) {
        const known = found.get(question.question) ?? { question, ids: new Set<string>() };
        for (const id of [condition.id, ...(condition.alsoIds ?? [])]) known.ids.add(id);
        found.set(question.question, known);
      }
  }
  const asked = [...found.values()].map(({ question, ids }): AskedQuestion => ({ question, ids: [...ids] }));
  return versions.some(({ duration }) => duration) ? [...asked, { question: separateCoursesCount, ids: [] }] : asked;
}

function askedBy(condition: Condition): readonly JudgementQuestion[] {
  switch (condition.kind) {
    case 'discretionary':
      return [condition.question];
    case 'hard':
    case 'technical':
      return condition.questions ?? [];
    case 'information':
      return [];
  }
}
