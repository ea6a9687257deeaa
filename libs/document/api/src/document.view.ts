import type { DocumentBlock, DocumentKind, DocumentStatus, LetterLanguage, SentChannel } from '@fotfeste/document/domain';

/** A letter in a person's list. */
export class DocumentItemView {
  readonly id!: string;
  readonly version!: number;
  readonly participantId!: string;
  readonly kind!: DocumentKind;
  /** What it is about: the participation, or the § 14 a decision. */
  readonly subjectId!: string;
  readonly language!: LetterLanguage;
  readonly title!: string;
  readonly status!: DocumentStatus;
  /** When the first decision was put in it. */
  readonly collectedAt!: string;
  /** While it collects: when it is made, if nothing more is decided. */
  readonly quietUntil?: string;
  readonly madeOn?: string;
  readonly sentOn?: string;
  readonly sentChannel?: SentChannel;
  readonly sentByName?: string;
}

/** One piece of a letter; which of the fields there are depends on the kind. */
export class DocumentBlockView {
  readonly kind!: DocumentBlock['kind'];
  readonly text?: string;
  readonly items?: readonly string[];
  readonly facts?: readonly DocumentFactView[];
  readonly head?: readonly string[];
  readonly rows?: readonly DocumentTableRowView[];
}

export class DocumentFactView {
  readonly name!: string;
  readonly value!: string;
}

export class DocumentTableRowView {
  readonly cells!: readonly string[];
}

/** What stands in a letter that is not written yet. */
export class LetterPreviewView {
  readonly language!: LetterLanguage;
  readonly title!: string;
  readonly sender!: string;
  readonly recipient!: readonly string[];
  readonly date!: string;
  readonly blocks!: readonly DocumentBlockView[];
  readonly signature!: readonly string[];
}

/** A letter with everything that stands in it. */
export class DocumentView extends DocumentItemView {
  readonly sender!: string;
  readonly recipient!: readonly string[];
  readonly date!: string;
  readonly blocks!: readonly DocumentBlockView[];
  readonly signature!: readonly string[];
}

export class DocumentListView {
  readonly items!: readonly DocumentItemView[];
}
