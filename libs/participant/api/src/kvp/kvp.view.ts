export class KvpPeriodView {
  readonly id!: string;
  readonly office!: string;
  /** Absent when the name of the office is not known. */
  readonly officeName?: string;
  readonly from!: string;
  readonly startWords!: string;
  readonly startedByName!: string;
  /** First day without the lock; absent while it stands. */
  readonly liftedOn?: string;
  readonly liftWords?: string;
  readonly liftedByName?: string;
  readonly version!: number;
}

export class KvpView {
  /** The newest first. */
  readonly periods!: readonly KvpPeriodView[];
  /** Whether the one who asks may lock the case, or lift the lock. */
  readonly mayLock!: boolean;
}

/** What the lock, or its lifting, leads to. */
export class KvpRehearsalView {
  readonly office!: string;
  /** Absent when the name of the office is not known. */
  readonly officeName?: string;
  /** Colleagues at the office who see the person afterwards, by name. */
  readonly seenBy!: readonly string[];
  /** Who is no longer responsible, because they no longer see the person. */
  readonly formerAdviserName?: string;
  /** Who becomes responsible instead. */
  readonly adviserName?: string;
  /** Open tasks that would go to the new responsible adviser. */
  readonly tasks!: number;
}
