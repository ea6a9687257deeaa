import type { Language, LocalDate } from '@fotfeste/shared/kernel';

/** A heading under the document's own title. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: string;
}

/** A paragraph of running text; line breaks in it are kept. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** Short lines one below the other. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** Names with their values, two columns. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** A table with a head; every row has as many cells as the head. */
export interface TableBlock {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One piece of a document, in reading order. */
export type DocumentBlock = HeadingBlock | ParagraphBlock | ListBlock | FactsBlock | TableBlock;

/** A letter or a report as it is read: everything that stands in it, in the language it is written in. */
export interface DocumentContent {
  readonly language: Language;
  readonly title: string;
  /** Who writes: an office or a provider. */
  readonly sender: string;
  /** Lines of the address field; none in a report. */
  readonly recipient: readonly string[];
  readonly date: LocalDate;
  readonly blocks: readonly DocumentBlock[];
  /** Lines below the text: name, role and place of who signs. */
  readonly signature: readonly string[];
}
