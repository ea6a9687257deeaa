/** How many of those who are away's people the substitute of an absence does not see. */
export class UncoveredView {
  readonly absenceId!: string;
  /** Absent when there are few. */
  readonly count?: number;
}

export class CoverView {
  /** Only absences where there is somebody. */
  readonly items!: readonly UncoveredView[];
}
