import type { LocalDate } from '@fotfeste/shared/kernel';
import type { DocumentBlock, DocumentContent } from './document-content';

/** The two forms of Norwegian that letters are written in. */
export const letterLanguages = ['nb', 'nn'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/** What one decision says, in one language. */
export interface LetterText {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
  /** What stands once at the end, however many decisions the letter holds: how to complain. */
  readonly closing: readonly DocumentBlock[];
}

/** One decision of a letter. A later decision with the same key takes the place of the earlier. */
export interface LetterPart {
  readonly key: string;
  readonly texts: Readonly<Record<LetterLanguage, LetterText>>;
}

/** What stands around the decisions: who writes to whom. */
export interface LetterFrame {
  readonly sender: string;
  readonly recipient: readonly string[];
  readonly signature: readonly string[];
  /** The title when the letter holds several decisions. */
  readonly titleOfSeveral: Readonly<Record<LetterLanguage, string>>;
}

/** The parts with one more, or with it in the place of the earlier one of the same key. */
export function withPart(parts: readonly LetterPart[], part: LetterPart): readonly LetterPart[] {
  return [...parts.filter(({ key }) => key !== part.key), part];
}

/** The title that stands on the letter. */
export function titleOf({ titleOfSeveral }: LetterFrame, parts: readonly LetterPart[], language: LetterLanguage): string {
  const [only, ...others] = parts;
  return only && others.length === 0 ? only.texts[language].title : titleOfSeveral[language];
}

/** The whole letter: one decision under its own title, or several each under a heading; what closes it is said once. */
export function letterOf(frame: LetterFrame, parts: readonly LetterPart[], language: LetterLanguage, date: LocalDate): DocumentContent {
  const texts = parts.map(({ texts }) => texts[language]);
  const isOne = texts.length === 1;
  const decisions = texts.flatMap(({ title, blocks }) => (isOne ? blocks : [{ kind: 'heading', text: title } as const, ...blocks]));
  const closing = new Map(texts.flatMap(({ closing: last }) => last).map((block) => [JSON.stringify(block), block]));
  return {
    ...{ language, date, title: titleOf(frame, parts, language) },
    ...{ sender: frame.sender, recipient: frame.recipient, signature: frame.signature },
    blocks: [...decisions, ...closing.values()],
  };
}
