import { allMeasures, conditionsIn, type JudgementQuestion } from '@fotfeste/eligibility/domain';

/** Every question that some rule leaves to a person, by its key, as it is asked now: how long an answer may be offered again stands there. */
export const knownQuestions: ReadonlyMap<string, JudgementQuestion> = new Map(
  allMeasures
    .flatMap(({ requirements, duration }) => [
      ...requirements.flatMap(conditionsIn),
      ...(duration?.steps ?? []).flatMap(({ within, allRequires }) => [within, ...allRequires.flatMap(conditionsIn)]),
    ])
    .flatMap((condition) => (condition.kind === 'discretionary' ? [[condition.question.question, condition.question] as const] : [])),
);
