import type { FreshDatabase } from '@fotfeste/shared/api/testing';
import { ActivityService } from '../activity.service';
import { AnswerService } from '../answer.service';
import { ContactNoteService } from '../contact/contact.service';
import { PlanContactRow } from '../contact/plan-contact.row';
import { ParticipantAnswerRow } from '../participant-answer.row';
import { PlanActivityRow } from '../plan-activity.row';
import { PlanGoalRow } from '../plan-goal.row';
import { PlanSubGoalRow } from '../sub-goal/plan-sub-goal.row';

/** Every row that the services below need. */
export const planRows = [PlanActivityRow, PlanContactRow, PlanGoalRow, PlanSubGoalRow, ParticipantAnswerRow];

/** The room's services as the module would make them. */
export function planServices({ unitOfWork }: FreshDatabase): {
  readonly activities: ActivityService;
  readonly answers: AnswerService;
  readonly contacts: ContactNoteService;
} {
  return {
    activities: new ActivityService(unitOfWork),
    answers: new AnswerService(unitOfWork),
    contacts: new ContactNoteService(unitOfWork),
  };
}
