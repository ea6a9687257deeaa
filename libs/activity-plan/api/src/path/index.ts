import { PathCaseReader } from './path-case.reader';
import { PathWatch } from './path-watch';
import { PathController, PathsController } from './path.controller';
import { PathService } from './path.service';
import { PlanPathCheckRow, PlanPathRow } from './plan-path.row';

export { PathWatch };

/** What planned paths add to the module. */
export const pathRows = [PlanPathRow, PlanPathCheckRow];
export const pathControllers = [PathsController, PathController];
export const pathServices = [PathCaseReader, PathService, PathWatch];
