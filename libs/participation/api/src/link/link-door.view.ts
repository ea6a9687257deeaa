import type { LinkQuestionView } from './link.view';

/** What a link shows before a code is given: nothing about anybody but where the code goes. */
export class LinkGreetingView {
  /** The last two digits of the number that codes are sent to. */
  readonly telephoneEnding!: string;
  readonly expiresAt!: string;
  readonly validDays!: number;
  readonly codeMinutes!: number;
}

/** A code is on its way. */
export class LinkCodeView {
  readonly telephoneEnding!: string;
  readonly codeMinutes!: number;
}

/** All that is ever shown of the participant: initials and first day; and what is asked. */
export class LinkQuestionsView {
  readonly initials!: string;
  readonly startsOn?: string;
  readonly questions!: readonly LinkQuestionView[];
  /** Until when this can be answered without a new code. */
  readonly sessionUntil!: string;
}

export class OpenedLinkView extends LinkQuestionsView {
  /** Kept in the open page alone, and sent back with the answers. */
  readonly session!: string;
}

/** That the answers have come. They are not read back. */
export class LinkReceiptView {
  readonly receivedAt!: string;
  /** Codes of the questions that were answered. */
  readonly answered!: readonly string[];
}
