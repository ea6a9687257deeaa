import type { Protection } from '@fotfeste/access/domain';

/** Whom the number led to. */
export class OpenedView {
  readonly participantId!: string;
}

/** The office that was asked; or the participant, when it had let the actor in meanwhile. */
export class OfficeAskedView {
  readonly participantId?: string;
  readonly office?: string;
  readonly officeName?: string;
}

/** Somebody found by name. */
export class FoundPersonView {
  readonly participantId!: string;
  readonly name!: string;
  readonly identityNumber!: string;
  readonly born!: string;
  readonly office!: string;
  readonly officeName?: string;
  readonly protection!: Protection;
  readonly isShielded!: boolean;
  readonly isDead!: boolean;
  readonly isFollowedUp!: boolean;
  readonly responsibleName?: string;
}

export class FoundPeopleView {
  readonly items!: readonly FoundPersonView[];
  /** How many there are in all; at most 50 are listed. */
  readonly total!: number;
}
