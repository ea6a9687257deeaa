import { allMeasures, conditionsIn, factDefinitions } from '@fotfeste/eligibility/domain';
import { sensitiveMeasures, sensitiveTopics } from './sensitive';

const isFactName = (topic: string): boolean => topic in factDefinitions;

describe('measures that tell of health', () => {
  const asked = allMeasures.flatMap(({ code, requirements }) =>
    requirements.flatMap(conditionsIn).flatMap((condition) => {
      const question = condition.kind === 'discretionary' && condition.question.about === 'person' ? [condition.question.question] : [];
      return [...question, ...(condition.asks ?? [])].map((topic) => ({
        topic,
        isSensitive: sensitiveMeasures.some((each) => each === code),
      }));
    }),
  );
  const byOthers = new Set<string>(asked.filter(({ isSensitive }) => !isSensitive).map(({ topic }) => topic));
  const byThem = new Set<string>(asked.filter(({ isSensitive }) => isSensitive).map(({ topic }) => topic));

  it('have every question about the person that no other measure asks among what is told to few', () => {
    const questions = [...byThem].filter((topic) => !isFactName(topic) && !byOthers.has(topic));
    expect(sensitiveTopics.filter((topic) => !isFactName(topic))).toEqual(questions.sort());
  });

  it('have every fact that no other measure asks for among what is told to few', () => {
    const facts = [...byThem].filter((topic) => isFactName(topic) && !byOthers.has(topic));
    expect(sensitiveTopics.filter(isFactName)).toEqual(facts.sort());
  });
});
