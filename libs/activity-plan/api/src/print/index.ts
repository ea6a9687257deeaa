import { PlanPrintController } from './plan-print.controller';
import { PlanPrintService } from './plan-print.service';

/** What the room registers to print plans. */
export const printControllers = [PlanPrintController];
export const printServices = [PlanPrintService];
