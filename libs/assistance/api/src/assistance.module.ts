import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssistanceCommentRow } from './decision/assistance-comment.row';
import { AssistanceDecisionRow } from './decision/assistance-decision.row';
import { NeedsAssessmentRow } from './needs/needs-assessment.row';

@Module({ imports: [TypeOrmModule.forFeature([AssistanceCommentRow, AssistanceDecisionRow, NeedsAssessmentRow])] })
export class AssistanceModule {}
