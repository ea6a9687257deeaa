import { verdictOf, verdicts, type Verdict } from '../answer/outcome';
import type { PossibilitySummary } from '../views';

/** Measures with the same verdict, in the order of the regulations. */
export interface PossibilityGroup {
  readonly verdict: Verdict;
  readonly items: readonly PossibilitySummary[];
}

/** The list in groups; empty groups are left out. */
export function groupsOf(items: readonly PossibilitySummary[]): readonly PossibilityGroup[] {
  return verdicts
    .map((verdict) => ({ verdict, items: items.filter((item) => verdictOf(item) === verdict) }))
    .filter(({ items: found }) => found.length > 0);
}
