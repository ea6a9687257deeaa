import { given, withSmallNumbersHidden, type ShownNumber } from '@fotfeste/shared/kernel';
import {
  reviewAnswers,
  reviewQuestions,
  sampleKinds,
  type ReviewAnswer,
  type ReviewQuestion,
  type SampleKind,
} from '@fotfeste/caseload/domain';
import type { ReviewResultView } from './sampling.view';

/** How often a question was answered so. */
export interface CountedAnswer {
  readonly kind: SampleKind;
  readonly question: ReviewQuestion;
  readonly answer: ReviewAnswer;
  readonly count: number;
}

/** What an office answered, question by question; small numbers are hidden, and what would give them away. */
export function reviewResults(counted: readonly CountedAnswer[]): readonly ReviewResultView[] {
  return sampleKinds.flatMap((kind) => {
    const questions = reviewQuestions[kind].filter((question) => counted.some((each) => each.kind === kind && each.question === question));
    return questions.map((question) => {
      const counts = reviewAnswers.map(
        (answer) => counted.find((each) => each.kind === kind && each.question === question && each.answer === answer)?.count ?? 0,
      );
      const sum = counts.reduce((together, count) => together + count, 0);
      const shown = withSmallNumbersHidden([...counts, sum], [{ parts: [0, 1, 2], sum: 3 }]).map(known);
      return { kind, question, ...given({ yes: shown[0], partly: shown[1], no: shown[2], together: shown[3] }) };
    });
  });
}

function known(number: ShownNumber): number | undefined {
  return number === 'hidden' ? undefined : number;
}
