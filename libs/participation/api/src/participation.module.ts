import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { UnitOfWork } from '@fotfeste/shared/api';
import { DraftModule } from '@fotfeste/draft/api';
import { EligibilityModule, FactSources } from '@fotfeste/eligibility/api';
import { ParticipantModule } from '@fotfeste/participant/api';
import { AgreementService } from './agreement/agreement.service';
import { ApplicationController } from './application/application.controller';
import { ApplicationService } from './application/application.service';
import { AttainmentController } from './attainment/attainment.controller';
import { AttainmentService } from './attainment/attainment.service';
import { AttendanceWeekService } from './attendance/attendance-week.service';
import { AttendanceController } from './attendance/attendance.controller';
import { AttendanceService } from './attendance/attendance.service';
import { CalendarService } from './calendar/calendar.service';
import { ParticipationCalendar } from './calendar/participation-calendar';
import { CancellationController } from './cancellation/cancellation.controller';
import { CancellationService } from './cancellation/cancellation.service';
import { ChangeController } from './change/change.controller';
import { ChangeService } from './change/change.service';
import { CheckpointController } from './checkpoint/checkpoint.controller';
import { CheckpointService } from './checkpoint/checkpoint.service';
import { ConsentService } from './checkpoint/consent.service';
import { JobFollowUpService } from './checkpoint/job-follow-up.service';
import { CombinationController } from './combination/combination.controller';
import { CombinationService } from './combination/combination.service';
import { ForecastController } from './forecast/forecast.controller';
import { ForecastService } from './forecast/forecast.service';
import { jobSupportControllers, jobSupportServices } from './ips';
import { GuardCheck } from './life/guard-check';
import { LifeService } from './life/life.service';
import { linkControllers, linkServices } from './link';
import { messageControllers, messageServices } from './message';
import { ParticipationController } from './participation.controller';
import { ParticipationService } from './participation.service';
import { accessProjection } from './projection/access.projection';
import { capacityProjection } from './projection/capacity.projection';
import { providerListProjection } from './projection/provider-list.projection';
import { ProposalAnswerService } from './proposal/proposal-answer.service';
import { ProposalController } from './proposal/proposal.controller';
import { ProposalService } from './proposal/proposal.service';
import { ProviderProposalController } from './proposal/provider-proposal.controller';
import { AssignmentService } from './provider/assignment.service';
import { ProviderListController } from './provider/provider-list.controller';
import { ProviderListService } from './provider/provider-list.service';
import { ProviderReportController } from './provider/provider-report.controller';
import { ProviderTeamService } from './provider/provider-team.service';
import { ProviderController } from './provider/provider.controller';
import { ProviderService } from './provider/provider.service';
import { ReferralService } from './referral/referral.service';
import { ReportAnswerService } from './report/report-answer.service';
import { ReportCommentController } from './report/comment/report-comment.controller';
import { ReportCommentService } from './report/comment/report-comment.service';
import { ReportPlanController } from './report/plan/report-plan.controller';
import { GivenUpReportService } from './report/plan/given-up-report.service';
import { ReportPlanService } from './report/plan/report-plan.service';
import { ReportingTermsController } from './report/terms/reporting-terms.controller';
import { ReportingTermsService } from './report/terms/reporting-terms.service';
import { ReportPrintService } from './report/report-print.service';
import { ReportSendingService } from './report/report-sending.service';
import { ReportController } from './report/report.controller';
import { ReviewService } from './review/review.service';
import { UnreadController } from './unread/unread.controller';
import { UnreadService } from './unread/unread.service';
import { UndoController } from './undo/undo.controller';
import { UndoService } from './undo/undo.service';
import { SinglePlaceController } from './single-place/single-place.controller';
import { SinglePlaceService } from './single-place/single-place.service';
import { lostConsentProjection, shareControllers, shareProjection, shareServices } from './share';
import { EarlierParticipations } from './view/earlier-participations.service';
import { WaitingController } from './waiting/waiting.controller';
import { WaitingService } from './waiting/waiting.service';
import { letterProjection } from './letter/letter.projection';
import { participationRows } from './rows';
import { participationFacts } from './rules/participation-facts';
import { RuleCheck } from './rules/rule-check';

@Module({
  imports: [TypeOrmModule.forFeature([...participationRows]), DraftModule, EligibilityModule, ParticipantModule],
  controllers: [
    ParticipationController,
    ChangeController,
    UndoController,
    AttainmentController,
    CombinationController,
    ReportController,
    ReportCommentController,
    ApplicationController,
    CancellationController,
    WaitingController,
    SinglePlaceController,
    ForecastController,
    AttendanceController,
    ReportPlanController,
    CheckpointController,
    ReportingTermsController,
    ProviderController,
    ProviderReportController,
    ...shareControllers,
    ...jobSupportControllers,
    ...[ProviderListController, ProposalController, ProviderProposalController, ...messageControllers],
    ...[UnreadController, ...linkControllers],
  ],
  providers: [
    ...[RuleCheck, GuardCheck, LifeService, CalendarService, ParticipationCalendar],
    ...[
      ReferralService,
      ParticipationService,
      EarlierParticipations,
      ChangeService,
      AgreementService,
      ReviewService,
      CombinationService,
      UndoService,
    ],
    ...[AttainmentService, CancellationService, WaitingService, SinglePlaceService, ForecastService, ...jobSupportServices],
    ...[CheckpointService, ConsentService, JobFollowUpService, ...shareServices],
    ...[AttendanceService, AttendanceWeekService, ReportPlanService, GivenUpReportService, ReportingTermsService],
    ...[ReportAnswerService, ReportSendingService, ReportPrintService, ApplicationService, ProviderService],
    ...[ProviderListService, ProviderTeamService, ProposalService, ProposalAnswerService, ...messageServices],
    ...[AssignmentService, ReportCommentService, UnreadService, ...linkServices],
  ],
  exports: [ReferralService, CalendarService],
})
export class ParticipationModule implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: ParticipationCalendar,
    private readonly factSources: FactSources,
  ) {}

  onModuleInit(): void {
    this.unitOfWork.register(accessProjection);
    this.unitOfWork.register(lostConsentProjection);
    this.unitOfWork.register(shareProjection);
    this.unitOfWork.register(capacityProjection);
    this.unitOfWork.register(providerListProjection);
    this.unitOfWork.register(letterProjection);
    this.factSources.register(participationFacts);
    this.calendar.register();
  }
}
