import { PlanSubGoalRow } from './plan-sub-goal.row';
import { PersonSubGoalsController, SubGoalController } from './sub-goal.controller';
import { SubGoalService } from './sub-goal.service';

export const subGoalRows = [PlanSubGoalRow];
export const subGoalControllers = [PersonSubGoalsController, SubGoalController];
export const subGoalServices = [SubGoalService];
