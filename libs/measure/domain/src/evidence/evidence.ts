import type { LocalizedText } from '@fotfeste/shared/kernel';

/** Estimated effect on work, in one direction; `mixed` when the studies do not agree. */
export const effects = ['large-positive', 'positive', 'none', 'negative', 'mixed', 'unknown'] as const;
export type Effect = (typeof effects)[number];

/** What the sum of gains and costs came to in the studies. */
export const worths = ['very-profitable', 'profitable', 'mixed', 'not-profitable', 'unknown'] as const;
export type Worth = (typeof worths)[number];

/** What research says of a measure as such; never what it will do for one person. */
export interface Evidence {
  readonly firstYear: Effect;
  /** Second and third year after the start. */
  readonly later: Effect;
  readonly worth: Worth;
  /** What to know before the numbers are used. */
  readonly caveat: LocalizedText;
  /** Sections of Meld. St. 33 (2023–2024) that the findings are taken from. */
  readonly sections: readonly string[];
}

export const effectNames: Readonly<Record<Effect, LocalizedText>> = {
  'large-positive': { nb: 'Klart positiv', nn: 'Klart positiv', en: 'Clearly positive' },
  positive: { nb: 'Positiv', nn: 'Positiv', en: 'Positive' },
  none: { nb: 'Liten eller ingen', nn: 'Liten eller ingen', en: 'Little or none' },
  negative: { nb: 'Negativ', nn: 'Negativ', en: 'Negative' },
  mixed: { nb: 'Studiene er uenige', nn: 'Studiane er usamde', en: 'The studies disagree' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjend', en: 'Not known' },
};

export const worthNames: Readonly<Record<Worth, LocalizedText>> = {
  'very-profitable': { nb: 'Svært lønnsomt', nn: 'Svært lønsamt', en: 'Very profitable' },
  profitable: { nb: 'Lønnsomt', nn: 'Lønsamt', en: 'Profitable' },
  mixed: { nb: 'Studiene er uenige', nn: 'Studiane er usamde', en: 'The studies disagree' },
  'not-profitable': { nb: 'Ikke lønnsomt', nn: 'Ikkje lønsamt', en: 'Not profitable' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
};

/** Said beside every card: the white paper warns of it itself. */
export const evidenceWarning: LocalizedText = {
  nb: 'Tallene gjelder grupper og sier ikke hva som er rett for én person.',
  nn: 'Tala gjeld grupper og seier ikkje kva som er rett for éin person.',
  en: 'The findings are about groups and do not say what is right for one person.',
};
