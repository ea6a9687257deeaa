import { fill, languages, type LocalizedText } from '@fotfeste/shared/kernel';
import type { Explanation } from '../engine/assessment';
import type { TimeLength } from '../engine/duration';

type Language = keyof LocalizedText;

/** A sentence with its places filled, in each language; days as they are written in the input. */
export function inWords({ text, values }: Explanation): LocalizedText {
  return inEach((language) => fill(text[language], values));
}

/** A text written once for each language. */
export function inEach(write: (language: Language) => string): LocalizedText {
  return Object.fromEntries(languages.map((language) => [language, write(language)])) as unknown as LocalizedText;
}

/** A length of time as one says it: `3 months and 12 days`. */
export function lengthInWords({ months, weeks, days }: TimeLength, language: Language): string {
  const parts = [counted(months, units.months[language]), counted(weeks, units.weeks[language]), counted(days, units.days[language])];
  return parts.filter((part) => part !== '').join(` ${and[language]} `) || `0 ${units.days[language][1]}`;
}

type OneAndMany = readonly [string, string];

function counted(count: number, [one, many]: OneAndMany): string {
  return count === 0 ? '' : `${String(count)} ${count === 1 ? one : many}`;
}

const units: Readonly<Record<keyof TimeLength, Readonly<Record<Language, OneAndMany>>>> = {
  months: { nb: ['måned', 'måneder'], nn: ['månad', 'månader'], en: ['month', 'months'] },
  weeks: { nb: ['uke', 'uker'], nn: ['veke', 'veker'], en: ['week', 'weeks'] },
  days: { nb: ['dag', 'dager'], nn: ['dag', 'dagar'], en: ['day', 'days'] },
};
const and: LocalizedText = { nb: 'og', nn: 'og', en: 'and' };
