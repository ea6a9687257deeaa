import { openQuestions, type MeasureCode, type OpenQuestion } from '@fotfeste/eligibility/domain';
import type { Language } from '@fotfeste/shared/kernel';
import type { Rules } from '../views';
import { anchorOf, chapterAt, chaptersOf, countOf, withinLimit, type Narrowed, type ShownChapter } from './rule-chapters';
import { isSearch, matchingNumbers, matchingQuestions, matchingRules, ruleStates, type RuleState } from './rule-search';

/** The open questions stand behind the chapters, under the letter the rulebook gives them. */
export const questionsKey = 'E';

/** What somebody wants to see of the rules. */
export interface Wanted {
  readonly text: string;
  readonly measure: MeasureCode | '';
  readonly states: readonly RuleState[];
  /** Chosen among the chapters. */
  readonly chapter: string | undefined;
  /** The rule, number or question that the address leads to. It is shown whatever the filters say. */
  readonly asked: string | undefined;
  /** Most rules and numbers at a time. */
  readonly limit: number;
  readonly language: Language;
}

/** What is shown of the rules. */
export interface Listing {
  readonly matching: Narrowed;
  /** How many of each state there are before the states narrow it. */
  readonly counts: Readonly<Record<RuleState, number>>;
  readonly contents: readonly {
    readonly key: string;
    readonly chapter?: ShownChapter['chapter'];
    readonly count: number;
    readonly isShown: boolean;
  }[];
  readonly chapters: readonly ShownChapter[];
  /** How many rules and numbers are left out by the limit. */
  readonly hiddenCount: number;
  readonly questions: readonly OpenQuestion[];
  readonly showsQuestions: boolean;
}

/** One chapter at a time; a search for words or a measure goes through all of them. */
export function listingOf(view: Pick<Rules, 'rules' | 'parameters' | 'measures'>, wanted: Wanted): Listing {
  const { text, measure, limit, language } = wanted;
  const rules = matchingRules(view.rules, { text, measure }, language);
  const numbers = matchingNumbers(view.parameters, { text, measure }, view.rules, language);
  const questions = matchingQuestions(openQuestions, text, language);
  const matching = { ...withStates({ rules, numbers }, view, wanted), outlines: outlinesOf(view, wanted) };
  const chosen = chosenChapter(view, wanted);
  const all = chaptersOf(matching);
  const eligible = all.filter((one) => (!chosen || one.key === chosen) && countOf(one) + one.outlines.length > 0);
  const chapters = chosen ? eligible : withinLimit(eligible, limit);
  const hiddenCount = sum(eligible) - sum(chapters);
  const showsQuestions = questions.length > 0 && (chosen ? chosen === questionsKey : measure === '' && hiddenCount === 0);
  const isShown = ({ key }: ShownChapter): boolean => chapters.some((one) => one.key === key);
  return {
    ...{ matching, chapters, hiddenCount, questions, showsQuestions },
    counts: countsOf({ rules, numbers }),
    contents: [
      ...all.map((one) => ({ key: one.key, chapter: one.chapter, count: countOf(one), isShown: isShown(one) })),
      { key: questionsKey, count: questions.length, isShown: showsQuestions },
    ],
  };
}

function withStates({ rules, numbers }: Omit<Narrowed, 'outlines'>, view: Pick<Rules, 'rules'>, { states, asked }: Wanted) {
  const wanted = view.rules.filter((rule) => anchorOf(rule) === asked && !rules.includes(rule));
  return {
    rules: [...rules.filter((rule) => states.includes(rule.state) || anchorOf(rule) === asked), ...wanted],
    numbers: numbers.filter(({ state, id }) => states.includes(state) || id === asked),
  };
}

/** How the conditions hang together is no answer to a search for words. */
function outlinesOf({ measures }: Pick<Rules, 'measures'>, { text, measure, states }: Wanted): Narrowed['outlines'] {
  if (isSearch(text)) return [];
  return measures.filter((one) => states.includes(one.state) && (measure === '' || measure === one.measure));
}

function chosenChapter({ rules }: Pick<Rules, 'rules'>, { text, measure, chapter, asked }: Wanted): string | undefined {
  if (isSearch(text) || measure !== '') return chapter;
  if (asked?.startsWith('E-')) return questionsKey;
  return (asked ? chapterAt(asked, rules) : undefined) ?? chapter ?? 'GEN';
}

function countsOf(found: Omit<Narrowed, 'outlines'>): Readonly<Record<RuleState, number>> {
  const count = (wanted: RuleState): number => [...found.rules, ...found.numbers].filter(({ state }) => state === wanted).length;
  const [inForce, coming, ended] = ruleStates;
  return { [inForce]: count(inForce), [coming]: count(coming), [ended]: count(ended) };
}

function sum(chapters: readonly ShownChapter[]): number {
  return chapters.reduce((total, one) => total + countOf(one), 0);
}
