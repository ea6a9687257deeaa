import type { Protection } from '@fotfeste/access/domain';
import type { AssistanceGroup, RecordedMainGoal } from '@fotfeste/eligibility/domain';
import { type HandoverView, type OriginView } from '@fotfeste/participant/api';
import type {
  ContactChannel,
  ContactField,
  FactSource,
  Guardianship,
  InterpreterNeed,
  ResidenceStatus,
  Sex,
  YoungConsentAnswer,
} from '@fotfeste/participant/domain';

/** The adviser who follows the person up. */
export class ResponsibleAdviserView {
  readonly id!: string;
  readonly name!: string;
  readonly since!: string;
}

/** The § 14 a decision that applies. */
export class DecisionLabelView {
  readonly decisionId!: string;
  readonly group!: AssistanceGroup;
  readonly mainGoal?: RecordedMainGoal;
  readonly decidedOn!: string;
}

/** A parent who has not consented. */
export class MissingParentView {
  readonly name!: string;
  readonly answer!: YoungConsentAnswer;
}

/** Consents that are missing for somebody under 18. */
export class MissingConsentsView {
  readonly parents!: readonly MissingParentView[];
  /** No parent with parental responsibility has been named. */
  readonly noParentKnown!: boolean;
  /** The own consent about health, from 16. */
  readonly ownHealth!: boolean;
}

/** Where one of the details of the header comes from. */
export class HeaderOriginView {
  readonly field!: ContactField;
  readonly source!: FactSource;
  readonly date!: string;
}

/** What stands on top of every page of a person. */
export class PersonHeaderView {
  readonly participantId!: string;
  readonly name!: string;
  readonly identityNumber!: string;
  readonly born!: string;
  /** Completed years today, or on the day of death. */
  readonly age!: number;
  readonly isUnder18!: boolean;
  readonly sex!: Sex;
  readonly residenceStatus!: ResidenceStatus;
  readonly deadOn?: string;
  readonly protection!: Protection;
  readonly isShielded!: boolean;
  readonly office!: string;
  readonly officeName?: string;
  /** Unit that alone may see the person. */
  readonly officeLock?: string;
  readonly interpreter!: InterpreterNeed;
  readonly spokenLanguage?: string;
  readonly guardianship!: Guardianship;
  readonly safetyMeasure!: boolean;
  readonly contactChannel!: ContactChannel;
  /** What told name, number, age, protection, safety measure and guardianship. */
  readonly register!: OriginView;
  /** Who said how the person is reached: one for each detail that somebody has said. */
  readonly contactOrigins!: readonly HeaderOriginView[];
  readonly responsible?: ResponsibleAdviserView;
  readonly followedUpFrom?: string;
  readonly decision?: DecisionLabelView;
  /** Until when the actor sees somebody of another office; instant in ISO 8601. */
  readonly openedUntil?: string;
  /** What is missing for somebody under 18; absent from the eighteenth birthday. */
  readonly missingConsents?: MissingConsentsView;
  /** What another office wrote when it let the person go, while nobody here has read it. */
  readonly handover?: HandoverView;
}
