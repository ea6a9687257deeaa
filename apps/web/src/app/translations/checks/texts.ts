/** All texts of a language, by full key. */
export type Texts = ReadonlyMap<string, string>;

/** `{ a: { b: 'x' } }` as `a.b → x`. */
export function textsOf(tree: object, prefix = ''): Texts {
  return new Map(
    Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...textsOf(value, `${prefix}${name}.`)]
        : [[`${prefix}${name}`, String(value)] as const],
    ),
  );
}

/** Keys that one language has and another lacks, and texts that fill in other names than bokmål does. */
export function gaps(languages: Readonly<Record<string, Texts>>): readonly string[] {
  const keys = new Set(Object.values(languages).flatMap((texts) => [...texts.keys()]));
  return [...keys].flatMap((key) => {
    const missing = Object.entries(languages).flatMap(([language, texts]) =>
      texts.get(key)?.trim() ? [] : [`${key} is missing in ${language}`],
    );
    const places = new Set(Object.values(languages).map((texts) => placesIn(texts.get(key) ?? '')));
    return missing.length === 0 && places.size > 1 ? [`${key} fills in different names: ${[...places].join(' / ')}`] : missing;
  });
}

/** Texts of four words or more that stand letter by letter the same in both, and how many such long texts there are. */
export function copied(from: Texts, to: Texts): { readonly same: readonly string[]; readonly long: number } {
  const long = [...to].filter(([, text]) => text.trim().split(/\s+/).length >= 4);
  return { same: long.filter(([key, text]) => from.get(key)?.trim() === text.trim()).map(([key]) => key), long: long.length };
}

function placesIn(text: string): string {
  return [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => String(name))
    .sort()
    .join(',');
}
