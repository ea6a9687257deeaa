import { FollowUpTaskRow } from './follow-up-task.row';
import { OwnTasksController, PersonTasksController, TaskController } from './task.controller';
import { TaskService } from './task.service';

export { taskHandoverProjection } from './task-handover.projection';

export const taskRows = [FollowUpTaskRow];
export const taskControllers = [PersonTasksController, OwnTasksController, TaskController];
export const taskServices = [TaskService];
