import { applied, type Change } from './change';
import { look, rankOf, type Look, type Search } from './look';

/** The set without what it does not need: no single thing can be taken out of it. */
export function leastSet(search: Search, beginnings: readonly Look[], set: Look, goal: number): Look {
  const [asItIs] = beginnings;
  if (!asItIs) return set;
  for (const left of set.changes) {
    const fewer = lookWithAll(
      search,
      asItIs,
      set.changes.filter((change) => change !== left),
    );
    if (fewer && rankOf[fewer.outcome] >= goal) return leastSet(search, beginnings, fewer, goal);
  }
  return set;
}

function lookWithAll(search: Search, asItIs: Look, changes: readonly Change[]): Look | undefined {
  return look(search, applied(search.measure, asItIs, changes), changes);
}
