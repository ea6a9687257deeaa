/** What the API has answered with, by the name of the property: the best source of values that it takes. Oldest are forgotten. */
export class SeenValues {
  readonly #byName = new Map<string, unknown[]>();
  readonly #ids: string[] = [];
  readonly #versions = new Map<string, number>();

  /** Takes in everything of an answer from a path: the `id` of what lies in `…/tasks` or in `tasks: […]` is a `taskId` in other paths. */
  learnFrom(path: string, answer: unknown): void {
    const kind = path.split('/').findLast((part) => part !== '' && !part.startsWith('{')) ?? '';
    this.#learn(answer, '', kind);
    const last = path.split('/').at(-1) ?? '';
    if (uuid.test(last) && typeof answer === 'object' && answer !== null) this.#learnVersion(last, answer);
  }

  /** The user was let in to what a path names. */
  learnOpen(user: string | undefined, places: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(places)) this.#keep(this.#listOf(`${user} ${name}`), value);
  }

  /** Which values of a name in a path the user was let in to. */
  openTo(user: string | undefined, name: string): readonly string[] {
    return (this.#byName.get(`${user} ${name}`) ?? []) as readonly string[];
  }

  /** The version last answered for the last of the things that an address names. */
  versionAt(address: string): number | undefined {
    const named = address.split(/[/?]/).findLast((part) => this.#versions.has(part));
    return named === undefined ? undefined : this.#versions.get(named);
  }

  #learn(answer: unknown, name: string, kind: string): void {
    if (Array.isArray(answer)) {
      for (const one of answer.slice(0, 40)) this.#learn(one, name, kind);
    } else if (typeof answer === 'object' && answer !== null) {
      const { id } = answer as { id?: unknown };
      if (typeof id === 'string') {
        this.#learnVersion(id, answer);
        for (const name of idNames(kind)) this.#keep(this.#listOf(name), id);
      }
      for (const [key, value] of Object.entries(answer)) this.#learn(value, key, Array.isArray(value) && key !== 'items' ? key : kind);
    } else if (answer !== null && answer !== undefined && name !== '') {
      this.#keep(this.#listOf(name), answer);
      if (typeof answer === 'string' && uuid.test(answer)) this.#keep(this.#ids, answer);
    }
  }

  /** Values of a property, or ids for a name that ends so; empty when none has been seen. */
  of(name: string): readonly unknown[] {
    const own = this.#byName.get(name);
    if (own) return own;
    return name.endsWith('Id') ? this.#ids : [];
  }

  #learnVersion(id: string, answer: object): void {
    const { version } = answer as { version?: unknown };
    if (typeof version === 'number') this.#versions.set(id, version);
  }

  #listOf(name: string): unknown[] {
    const list = this.#byName.get(name) ?? [];
    this.#byName.set(name, list);
    return list;
  }

  #keep(list: unknown[], value: unknown): void {
    if (list.includes(value)) return;
    list.push(value);
    if (list.length > 60) list.shift();
  }
}

/** `plan-activities` → `planActivityId`, `activityId` and `planId`: what paths may call it. */
function idNames(kind: string): readonly string[] {
  const words = kind.replace(/ies$/, 'y').replace(/s$/, '').split('-');
  const parts = words.flatMap((_, place) => [words.slice(place), words.slice(0, place)]).filter(({ length }) => length > 0);
  return parts.map((part) => `${part.join('-').replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())}Id`);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
