import { given, isLocalDate } from '@fotfeste/shared/kernel';
import { mainGoals, type AssistanceGroup, type MainGoal } from '@fotfeste/eligibility/domain';
import type { LetterLanguage } from '@fotfeste/document/domain';
import { decisionParts, type DecisionPart, type DecisionText, type Source } from '@fotfeste/assistance/domain';
import type { Decision, SourceView } from '../views';

/** A § 14 a text as it is kept while somebody writes: '' where nothing is chosen yet. */
export interface Written extends Readonly<Record<DecisionPart, string>> {
  readonly group: AssistanceGroup | '';
  readonly mainGoal: MainGoal | '';
  readonly reason: string;
  readonly sources: readonly Source[];
  /** The form of Norwegian of the letter. */
  readonly letterLanguage: LetterLanguage;
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
  letterLanguage: 'nb',
};

/** What a text begins with: the one that came back, and the form the person was last written to in. */
export interface Begun {
  readonly returned?: Decision | undefined;
  readonly letterLanguage?: LetterLanguage | undefined;
}

/** What stands in the draft, or, where nobody has touched it since, in the text that came back. */
export function writtenIn(draft: Partial<Written>, { returned, letterLanguage = 'nb' }: Begun): Written {
  const isUntouched = Object.keys(draft).length === 0;
  return { ...blankText, letterLanguage, ...(isUntouched && returned ? writtenOf(returned) : draft) };
}

/** The text as the rules of the domain read it. */
export function decisionText({ group, mainGoal, letterLanguage: _, ...words }: Written): DecisionText {
  return { ...words, ...(group !== '' && { group }), ...(mainGoal !== '' && { mainGoal }) };
}

/** The text with the form of the letter, as the server reads it. */
export function writtenRequest(written: Written): DecisionText & Pick<Written, 'letterLanguage'> {
  return { ...decisionText(written), letterLanguage: written.letterLanguage };
}

/** The fields in the order of the page. */
export const writtenFields = [
  ...decisionParts,
  'group',
  'mainGoal',
  'reason',
  'sources',
  'letterLanguage',
] as const satisfies readonly (keyof Written)[];

/** What a text that was sent earlier said. */
export function writtenOf(decision: Decision): Written {
  const { group, possibilities, kindOfWork, assistanceNeed, workCapacity, kindOfAssistance, reason, letterLanguage } = decision;
  return {
    ...{ group, possibilities, kindOfWork, assistanceNeed, workCapacity, kindOfAssistance, reason, letterLanguage },
    mainGoal: mainGoals.find((goal) => goal === decision.mainGoal) ?? '',
    sources: decision.sources.map(sourceOf),
  };
}

/** A source as the domain has it. */
export function sourceOf({ kind, dated, words }: SourceView): Source {
  return { kind, ...given({ dated: dated !== undefined && isLocalDate(dated) ? dated : undefined, words }) };
}
