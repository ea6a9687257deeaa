import { assistanceRows } from '@fotfeste/assistance/api';
import { DocumentPagesRow, DocumentRow } from '@fotfeste/document/api';
import { DraftRow } from '@fotfeste/draft/api';
import { eligibilityRows } from '@fotfeste/eligibility/api';
import { eligibilityServices } from '@fotfeste/eligibility/api/testing';
import { participantRows } from '@fotfeste/participant/api';
import type { FreshDatabase } from '@fotfeste/shared/api/testing';
import { AgreementService } from '../agreement/agreement.service';
import { ApplicationService } from '../application/application.service';
import { AttainmentService } from '../attainment/attainment.service';
import { AttendanceWeekService } from '../attendance/attendance-week.service';
import { AttendanceService } from '../attendance/attendance.service';
import { CalendarService } from '../calendar/calendar.service';
import { CancellationService } from '../cancellation/cancellation.service';
import { ChangeService } from '../change/change.service';
import { CheckpointService } from '../checkpoint/checkpoint.service';
import { ConsentService } from '../checkpoint/consent.service';
import { JobFollowUpService } from '../checkpoint/job-follow-up.service';
import { CombinationService } from '../combination/combination.service';
import { JobSupportContactService } from '../ips/contact.service';
import { EmployerVisitService } from '../ips/employer-visit.service';
import { FidelityService } from '../ips/fidelity.service';
import { JobSupportJobService } from '../ips/job.service';
import { JobSupportService } from '../ips/job-support.service';
import { letterProjection } from '../letter/letter.projection';
import { GuardCheck } from '../life/guard-check';
import { LifeService } from '../life/life.service';
import { AttachmentService } from '../message/attachment.service';
import { MeetingService } from '../message/meeting.service';
import { MessageService } from '../message/message.service';
import { ParticipationService } from '../participation.service';
import { accessProjection } from '../projection/access.projection';
import { capacityProjection } from '../projection/capacity.projection';
import { providerListProjection } from '../projection/provider-list.projection';
import { ProposalAnswerService } from '../proposal/proposal-answer.service';
import { ProposalService } from '../proposal/proposal.service';
import { AssignmentService } from '../provider/assignment.service';
import { ProviderListService } from '../provider/provider-list.service';
import { ProviderTeamService } from '../provider/provider-team.service';
import { ProviderService } from '../provider/provider.service';
import { ReferralService } from '../referral/referral.service';
import { ReportAnswerService } from '../report/report-answer.service';
import { ReportCommentService } from '../report/comment/report-comment.service';
import { GivenUpReportService } from '../report/plan/given-up-report.service';
import { ReportPlanService } from '../report/plan/report-plan.service';
import { ReportingTermsService } from '../report/terms/reporting-terms.service';
import { ReportPrintService } from '../report/report-print.service';
import { ReportSendingService } from '../report/report-sending.service';
import { ReviewService } from '../review/review.service';
import { participationRows } from '../rows';
import { participationFacts } from '../rules/participation-facts';
import { RuleCheck } from '../rules/rule-check';
import { lostConsentProjection, shareProjection } from '../share';
import { ShareConsentService } from '../share/share-consent.service';
import { SharePackageService } from '../share/share-package.service';
import { ShareWithdrawalService } from '../share/share-withdrawal.service';
import { ShareService } from '../share/share.service';
import { SinglePlaceService } from '../single-place/single-place.service';
import { UnreadService } from '../unread/unread.service';
import { UndoService } from '../undo/undo.service';
import { WaitingService } from '../waiting/waiting.service';

/** Every row that participation and the rooms it asks need. */
export const roomRows = [
  ...participationRows,
  ...eligibilityRows,
  ...assistanceRows,
  ...participantRows,
  DraftRow,
  DocumentRow,
  DocumentPagesRow,
];

/** The room's services as the module would make them, with projections and fact source. */
export type ParticipationRoom = ReturnType<typeof participationRoom>;

export function participationRoom({ unitOfWork }: FreshDatabase, law: ReturnType<typeof eligibilityServices>) {
  unitOfWork.register(accessProjection);
  unitOfWork.register(lostConsentProjection);
  unitOfWork.register(shareProjection);
  unitOfWork.register(capacityProjection);
  unitOfWork.register(providerListProjection);
  unitOfWork.register(letterProjection);
  law.sources.register(participationFacts);
  const rules = new RuleCheck(law.assessments);
  const life = new LifeService(new GuardCheck(rules));
  const changes = new ChangeService(unitOfWork, rules);
  const undoing = new UndoService(unitOfWork);
  return {
    law,
    life,
    referrals: new ReferralService(unitOfWork, life, law.drafts),
    participations: new ParticipationService(unitOfWork, life, law.drafts),
    changes,
    providerLists: new ProviderListService(unitOfWork),
    providerTeam: new ProviderTeamService(unitOfWork),
    reportComments: new ReportCommentService(unitOfWork),
    assignments: new AssignmentService(unitOfWork),
    unread: new UnreadService(unitOfWork),
    messages: new MessageService(unitOfWork, law.drafts),
    attachments: new AttachmentService(unitOfWork),
    meetings: new MeetingService(unitOfWork),
    proposals: new ProposalService(unitOfWork, law.drafts),
    proposalAnswers: new ProposalAnswerService(unitOfWork, changes, life),
    attainments: new AttainmentService(unitOfWork),
    undoing,
    agreements: new AgreementService(unitOfWork, rules),
    attendance: new AttendanceService(unitOfWork),
    checkpoints: new CheckpointService(unitOfWork),
    consents: new ConsentService(unitOfWork),
    shares: new ShareService(unitOfWork),
    shareConsents: new ShareConsentService(unitOfWork),
    shareWithdrawals: new ShareWithdrawalService(unitOfWork, law.recorded),
    sharePackages: new SharePackageService(unitOfWork),
    jobFollowUps: new JobFollowUpService(unitOfWork),
    reportPlans: new ReportPlanService(unitOfWork),
    givenUpReports: new GivenUpReportService(unitOfWork),
    reportingTerms: new ReportingTermsService(unitOfWork),
    attendanceWeeks: new AttendanceWeekService(unitOfWork),
    jobSupport: new JobSupportService(unitOfWork),
    jobContacts: new JobSupportContactService(unitOfWork),
    jobs: new JobSupportJobService(unitOfWork),
    employerVisits: new EmployerVisitService(unitOfWork),
    fidelity: new FidelityService(unitOfWork),
    reviews: new ReviewService(unitOfWork),
    combinations: new CombinationService(unitOfWork),
    sending: new ReportSendingService(unitOfWork, law.drafts),
    reports: new ReportAnswerService(unitOfWork),
    printing: new ReportPrintService(unitOfWork),
    applications: new ApplicationService(unitOfWork, life, undoing),
    provider: new ProviderService(unitOfWork, life, rules),
    waiting: new WaitingService(unitOfWork),
    singlePlaces: new SinglePlaceService(unitOfWork),
    cancellations: new CancellationService(unitOfWork, life),
    calendar: new CalendarService(unitOfWork, life, rules),
  };
}

/** The same for a fresh database. */
export function roomIn(database: FreshDatabase): ParticipationRoom {
  return participationRoom(database, eligibilityServices(database));
}
