import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { UnitOfWork } from '@fotfeste/shared/api';
import { DraftModule } from '@fotfeste/draft/api';
import { ParticipantModule } from '@fotfeste/participant/api';
import { ComplaintController } from './complaint/complaint.controller';
import { ComplaintService } from './complaint/complaint.service';
import { ControlController } from './control/control.controller';
import { ControlService } from './control/control.service';
import { DecisionController } from './decision/decision.controller';
import { DecisionService } from './decision/decision.service';
import { DecisionSubmission } from './decision/decision.submission';
import { EarlierDecisions } from './decision/earlier-decisions.service';
import { LetterPreviewController } from './letter/letter-preview.controller';
import { LetterPreviewService } from './letter/letter-preview.service';
import { decisionLetterProjection } from './letter/letter.projection';
import { EarlierNeeds } from './needs/earlier-needs.service';
import { NeedsController } from './needs/needs.controller';
import { NeedsService } from './needs/needs.service';
import { NeedOpinionController } from './opinion/need-opinion.controller';
import { NeedOpinionService } from './opinion/need-opinion.service';
import { assistanceRows } from './rows';
import { ToldFactSources } from './used-facts/told-fact-sources';
import { WaitingController } from './waiting/waiting.controller';
import { WaitingService } from './waiting/waiting.service';

@Module({
  imports: [TypeOrmModule.forFeature(assistanceRows), DraftModule, ParticipantModule],
  controllers: [
    ComplaintController,
    ControlController,
    DecisionController,
    LetterPreviewController,
    NeedOpinionController,
    NeedsController,
    WaitingController,
  ],
  providers: [
    ComplaintService,
    ControlService,
    DecisionService,
    DecisionSubmission,
    EarlierDecisions,
    EarlierNeeds,
    LetterPreviewService,
    NeedOpinionService,
    NeedsService,
    ToldFactSources,
    WaitingService,
  ],
  exports: [DecisionSubmission, NeedsService, ToldFactSources],
})
export class AssistanceModule implements OnModuleInit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  onModuleInit(): void {
    this.unitOfWork.register(decisionLetterProjection);
  }
}
