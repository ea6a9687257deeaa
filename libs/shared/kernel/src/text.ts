/** The three languages of the product: bokmål, nynorsk and English. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in all three languages. `{name}` marks a place that {@link fill} fills. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** The text with every `{name}` replaced by its value; a name without a value stays as it stands. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
