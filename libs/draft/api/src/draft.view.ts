import { ApiProperty } from '@nestjs/swagger';
import type { DraftKind } from '@fotfeste/draft/domain';
import { anyValue } from './any-value';

/** Words of a field that stand in it no longer, since two versions met. */
export class SetAsideView {
  readonly field!: string;
  /** What stood in the field, of whatever shape the page gives it; absent when the field was empty. */
  @ApiProperty({ required: false, oneOf: anyValue })
  readonly value?: unknown;
  /** Instant in ISO 8601 at which the words were saved. */
  readonly at!: string;
  /** Whether the writer has chosen what shall stand in the field. */
  readonly isSettled!: boolean;
}

/** A draft as it was last saved. */
export class DraftView {
  readonly kind!: DraftKind;
  readonly subject!: string;
  readonly participantId?: string;
  readonly authorId!: string;
  readonly authorName!: string;
  /** Whether the one who asks is the author. Others follow, or take over. */
  readonly isOwn!: boolean;
  readonly sharedWith!: readonly string[];
  /** Fields by name, as the page defines them. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly content!: Readonly<Record<string, unknown>>;
  readonly setAside!: readonly SetAsideView[];
  /** Instant in ISO 8601. */
  readonly savedAt!: string;
  readonly version!: number;
  /** Day on which the draft is removed unless it is saved again; absent for drafts kept until somebody decides. */
  readonly expiresOn?: string;
  /** Whether that day is so near that the page must say so. */
  readonly isExpiringSoon!: boolean;
}

/** The place where a draft may be. */
export class DraftSlotView {
  /** Absent when nobody has begun. */
  readonly draft?: DraftView;
}

/** One of the actor's own drafts, without its content. */
export class DraftSummaryView {
  readonly kind!: DraftKind;
  readonly subject!: string;
  readonly participantId?: string;
  readonly savedAt!: string;
  readonly expiresOn?: string;
  readonly isExpiringSoon!: boolean;
}

export class DraftListView {
  readonly items!: readonly DraftSummaryView[];
}
