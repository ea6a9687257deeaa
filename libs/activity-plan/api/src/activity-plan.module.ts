import { EarlierPlan } from './earlier-plan.service';
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Jobs, UnitOfWork } from '@fotfeste/shared/api';
import { EligibilityModule } from '@fotfeste/eligibility/api';
import { FollowUpBlockers, ParticipantModule } from '@fotfeste/participant/api';
import { ActivityController } from './activity.controller';
import { ActivityService } from './activity.service';
import { AnswerService } from './answer.service';
import { contactControllers, contactRows, contactServices } from './contact';
import { GoalService } from './goal.service';
import { measureCardProjection } from './measure-card.projection';
import { meetingControllers, meetingRows, meetingServices, unsharedMinutes } from './meeting';
import { MoveService } from './move.service';
import { ParticipantAnswerRow } from './participant-answer.row';
import { pathControllers, pathRows, pathServices, PathWatch } from './path';
import { PlanActivityRow } from './plan-activity.row';
import { PlanGoalRow } from './plan-goal.row';
import { AnswerController, PlanController } from './plan.controller';
import { PlanService } from './plan.service';
import { printControllers, printServices } from './print';
import { subGoalControllers, subGoalRows, subGoalServices } from './sub-goal';
import { taskControllers, taskHandoverProjection, taskRows, taskServices } from './task';
import { TemplateController, TemplateService } from './template';

const rows = [PlanGoalRow, PlanActivityRow, ParticipantAnswerRow, ...pathRows, ...meetingRows, ...contactRows, ...taskRows, ...subGoalRows];
const ownServices = [PlanService, GoalService, ActivityService, MoveService, AnswerService, TemplateService];

@Module({
  imports: [TypeOrmModule.forFeature(rows), EligibilityModule, ParticipantModule],
  controllers: [
    ...[PlanController, AnswerController, ActivityController, TemplateController],
    ...[...pathControllers, ...meetingControllers, ...contactControllers, ...taskControllers, ...subGoalControllers, ...printControllers],
  ],
  providers: [
    EarlierPlan,
    ...ownServices,
    ...pathServices,
    ...meetingServices,
    ...contactServices,
    ...taskServices,
    ...subGoalServices,
    ...printServices,
  ],
})
export class ActivityPlanModule implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly watch: PathWatch,
    private readonly blockers: FollowUpBlockers,
  ) {}

  onModuleInit(): void {
    this.unitOfWork.register(measureCardProjection);
    this.unitOfWork.register(this.watch);
    this.unitOfWork.register(taskHandoverProjection);
    this.blockers.register(unsharedMinutes);
    this.jobs.register({
      queue: 'plan-paths',
      schedule: '20 2 * * *',
      run: async () => {
        await this.watch.run();
      },
    });
  }
}
