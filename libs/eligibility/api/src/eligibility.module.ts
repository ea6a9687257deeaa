import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssistanceModule, ToldFactSources } from '@fotfeste/assistance/api';
import { DraftModule } from '@fotfeste/draft/api';
import { ParticipantModule } from '@fotfeste/participant/api';
import { AssessmentController } from './assessment/assessment.controller';
import { AssessmentService } from './assessment/assessment.service';
import { EarlierAssessments } from './assessment/earlier-assessments.service';
import { CaseController } from './case/case.controller';
import { EarlierTimeController } from './earlier-time/earlier-time.controller';
import { EarlierTimeService } from './earlier-time/earlier-time.service';
import { FactSources } from './facts/fact-source';
import { FactsReader } from './facts/facts.reader';
import { EarlierJudgements } from './judgement/earlier-judgements.service';
import { JudgementController } from './judgement/judgement.controller';
import { JudgementService } from './judgement/judgement.service';
import { PossibilityController } from './possibility/possibility.controller';
import { PossibilityService } from './possibility/possibility.service';
import { RecordedFactController } from './recorded-fact/recorded-fact.controller';
import { toldToDecisions } from './recorded-fact/told-to-decisions';
import { RecordedFactService } from './recorded-fact/recorded-fact.service';
import { eligibilityRows } from './rows';
import { RulesController } from './rules/rules.controller';

@Module({
  imports: [TypeOrmModule.forFeature(eligibilityRows), AssistanceModule, DraftModule, ParticipantModule],
  controllers: [
    AssessmentController,
    CaseController,
    EarlierTimeController,
    JudgementController,
    PossibilityController,
    RecordedFactController,
    RulesController,
  ],
  providers: [
    ...[AssessmentService, EarlierAssessments, EarlierJudgements, EarlierTimeService, FactSources, FactsReader],
    ...[JudgementService, PossibilityService, RecordedFactService],
  ],
  exports: [AssessmentService, FactSources, FactsReader, JudgementService, RecordedFactService],
})
export class EligibilityModule implements OnModuleInit {
  constructor(private readonly told: ToldFactSources) {}

  onModuleInit(): void {
    this.told.register(toldToDecisions);
  }
}
