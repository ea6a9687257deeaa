import type { Language, LocalizedText } from '@fotfeste/shared/kernel';
import { mainGoalNames, measureDefinitions } from '@fotfeste/eligibility/domain/names';
import { deadlineTexts, someMeasureText } from './export-texts';
import { someMeasure } from './detail-filter';

/** Sortings whose codes have no order of their own: they stand as the names they are shown by. */
export type ShownSort = 'due' | 'measure' | 'main-goal';

const names: Readonly<Record<ShownSort, ReadonlyMap<string, LocalizedText>>> = {
  due: new Map(Object.entries(deadlineTexts)),
  measure: new Map([
    ...Object.entries(measureDefinitions).map(([code, { shortName }]) => [code, shortName] as const),
    [someMeasure, someMeasureText],
  ]),
  'main-goal': new Map(Object.entries(mainGoalNames)),
};

/** The codes of such a sorting in the order of their names, by the alphabet of Norwegian. */
export function shownOrder(sort: ShownSort, language: Language): readonly string[] {
  const alphabet = new Intl.Collator('nb');
  return [...names[sort]].toSorted(([, left], [, right]) => alphabet.compare(left[language], right[language])).map(([code]) => code);
}
