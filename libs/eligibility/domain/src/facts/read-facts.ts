import { factDefinitions, factNames, type FactName, type Facts } from './facts';
import { misfits } from './misfits';
import { readValue, refuseInto, type FactError } from './read-value';

/** Facts from outside, or what is wrong with them. */
export interface ReadFacts {
  readonly facts: Facts;
  readonly errors: readonly FactError[];
}

/** Reads facts by their shapes: each unknown name and each value of another shape is an error that names it, and then none is used. */
export function readFacts(given: Readonly<Record<string, unknown>>): ReadFacts {
  const errors: FactError[] = [];
  const refuse = refuseInto(errors);
  const read = Object.entries(given).map(([name, value]) => {
    const field = `facts.${name}`;
    return [name, isFactName(name) ? readValue(factDefinitions[name].shape, value, field, refuse) : refuse(field, misfits.unknownFact)];
  });
  return { facts: errors.length > 0 ? {} : (Object.fromEntries(read) as Facts), errors };
}

const known: ReadonlySet<string> = new Set(factNames);

function isFactName(name: string): name is FactName {
  return known.has(name);
}
