import { AssistanceCommentSeenRow } from './comment-news/assistance-comment-seen.row';
import { AssistanceComplaintRow } from './complaint/assistance-complaint.row';
import { AssistanceCommentRow } from './decision/assistance-comment.row';
import { AssistanceDecisionRow } from './decision/assistance-decision.row';
import { NeedsAssessmentRow } from './needs/needs-assessment.row';
import { NeedOpinionRow } from './opinion/need-opinion.row';

/** Every row of the room, for the module and for specs. */
export const assistanceRows = [
  AssistanceCommentRow,
  AssistanceCommentSeenRow,
  AssistanceComplaintRow,
  AssistanceDecisionRow,
  NeedOpinionRow,
  NeedsAssessmentRow,
];
