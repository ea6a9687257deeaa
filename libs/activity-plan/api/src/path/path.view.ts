import type { LocalDate } from '@fotfeste/shared/kernel';
import { type BasisView, type PossibilitySummaryView, type TextView } from '@fotfeste/eligibility/api';
import type { CombinationVerdict, MeasureCode, Outcome } from '@fotfeste/eligibility/domain';
import type { BenefitType } from '@fotfeste/participant/domain';
import type { Purpose } from '@fotfeste/participation/domain';
import type {
  LivelihoodKind,
  OutsideKind,
  Requirement,
  StepIntent,
  StepNote,
  StepStanding,
  StepWait,
} from '@fotfeste/activity-plan/domain';
import type { PlanLock } from '../plan-lock';

/** A planned step that cannot be taken as it stands: which one, and each rule that refuses it. */
export class HindranceView {
  readonly step!: TextView;
  readonly reasons!: readonly TextView[];
}

/** An offer that others than Nav give. */
export class OutsideOfferView {
  readonly kind!: OutsideKind;
  readonly name!: string;
  readonly giver?: string;
  readonly hoursPerWeek?: number;
  readonly satisfies!: readonly Requirement[];
}

export class PathStepView {
  readonly id!: string;
  /** Absent for an offer outside Nav. */
  readonly measure?: MeasureCode;
  /** Absent for a measure. */
  readonly outside?: OutsideOfferView;
  readonly from!: LocalDate;
  readonly to!: LocalDate;
  readonly intent!: StepIntent;
  readonly purpose?: Purpose;
  readonly offeringId?: string;
  /** What the offering is called and who runs it. */
  readonly offeringName?: string;
  readonly waitsFor?: StepWait;
  readonly waitsForStep?: string;
  readonly words?: string;
}

/** Another step or participation at the same time, and what the sources say of the two. */
export class BesideStepView {
  readonly stepId?: string;
  readonly participationId?: string;
  readonly measure!: MeasureCode;
  readonly verdict!: CombinationVerdict;
  readonly text!: TextView;
  readonly basis!: BasisView;
  /** Rules and open questions behind it. */
  readonly rules!: readonly string[];
}

/** What the law wants before the step, and nothing has been planned or tried. */
export class LackedStepView {
  readonly rule!: string;
  readonly text!: TextView;
  readonly basis!: BasisView;
}

/** Something worth knowing of a step that does not refuse; the days belong to the code. */
export class StepNoteView {
  readonly code!: StepNote['code'];
  /** Next school start. */
  readonly next?: LocalDate;
  /** Probable place: Mondays of the first and last week. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** The step that is not over in time. */
  readonly stepId?: string;
}

/** One step as it was found. */
export class StepCheckView {
  readonly stepId!: string;
  readonly standing!: StepStanding;
  /** The participation it has become. */
  readonly participationId?: string;
  /** The law's answer on the first day of the step. */
  readonly answer!: PossibilitySummaryView;
  readonly beside!: readonly BesideStepView[];
  readonly lacksBefore!: readonly LackedStepView[];
  readonly notes!: readonly StepNoteView[];
}

/** An offer outside Nav as it was found. */
export class OutsideCheckView {
  readonly stepId!: string;
  readonly notes!: readonly StepNoteView[];
}

/** A measure that could fill a gap. */
export class BridgeView {
  readonly measure!: MeasureCode;
  readonly outcome!: Outcome;
}

/** Days on which nothing runs, with what could fill them. */
export class PathGapView {
  readonly from!: LocalDate;
  readonly to!: LocalDate;
  readonly days!: number;
  readonly bridges!: readonly BridgeView[];
}

export class LivelihoodSourceView {
  readonly kind!: LivelihoodKind;
  readonly benefit?: BenefitType;
  readonly outcome?: Outcome;
  readonly withoutEnd?: boolean;
}

/** Weeks with the same expected income. */
export class LivelihoodSpanView {
  readonly from!: LocalDate;
  readonly to!: LocalDate;
  readonly sources!: readonly LivelihoodSourceView[];
}

export class LivelihoodStopView {
  readonly benefit!: BenefitType;
  readonly lastDay!: LocalDate;
  readonly isFollowed!: boolean;
}

export class LivelihoodView {
  /** False when no register has told of benefits: an empty week is then not known. */
  readonly isKnown!: boolean;
  readonly spans!: readonly LivelihoodSpanView[];
  readonly stops!: readonly LivelihoodStopView[];
}

export class PathCheckView {
  readonly checkedOn!: LocalDate;
  readonly steps!: readonly StepCheckView[];
  readonly outside!: readonly OutsideCheckView[];
  readonly gaps!: readonly PathGapView[];
  readonly livelihood!: LivelihoodView;
}

export class PathView {
  readonly id!: string;
  readonly version!: number;
  readonly name!: string;
  /** The one that is followed. */
  readonly chosen!: boolean;
  readonly steps!: readonly PathStepView[];
  readonly check!: PathCheckView;
  readonly createdByName!: string;
  readonly changedAt!: string;
}

/** A participation that runs or waits: where the path begins. */
export class PathParticipationView {
  readonly id!: string;
  readonly measure!: MeasureCode;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** The alternatives of a person, the chosen one first. */
export class PathListView {
  readonly items!: readonly PathView[];
  readonly participations!: readonly PathParticipationView[];
  /** Why nobody may write now. */
  readonly lock?: PlanLock;
}

export class FollowingStepView {
  readonly stepId!: string;
  /** Days later; negative when earlier. */
  readonly days!: number;
}

/** The path as it would be, and how it would stand. Nothing is stored. */
export class PathRehearsalView {
  readonly steps!: readonly PathStepView[];
  readonly following!: readonly FollowingStepView[];
  readonly check!: PathCheckView;
}
