import type { Language } from '@fotfeste/shared/kernel';
import type { MessageState } from '@fotfeste/shared/api';
import type { ContactGap, LinkBar, LinkQuestionKind, LinkState } from '@fotfeste/participation/domain';

/** A question that is due of the provider. */
export class LinkQuestionView {
  readonly kind!: LinkQuestionKind;
  /** First day to be confirmed. */
  readonly startsOn?: string;
  readonly from?: string;
  readonly to?: string;
  /** Monday of a week of attendance, with its number. */
  readonly weekFrom?: string;
  readonly week?: number;
  /** What Nav asks about a returned report, in Nav's words. */
  readonly question?: string;
}

/** A link that has been sent, and what became of it. */
export class LinkView {
  readonly id!: string;
  readonly contactName!: string;
  readonly language!: Language;
  readonly state!: LinkState;
  /** Codes of what was due when it was sent: a kind, or a week as `attendance:<Monday>`. */
  readonly asked!: readonly string[];
  readonly answered!: readonly string[];
  readonly sentAt!: string;
  readonly sentByName!: string;
  readonly expiresAt!: string;
  readonly openedAt?: string;
  readonly closedAt?: string;
  readonly closedByName?: string;
  readonly closedWords?: string;
  /** Whether the mail with the link has left. */
  readonly mail!: MessageState;
  /** How it ended is news that nobody at Nav has seen. */
  readonly isUnread!: boolean;
}

/** Somebody at the provider a link can be sent to; `gaps` is what stands in the way. */
export class LinkContactView {
  readonly id!: string;
  readonly name!: string;
  readonly title?: string;
  readonly gaps!: readonly ContactGap[];
}

/** Links of a participation, the latest first, and what a new one would ask. */
export class LinkListView {
  readonly participantId!: string;
  readonly participationId!: string;
  readonly items!: readonly LinkView[];
  readonly contacts!: readonly LinkContactView[];
  readonly questions!: readonly LinkQuestionView[];
  /** Why none can be sent. */
  readonly bar?: LinkBar;
  /** Days a link lasts; the product's own choice. */
  readonly validDays!: number;
}
