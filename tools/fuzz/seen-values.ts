/** What the API has answered with, by the name of the property: the best source of values that it takes. Oldest are forgotten. */
export class SeenValues {
  readonly #byName = new Map<string, unknown[]>();
  readonly #ids: string[] = [];

  /** Takes in everything of an answer. */
  learn(answer: unknown, name = ''): void {
    if (Array.isArray(answer)) {
      for (const one of answer.slice(0, 40)) this.learn(one, name);
    } else if (typeof answer === 'object' && answer !== null) {
      for (const [key, value] of Object.entries(answer)) this.learn(value, key);
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

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
