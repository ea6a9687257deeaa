/** What a sample is drawn from. */
export const sampleKinds = ['decision', 'plan'] as const;
export type SampleKind = (typeof sampleKinds)[number];

/** How well a text does what is asked about. */
export const reviewAnswers = ['yes', 'partly', 'no'] as const;
export type ReviewAnswer = (typeof reviewAnswers)[number];

/**
 * What a colleague is asked about each. Of a decision: the five parts of the assessment (NAV-loven § 14 a første ledd, rulebook N14-03), sources
 * and reason (N14-09), the person's own view and what is needed and why (N14-13). Of a plan: the right to take part in making it
 * (NAV-loven § 14 a tredje ledd, N14-04), and that it follows the decision. That it can be understood is the product's own question.
 */
export const reviewQuestions = {
  decision: ['five-parts', 'own-view', 'reasoned', 'needs-shown', 'understood'],
  plan: ['took-part', 'follows-decision', 'leads-to-goal', 'who-and-when', 'understood'],
} as const satisfies Readonly<Record<SampleKind, readonly string[]>>;
export type ReviewQuestion = (typeof reviewQuestions)[SampleKind][number];

export interface ReviewAnswered {
  readonly question: ReviewQuestion;
  readonly answer: ReviewAnswer;
}

/** Longest words beside the answers, in characters. */
export const reviewWordsLength = 1000;

/** Smallest and largest sample. The product's own choice: what colleagues can read besides their own work. */
export const sampleSizes = { from: 3, to: 30 } as const;

/** Days back from which texts are drawn. The product's own choice. */
export const sampleDays = 90;

/** Days for which the answers of an office are added up. The product's own choice. */
export const resultDays = 365;

/** The questions of the kind that no answer, or more than one, was given to. */
export function unanswered(kind: SampleKind, answers: readonly ReviewAnswered[]): readonly ReviewQuestion[] {
  return reviewQuestions[kind].filter((question) => answers.filter((each) => each.question === question).length !== 1);
}
