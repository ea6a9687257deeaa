import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { UnitOfWork } from '@fotfeste/shared/api';
import { ActivityController } from './activity.controller';
import { ActivityService } from './activity.service';
import { AnswerService } from './answer.service';
import { GoalService } from './goal.service';
import { measureCardProjection } from './measure-card.projection';
import { MoveService } from './move.service';
import { ParticipantAnswerRow } from './participant-answer.row';
import { PlanActivityRow } from './plan-activity.row';
import { PlanGoalRow } from './plan-goal.row';
import { AnswerController, PlanController } from './plan.controller';
import { PlanService } from './plan.service';

@Module({
  imports: [TypeOrmModule.forFeature([PlanGoalRow, PlanActivityRow, ParticipantAnswerRow])],
  controllers: [PlanController, AnswerController, ActivityController],
  providers: [PlanService, GoalService, ActivityService, MoveService, AnswerService],
})
export class ActivityPlanModule implements OnModuleInit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  onModuleInit(): void {
    this.unitOfWork.register(measureCardProjection);
  }
}
