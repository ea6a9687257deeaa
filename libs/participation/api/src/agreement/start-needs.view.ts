export class StartNeedTextView {
  readonly nb!: string;
  readonly nn!: string;
  readonly en!: string;
}

/** A condition that the start waits for. */
export class StartNeedView {
  readonly id!: string;
  readonly title!: StartNeedTextView;
  readonly section!: string;
  /** Left to a person: answered where the conditions are shown. */
  readonly isJudgement!: boolean;
}

export class StartNeedsView {
  readonly items!: readonly StartNeedView[];
}
