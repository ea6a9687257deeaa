import { chapterOf, laws, openQuestionsOn, type LawCode, type MeasureCode, type OpenQuestion } from '@fotfeste/eligibility/domain';
import { fill, type Language, type LocalizedText } from '@fotfeste/shared/kernel';
import type { Rule, RuleNumber } from '../views';

/** Where a rule or number stands on the day. */
export const ruleStates = ['in-force', 'coming', 'ended'] as const;
export type RuleState = (typeof ruleStates)[number];

/** What the rules are narrowed to. */
export interface RuleFilter {
  /** Words that must all be found, in any order. */
  readonly text: string;
  readonly measure: MeasureCode | '';
}

/** The rules that have every word in id, title, section, law, quote, question, text, notes or open questions, and belong to the measure. */
export function matchingRules(rules: readonly Rule[], { text, measure }: RuleFilter, language: Language): readonly Rule[] {
  const words = wordsOf(text);
  return rules.filter((rule) => (measure === '' || rule.measures.includes(measure)) && hasEvery(words, () => textOfRule(rule, language)));
}

/** The numbers that have every word; with a measure, those of its chapter and those its rules name. */
export function matchingNumbers(
  numbers: readonly RuleNumber[],
  { text, measure }: RuleFilter,
  rules: readonly Rule[],
  language: Language,
): readonly RuleNumber[] {
  const words = wordsOf(text);
  const named = new Set(
    rules.filter(({ measures }) => measure !== '' && measures.includes(measure)).flatMap(({ parameters }) => parameters),
  );
  const belongs = ({ id }: RuleNumber): boolean => measure === '' || named.has(id) || (chapterOf(id)?.measures.includes(measure) ?? false);
  return numbers.filter((number) => belongs(number) && hasEvery(words, () => textOfNumber(number, language)));
}

/** The open questions that have every word. */
export function matchingQuestions(questions: readonly OpenQuestion[], text: string, language: Language): readonly OpenQuestion[] {
  const words = wordsOf(text);
  return questions.filter(({ id, question, chosen, touches }) =>
    hasEvery(words, () => [id, question[language], chosen[language], ...touches].join(' ').toLowerCase()),
  );
}

/** The nearest days before and after on which a rule or number changes. */
export function changesAround(changesOn: readonly string[], asOf: string): { readonly before?: string; readonly after?: string } {
  const before = changesOn.findLast((day) => day <= asOf);
  const earlier = before === asOf ? changesOn.findLast((day) => day < asOf) : before;
  const after = changesOn.find((day) => day > asOf);
  return { ...(earlier && { before: earlier }), ...(after && { after }) };
}

/** Whether somebody has begun to search for words. */
export function isSearch(text: string): boolean {
  return wordsOf(text).length > 0;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function hasEvery(words: readonly string[], read: () => string): boolean {
  if (words.length === 0) return true;
  const whole = read();
  return words.every((word) => whole.includes(word));
}

function textOfRule({ ids, title, question, text, notes, basis, parameters }: Rule, language: Language): string {
  return [
    ...[...ids, title[language], question?.text[language] ?? '', text ? fill(text.text[language], text.values) : ''],
    ...[...notes.map((note) => note[language]), basis.quote ?? '', basis.source, ...parameters],
    ...[lawNames(basis.law, language), basis.section, questionsOn(ids, language)],
  ]
    .join(' ')
    .toLowerCase();
}

function textOfNumber({ id, title, section, law, source }: RuleNumber, language: Language): string {
  return [id, title[language], section, lawNames(law, language), source, questionsOn([id], language)].join(' ').toLowerCase();
}

function lawNames(law: LawCode, language: Language): string {
  const { name, shortName }: { readonly name: LocalizedText; readonly shortName: string } = laws[law];
  return `${shortName} ${name[language]} ${law}`;
}

function questionsOn(ids: readonly string[], language: Language): string {
  return openQuestionsOn(ids)
    .map(({ id, question }) => `${id} ${question[language]}`)
    .join(' ');
}
