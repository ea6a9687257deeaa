import { IsIn, IsNumber, IsString, IsArray, ArrayMaxSize, IsInt, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  activityStatuses,
  answerChannels,
  answerCodes,
  answerGivers,
  answerSubjects,
  applicationStages,
  requirements,
  responsibles,
  writtenKinds,
  type ActivityStatus,
  type AnswerChannel,
  type AnswerCode,
  type AnswerGiver,
  type AnswerSubject,
  type ApplicationStage,
  type Requirement,
  type Responsible,
  type WrittenKind,
} from '@fotfeste/activity-plan/domain';

export class PlanPath {
  @IsId()
  readonly participantId!: string;
}

export class ActivityPath {
  @IsId()
  readonly activityId!: string;
}

export class PlanGoalRequest {
  @IsString()
  @Length(1, 2000)
  readonly words!: string;

  /** Day the person said it. */
  @IsLocalDate()
  readonly saidOn!: LocalDate;
}

/** Everything that people write about an activity; a field left out is empty. */
export class ActivityRequest {
  @IsIn(writtenKinds)
  readonly kind!: WrittenKind;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  readonly title?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(4000)
  readonly description?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly from?: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly to?: LocalDate;

  @MayBeLeftOut()
  @IsNumber({ maxDecimalPlaces: 2 })
  readonly hoursPerWeek?: number;

  @IsIn(responsibles)
  readonly responsible!: Responsible;

  @IsArray()
  @ArrayMaxSize(5)
  @IsIn(requirements, { each: true })
  readonly satisfies!: readonly Requirement[];

  /** How far an application for a job has come. */
  @MayBeLeftOut()
  @IsIn(applicationStages)
  readonly applicationStage?: ApplicationStage;
}

export class NewActivityRequest extends ActivityRequest {
  /** `proposed` is put forward to the participant, `planned` goes straight into the plan. */
  @IsIn(['proposed', 'planned'])
  readonly status!: 'proposed' | 'planned';
}

export class MoveRequest {
  @IsIn(activityStatuses)
  readonly to!: ActivityStatus;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(1000)
  readonly reason?: string;

  /** The card it goes above; absent puts it last in the column. */
  @MayBeLeftOut()
  @IsId()
  readonly above?: string;
}

export class AgreeRequest {
  /** Day the participant and Nav agreed. */
  @IsLocalDate()
  readonly agreedOn!: LocalDate;
}

export class AnswerRequest {
  @IsIn(answerSubjects)
  readonly subject!: AnswerSubject;

  @MayBeLeftOut()
  @IsId()
  readonly subjectId?: string;

  /** Version of the goal or activity that was on the screen. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  readonly subjectVersion?: number;

  @IsIn(answerCodes)
  readonly answer!: AnswerCode;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(2000)
  readonly words?: string;

  @IsIn(answerGivers)
  readonly giver!: AnswerGiver;

  @IsIn(answerChannels)
  readonly channel!: AnswerChannel;

  @IsLocalDate()
  readonly givenOn!: LocalDate;
}
