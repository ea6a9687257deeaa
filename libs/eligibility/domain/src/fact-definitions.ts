import type { FactDefinition } from './fact-definition';
import { measureFacts } from './fact-definitions-measure';
import { personFacts } from './fact-definitions-person';
import type { FactName } from './facts';

/** Every fact the rules ask for. The order is the order of `docs/facts.md`. */
export const factDefinitions: Readonly<Record<FactName, FactDefinition>> = { ...personFacts, ...measureFacts };

/** Names of all facts, in the order of `docs/facts.md`. */
export const factNames = Object.keys(factDefinitions) as readonly FactName[];
