import type { LocalDate } from '@fotfeste/shared/kernel';
import type { CombinationVerdict, Confidence, LawCode, MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationStatus } from '@fotfeste/participation/domain';

export class CombinationTextView {
  readonly nb!: string;
  readonly nn!: string;
  readonly en!: string;
}

/** Where it stands, and how sure the reading is. */
export class CombinationBasisView {
  readonly law!: LawCode;
  readonly section!: string;
  readonly quote?: string;
  readonly source!: string;
  readonly confidence!: Confidence;
}

/** Another participation at the same time, and what the sources say of the two. */
export class BesideView {
  readonly participationId!: string;
  /** Absent for whoever is not told which measure it is. */
  readonly measure?: MeasureCode;
  readonly status!: ParticipationStatus;
  readonly startsOn?: LocalDate;
  readonly endsOn?: LocalDate;
  /** What a reason to go on is written under. */
  readonly key!: string;
  readonly verdict!: CombinationVerdict;
  readonly text!: CombinationTextView;
  readonly basis?: CombinationBasisView;
  /** Rules and open questions behind it. */
  readonly rules!: readonly string[];
}

/** What should come before the measure. */
export class ChainView {
  /** The rulebook's id; empty for what is only usual. */
  readonly rule!: string;
  readonly force!: 'law' | 'usual';
  readonly text!: CombinationTextView;
  readonly basis!: CombinationBasisView;
  /** Measures of the kind that the person has been in. */
  readonly tried!: readonly MeasureCode[];
}

/** What goes on beside a measure, and what should have come before it. */
export class CombinationsView {
  readonly beside!: readonly BesideView[];
  readonly chains!: readonly ChainView[];
}
