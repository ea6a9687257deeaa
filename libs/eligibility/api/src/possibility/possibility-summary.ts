import { given } from '@fotfeste/shared/kernel';
import { conditionsOf, questionsNeeded, type Assessed, type AssessmentResult, type Explanation } from '@fotfeste/eligibility/domain';
import type { PossibilitySummaryView } from './possibility.view';

/** The answer in one line of the list. */
export function possibilitySummary(
  result: AssessmentResult,
  waits: Pick<PossibilitySummaryView, 'awaitsDecision'>,
): PossibilitySummaryView {
  const { kind, measure } = result;
  if (result.kind !== 'assessed')
    return { kind, measure, ...waits, decidedBy: [], questionCount: 0, missingFacts: [], because: result.explanation };
  const { outcome, decidedBy, requirements, missingFacts, duration } = result;
  return {
    ...{ kind, measure, outcome, ...waits, decidedBy, missingFacts, questionCount: questionsNeeded(requirements) },
    ...given({ because: reasonOf(result), duration }),
  };
}

/** The first condition that decides says why; without words of its own, its title does. */
function reasonOf({ requirements }: Assessed): Explanation | undefined {
  const deciding = conditionsOf(requirements).find(({ decides }) => decides);
  return deciding && (deciding.because ?? { text: deciding.title, values: {} });
}
