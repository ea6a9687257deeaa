import type {
  CommentWay,
  Absence,
  EmploymentForm,
  GoalProgress,
  Known,
  OutcomePoint,
  ReportKind,
  ReportStatus,
} from '@fotfeste/participation/domain';

export class WeekAttendanceView {
  readonly year!: number;
  readonly week!: number;
  readonly plannedHours!: number;
  readonly presentHours!: number;
  readonly absence!: Absence;
  readonly validAbsenceHours?: number;
  readonly otherAbsenceHours?: number;
}

export class GoalProgressView {
  readonly goalId!: string;
  /** The goal as it reads now. */
  readonly goal!: string;
  readonly progress!: GoalProgress;
  readonly words?: string;
}

export class WorkTrialView {
  readonly employerName!: string;
  readonly from!: string;
  readonly to?: string;
  readonly result?: string;
}

export class OutcomeJobView {
  readonly hoursPerWeek?: number;
  readonly form?: EmploymentForm;
  readonly employerName?: string;
  readonly employerOrganisation?: string;
  readonly isSubsidised!: Known;
}

/** What came of a participation; `unknown` is not `no`. */
export class OutcomeView {
  readonly point!: OutcomePoint;
  readonly observedOn!: string;
  readonly job!: Known;
  readonly jobDetails?: OutcomeJobView;
  readonly education!: Known;
  readonly educationWords?: string;
  readonly otherMeasure!: Known;
  readonly benefit!: Known;
}

/** What the participant said about a report. */
export class ReportCommentView {
  readonly id!: string;
  readonly words!: string;
  readonly how!: CommentWay;
  readonly givenOn!: string;
  readonly recordedAt!: string;
  readonly recordedByName!: string;
}

/** A report as it was sent last. An interim report has attendance, trials, needs and next step; a final one course, resources, possibilities and outcome. */
export class ReportView {
  readonly id!: string;
  readonly participationId!: string;
  readonly participantId!: string;
  readonly version!: number;
  readonly kind!: ReportKind;
  readonly periodFrom!: string;
  readonly periodTo!: string;
  readonly status!: ReportStatus;
  readonly statusFrom!: string;
  readonly sentAt!: string;
  readonly sentByName!: string;
  /** Sent by a contact without an account, through a link. */
  readonly cameByLink!: boolean;
  /** It was given back with a question and sent again; see its editions. */
  readonly wasAmended!: boolean;
  /** What Nav asks before it can be accepted. */
  readonly question?: string;
  readonly answeredByName?: string;
  /** The participant's own, the latest first; what stands is the first. */
  readonly comments!: readonly ReportCommentView[];
  readonly goals!: readonly GoalProgressView[];
  readonly attendance?: readonly WeekAttendanceView[];
  /** Share of agreed hours that were attended; absent when none were agreed. */
  readonly attendancePercent?: number;
  readonly trials?: readonly WorkTrialView[];
  readonly needs?: string;
  readonly nextStep?: string;
  readonly course?: string;
  readonly resources?: string;
  readonly possibilities?: string;
  readonly outcome?: OutcomeView;
}

export class ReportListView {
  readonly items!: readonly ReportView[];
}
