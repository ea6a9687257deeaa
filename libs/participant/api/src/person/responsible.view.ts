/** Who follows somebody up. */
export class ResponsibleView {
  readonly participantId!: string;
  readonly adviserId!: string;
  readonly adviserName!: string;
  readonly since!: string;
}

export class AssignedView {
  readonly items!: readonly ResponsibleView[];
}
