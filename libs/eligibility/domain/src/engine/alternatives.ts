import { measureCodes } from '../catalogue/measure-codes';
import { factDefinitions } from '../facts/facts';
import type { Change } from './change';
import { lookWith, type Look, type Search } from './look';
import { triedValues } from './tried-values';

/** The changes of a turning, each code with the other codes that would do as well: asked again with each of them. */
export function withAlternatives(search: Search, asItIs: Look, { changes, outcome }: Look): readonly Change[] {
  return changes.map((change, place) => {
    const does = (other: Change): boolean => outcomeWith(search, asItIs, changes.with(place, other)) === outcome;
    if (change.kind === 'participation') {
      const orElse = measureCodes.filter((measure) => measure !== change.measure && does({ ...change, measure }));
      return orElse.length > 0 ? { ...change, orElse } : change;
    }
    if (change.kind !== 'fact' || factDefinitions[change.fact].shape.type !== 'code') return change;
    const orElse = triedValues(factDefinitions[change.fact], asItIs.facts[change.fact], [])
      .filter((value) => value !== change.value && does({ ...change, value }))
      .map(String);
    return orElse.length > 0 ? { ...change, orElse } : change;
  });
}

function outcomeWith(search: Search, asItIs: Look, changes: readonly Change[]): Look['outcome'] | undefined {
  return changes.reduce<Look | undefined>((so, change) => so && lookWith(search, so, change), asItIs)?.outcome;
}
