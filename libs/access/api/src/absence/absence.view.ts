/** Somebody is away, and somebody else handles their cases meanwhile. */
export class AbsenceView {
  readonly id!: string;
  readonly adviserId!: string;
  readonly adviserName!: string;
  readonly substituteId!: string;
  readonly substituteName!: string;
  readonly from!: string;
  /** The last day. */
  readonly to!: string;
  readonly registeredByName!: string;
}

/** What runs and what is to come. */
export class AbsencesView {
  /** Those that begin first come first. */
  readonly items!: readonly AbsenceView[];
}
