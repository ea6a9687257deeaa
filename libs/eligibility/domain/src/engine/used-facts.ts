import type { FactName, Facts, Provenance } from '../facts/facts';
import type { UsedFact } from './assessment';

/** A list of facts that some condition asks for, with its place among all such lists. */
export interface AskedFacts {
  readonly names: readonly FactName[];
  readonly place: number;
}

const lists = new Map<string, AskedFacts>();

/** The one list of these facts, in this order. */
export function askedFacts(names: readonly FactName[]): AskedFacts {
  const key = names.join(' ');
  const known = lists.get(key) ?? { names, place: lists.size };
  lists.set(key, known);
  return known;
}

/** What is shown of a person's facts: each list made once, since the conditions of all measures ask for the same few. */
export class UsedFacts {
  private readonly made: (readonly UsedFact[])[] = [];

  private constructor(
    private readonly facts: Facts,
    private readonly provenance: Provenance,
  ) {}

  static of(facts: Facts, provenance: Provenance): UsedFacts {
    const known = people.get(facts);
    if (known?.provenance === provenance) return known;
    const made = new UsedFacts(facts, provenance);
    people.set(facts, made);
    return made;
  }

  for({ names, place }: AskedFacts): readonly UsedFact[] {
    return (this.made[place] ??= names.map((name) => this.used(name)));
  }

  private used(name: FactName): UsedFact {
    const value = this.facts[name];
    if (value === undefined) return { name };
    const origin = this.provenance[name];
    return origin ? { name, value, source: origin.source, date: origin.date } : { name, value };
  }
}

const people = new WeakMap<Facts, UsedFacts>();
