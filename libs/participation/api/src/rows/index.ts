import { ParticipationAttendanceRow, ParticipationWeekOpeningRow, ReportingTermsRow } from './attendance.rows';
import { ParticipationChangeRow } from './change.row';
import { ParticipationExtentRow, ParticipationGoalRow, ParticipationStatusRow } from './life.rows';
import { CheckpointConsentRow, ParticipationCheckpointRow, ParticipationJobFollowUpRow } from './checkpoint.rows';
import { EmployerVisitRow, FidelityJudgementRow, JobStartTermsRow } from './fidelity.rows';
import { JobSupportContactRow, JobSupportJobRow, JobSupportProfileRow } from './job-support.rows';
import { ParticipationLinkRow } from './link.rows';
import { CoordinatorAccessRow, ParticipationAgreementRow, ParticipationReviewRow } from './nav.rows';
import { ParticipationAttachmentRow, ParticipationMeetingRow, ParticipationMessageRow, ParticipationMessageSeenRow } from './message.rows';
import { ParticipationRow } from './participation.row';
import { ParticipationCoAdviserRow, ParticipationProposalRow, ParticipationSuitabilityRow } from './proposal.rows';
import {
  ParticipationBackgroundRow,
  ParticipationShareRow,
  ParticipationShareShownRow,
  ShareConsentRow,
  SharePackageRow,
} from './share.rows';
import { ParticipationReportCommentRow } from './report-comment.row';
import { ParticipationOutcomeRow, ParticipationReportRow, ParticipationSeenRow } from './report.rows';

/** Every row of the room, for the module and for specs. */
export const participationRows = [
  ParticipationRow,
  ParticipationStatusRow,
  ParticipationChangeRow,
  ParticipationExtentRow,
  ParticipationGoalRow,
  ParticipationAgreementRow,
  ParticipationReviewRow,
  ParticipationReportRow,
  ParticipationReportCommentRow,
  ParticipationOutcomeRow,
  ParticipationSeenRow,
  CoordinatorAccessRow,
  ParticipationLinkRow,
  ...[ParticipationMessageRow, ParticipationAttachmentRow, ParticipationMessageSeenRow, ParticipationMeetingRow],
  ...[ParticipationProposalRow, ParticipationCoAdviserRow, ParticipationSuitabilityRow],
  ...[ParticipationCheckpointRow, CheckpointConsentRow, ParticipationJobFollowUpRow],
  ...[JobSupportProfileRow, JobSupportContactRow, JobSupportJobRow, EmployerVisitRow, FidelityJudgementRow, JobStartTermsRow],
  ...[ParticipationAttendanceRow, ParticipationWeekOpeningRow, ReportingTermsRow],
  ...[SharePackageRow, ShareConsentRow, ParticipationShareRow, ParticipationShareShownRow, ParticipationBackgroundRow],
] as const;
