import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Jobs, UnitOfWork } from '@fotfeste/shared/api';
import { EligibilityModule } from '@fotfeste/eligibility/api';
import { ActivityController } from './activity.controller';
import { ActivityService } from './activity.service';
import { AnswerService } from './answer.service';
import { GoalService } from './goal.service';
import { measureCardProjection } from './measure-card.projection';
import { MoveService } from './move.service';
import { ParticipantAnswerRow } from './participant-answer.row';
import { pathControllers, pathRows, pathServices, PathWatch } from './path';
import { PlanActivityRow } from './plan-activity.row';
import { PlanGoalRow } from './plan-goal.row';
import { AnswerController, PlanController } from './plan.controller';
import { PlanService } from './plan.service';
import { TemplateController, TemplateService } from './template';

@Module({
  imports: [TypeOrmModule.forFeature([PlanGoalRow, PlanActivityRow, ParticipantAnswerRow, ...pathRows]), EligibilityModule],
  controllers: [PlanController, AnswerController, ActivityController, ...pathControllers, TemplateController],
  providers: [PlanService, GoalService, ActivityService, MoveService, AnswerService, ...pathServices, TemplateService],
})
export class ActivityPlanModule implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly watch: PathWatch,
  ) {}

  onModuleInit(): void {
    this.unitOfWork.register(measureCardProjection);
    this.unitOfWork.register(this.watch);
    this.jobs.register({
      queue: 'plan-paths',
      schedule: '20 2 * * *',
      run: async () => {
        await this.watch.run();
      },
    });
  }
}
