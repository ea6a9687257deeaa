import type { Chance } from '../chance';

/** What a name must fit. */
export interface Named {
  readonly citizenships: readonly string[];
  readonly sex: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** The names of some people, to be put together anew: a given name of the same sex and citizenship, and a family name of the same citizenship. */
export class NamePools {
  private readonly givenNames = new Map<string, string[]>();
  private readonly familyNames = new Map<string, string[]>();

  constructor(private readonly people: readonly Named[]) {
    for (const person of people) {
      add(this.givenNames, givenKey(person), person.givenName);
      add(this.familyNames, familyKey(person), person.familyName);
    }
  }

  /** Another name for somebody like this. */
  other(person: Named, chance: Chance): Pick<Named, 'givenName' | 'familyName'> {
    return {
      givenName: chance.pick(this.givenNames.get(givenKey(person)) ?? [person.givenName]),
      familyName: chance.pick(this.familyNames.get(familyKey(person)) ?? [person.familyName]),
    };
  }

  /** Anybody's name. */
  somebody(chance: Chance): string {
    const { givenName, familyName } = this.other(chance.pick(this.people), chance);
    return `${givenName} ${familyName}`;
  }
}

function givenKey({ citizenships, sex }: Named): string {
  return `${citizenships.join(' ')} ${sex}`;
}

function familyKey({ citizenships }: Named): string {
  return citizenships.join(' ');
}

function add(pools: Map<string, string[]>, key: string, name: string): void {
  const pool = pools.get(key);
  if (pool) pool.push(name);
  else pools.set(key, [name]);
}
