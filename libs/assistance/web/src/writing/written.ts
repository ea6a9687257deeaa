import { given, isLocalDate } from '@fotfeste/shared/kernel';
import { mainGoals, type AssistanceGroup, type MainGoal } from '@fotfeste/eligibility/domain';
import { decisionParts, type DecisionPart, type DecisionText, type Source } from '@fotfeste/assistance/domain';
import type { Decision, SourceView } from '../views';

/** A § 14 a text as it is kept while somebody writes: '' where nothing is chosen yet. */
export interface Written extends Readonly<Record<DecisionPart, string>> {
  readonly group: AssistanceGroup | '';
  readonly mainGoal: MainGoal | '';
  readonly reason: string;
  readonly sources: readonly Source[];
}

/** A text that nobody has begun. */
export const blankText: Written = {
  group: '',
  mainGoal: '',
  possibilities: '',
  kindOfWork: '',
  assistanceNeed: '',
  workCapacity: '',
  kindOfAssistance: '',
  reason: '',
  sources: [],
};

/** What stands in the draft, or, where nobody has touched it since, in the text that came back. */
export function writtenIn(draft: Partial<Written>, returned: Decision | undefined): Written {
  const isUntouched = Object.keys(draft).length === 0;
  return { ...blankText, ...(isUntouched && returned ? writtenOf(returned) : draft) };
}

/** The text as the rules of the domain and the server read it. */
export function decisionText({ group, mainGoal, ...words }: Written): DecisionText {
  return { ...words, ...(group !== '' && { group }), ...(mainGoal !== '' && { mainGoal }) };
}

/** The fields in the order of the page. */
export const writtenFields = [...decisionParts, 'group', 'mainGoal', 'reason', 'sources'] as const satisfies readonly (keyof Written)[];

/** What a text that was sent earlier said. */
export function writtenOf(decision: Decision): Written {
  const { group, possibilities, kindOfWork, assistanceNeed, workCapacity, kindOfAssistance, reason } = decision;
  return {
    ...{ group, possibilities, kindOfWork, assistanceNeed, workCapacity, kindOfAssistance, reason },
    mainGoal: mainGoals.find((goal) => goal === decision.mainGoal) ?? '',
    sources: decision.sources.map(sourceOf),
  };
}

/** A source as the domain has it. */
export function sourceOf({ kind, dated, words }: SourceView): Source {
  return { kind, ...given({ dated: dated !== undefined && isLocalDate(dated) ? dated : undefined, words }) };
}
