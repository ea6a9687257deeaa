import { laws, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { Language } from '@fotfeste/shared/kernel';
import type { Rule, RuleNumber } from '../views';

/** What the list of rules is narrowed to. */
export interface RuleFilter {
  /** Words that must all be found, in any order. */
  readonly text: string;
  readonly measure: MeasureCode | '';
}

/** The rules that have every word in id, title, question, section, law or quote, and belong to the measure. */
export function matchingRules(rules: readonly Rule[], { text, measure }: RuleFilter, language: Language): readonly Rule[] {
  const words = wordsOf(text);
  return rules.filter(
    (rule) => (measure === '' || rule.measures.includes(measure)) && words.every((word) => ruleText(rule, language).includes(word)),
  );
}

/** The numbers that have every word; a measure has no numbers of its own in the contract, so they are only searched by words. */
export function matchingNumbers(numbers: readonly RuleNumber[], text: string, language: Language): readonly RuleNumber[] {
  const words = wordsOf(text);
  return numbers.filter(({ id, title, section, law }) => {
    const whole = [id, title[language], section, laws[law].shortName].join(' ').toLowerCase();
    return words.every((word) => whole.includes(word));
  });
}

/** The nearest days before and after on which a rule or number changes. */
export function changesAround(changesOn: readonly string[], asOf: string): { readonly before?: string; readonly after?: string } {
  const before = changesOn.findLast((day) => day <= asOf);
  const earlier = before === asOf ? changesOn.findLast((day) => day < asOf) : before;
  const after = changesOn.find((day) => day > asOf);
  return { ...(earlier && { before: earlier }), ...(after && { after }) };
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function ruleText({ ids, title, question, basis }: Rule, language: Language): string {
  const { law, section, quote = '', source } = basis;
  return [...ids, title[language], question?.text[language] ?? '', section, laws[law].shortName, quote, source].join(' ').toLowerCase();
}
