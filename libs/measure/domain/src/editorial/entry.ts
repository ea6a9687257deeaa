import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { Accessibility } from '../supply';

/** Kinds of offers that are not Nav's. */
export const outsideKinds = ['low-threshold', 'non-profit', 'municipal', 'health'] as const;
export type OutsideKind = (typeof outsideKinds)[number];

export const outsideKindNames: Readonly<Record<OutsideKind, LocalizedText>> = {
  'low-threshold': { nb: 'Lavterskel', nn: 'Lågterskel', en: 'Low threshold' },
  'non-profit': { nb: 'Ideell organisasjon', nn: 'Ideell organisasjon', en: 'Non-profit organisation' },
  municipal: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  health: { nb: 'Helsetjeneste', nn: 'Helseteneste', en: 'Health service' },
};

/** What editors write. Nynorsk may be left out; then bokmål is shown, marked as such. */
export interface EntryContent {
  /** Name of an offer outside Nav; a measure has its own. */
  readonly name?: string | undefined;
  readonly organisation?: string | undefined;
  readonly outsideKind?: OutsideKind | undefined;
  /** For whom, for an offer outside Nav. */
  readonly forWhomNb?: string | undefined;
  readonly forWhomNn?: string | undefined;
  /** Content of an offer outside Nav; practical words beside a measure's own text. */
  readonly contentNb?: string | undefined;
  readonly contentNn?: string | undefined;
  readonly place?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly accessibility?: readonly Accessibility[] | undefined;
  /** When one can begin, in words. */
  readonly startsNb?: string | undefined;
  /** How long one usually waits, in words. */
  readonly waitingNb?: string | undefined;
  readonly contact?: string | undefined;
  /** Address of the offer's own page. */
  readonly link?: string | undefined;
}

/** Fields that an offer outside Nav must have before it is published, so that all are told alike. */
export const neededOutside = ['name', 'organisation', 'outsideKind', 'forWhomNb', 'contentNb', 'place', 'startsNb', 'contact'] as const;

/** Fields that the words beside a measure must have before they are published. */
export const neededBesideMeasure = ['contentNb'] as const;

/** What is missing before the content can be published. */
export function missingForPublication(kind: 'measure' | 'outside', content: EntryContent): readonly (keyof EntryContent)[] {
  const needed: readonly (keyof EntryContent)[] = kind === 'outside' ? neededOutside : neededBesideMeasure;
  return needed.filter((field) => !content[field]?.length);
}

/** Words that praise: the catalogue is neutral, and providers may not market themselves in it. */
const praise = /\b(best|beste|ledende|leiande|unik|unikt|fantastisk|fantastiske|garanterer|garantert|suksess|suksessrate)\b/iu;

/** The first field with a word that praises; the catalogue is to be neutral. */
export function praisingField(content: EntryContent): keyof EntryContent | undefined {
  const fields = ['forWhomNb', 'forWhomNn', 'contentNb', 'contentNn'] as const;
  return fields.find((field) => praise.test(content[field] ?? ''));
}
