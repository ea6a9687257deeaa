/** What a change of office leads to. */
export class OfficeChangeView {
  readonly office!: string;
  readonly officeName!: string;
  /** Whether the one who asks no longer sees the person afterwards. */
  readonly losesAccess!: boolean;
  /** Who is no longer responsible. */
  readonly formerAdviserName?: string;
  /** Who becomes responsible; nobody yet when absent. */
  readonly adviserName?: string;
}

/** What a change of office would lead to, had it been made now. */
export class OfficeRehearsalView extends OfficeChangeView {
  /** Open tasks that would go to the new responsible adviser. */
  readonly tasks!: number;
}

/** What the office that let the person go wrote. */
export class HandoverView {
  readonly id!: string;
  readonly fromOfficeName!: string;
  readonly toOfficeName!: string;
  readonly words!: string;
  readonly on!: string;
  readonly writtenByName!: string;
  readonly readOn?: string;
  readonly readByName?: string;
}
