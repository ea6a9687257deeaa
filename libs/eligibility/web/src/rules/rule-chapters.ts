import { chapterOf, rulebookChapters, type RulebookChapter } from '@fotfeste/eligibility/domain';
import type { MeasureOutline, Rule, RuleNumber } from '../views';

/** A chapter with what is shown of it. */
export interface ShownChapter {
  readonly key: string;
  readonly chapter: RulebookChapter;
  readonly outlines: readonly MeasureOutline[];
  readonly rules: readonly Rule[];
  readonly numbers: readonly RuleNumber[];
}

/** What is left of the rules when they are narrowed. */
export interface Narrowed {
  readonly outlines: readonly MeasureOutline[];
  readonly rules: readonly Rule[];
  readonly numbers: readonly RuleNumber[];
}

/** Every chapter in the rulebook's order, also those of which nothing is left. */
export function chaptersOf({ outlines, rules, numbers }: Narrowed): readonly ShownChapter[] {
  return rulebookChapters.map((chapter) => {
    const [key] = chapter.prefixes;
    const isHere = (one: { readonly chapter: string }): boolean => one.chapter === key;
    return { key, chapter, outlines: outlines.filter(isHere), rules: rules.filter(isHere), numbers: numbers.filter(isHere) };
  });
}

/** How many rules and numbers of a chapter there are. */
export function countOf({ rules, numbers }: Pick<ShownChapter, 'rules' | 'numbers'>): number {
  return rules.length + numbers.length;
}

/** The place of a rule on the page: its key; a version that is not in force also says from when it is. */
export function anchorOf({ key, state, from }: Pick<Rule, 'key' | 'state' | 'from'>): string {
  return state === 'in-force' ? key : `${key}@${from}`;
}

/** The chapter that an address like `#AFT-05` or `#AFT.RATE` leads to. */
export function chapterAt(anchor: string, rules: readonly Rule[]): string | undefined {
  const [key] = anchor.split('@');
  return rules.find((rule) => rule.key === key || rule.ids.includes(anchor))?.chapter ?? chapterOf(anchor)?.prefixes[0];
}

/** As many whole chapters as fit, and never none. */
export function withinLimit(chapters: readonly ShownChapter[], limit: number): readonly ShownChapter[] {
  let total = 0;
  return chapters.filter((one, index) => (total += countOf(one)) <= limit || index === 0);
}
