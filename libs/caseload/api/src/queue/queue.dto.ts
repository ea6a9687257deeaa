import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { waitingFor, type LocalDate, type WaitingFor } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { careWordsLength, caseDeadlineKinds, queueSpans, queueStates, type QueueSpan, type QueueState } from '@fotfeste/caseload/domain';

/** An address says `kind=a` for one and `kind=a&kind=b` for several. */
const asList = Transform(({ value }: { readonly value: unknown }) => (value === undefined ? undefined : [value].flat()));

/** Which deadlines a queue shows. */
export class QueueQuery {
  @MayBeLeftOut()
  @IsIn(queueStates)
  readonly state?: QueueState;

  @MayBeLeftOut()
  @asList
  @IsArray()
  @ArrayMaxSize(60)
  @IsIn(caseDeadlineKinds, { each: true })
  readonly kind?: readonly string[];

  @MayBeLeftOut()
  @asList
  @IsArray()
  @ArrayMaxSize(4)
  @IsIn(queueSpans, { each: true })
  readonly span?: readonly QueueSpan[];

  @MayBeLeftOut()
  @asList
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(waitingFor, { each: true })
  readonly waits?: readonly WaitingFor[];

  /** Nav unit number; all of the actor's offices without it. */
  @MayBeLeftOut()
  @Matches(/^\d{4}$/)
  readonly office?: string;

  /** Nav ident of whoever is to meet the deadlines. */
  @MayBeLeftOut()
  @Matches(/^[\w.-]{1,40}$/)
  readonly adviser?: string;

  /** Place from the page before: what comes after it. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 300)
  readonly after?: string;

  /** Place from the page after: what stands before it. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 300)
  readonly before?: string;
}

/** The person a deadline is about. */
export class DeadlinePath {
  @IsId()
  readonly participantId!: string;
}

/** Which of a person's deadlines. */
export class DeadlineRequest {
  @IsIn(caseDeadlineKinds)
  readonly kind!: string;

  @MayBeLeftOut()
  @IsId()
  readonly subjectId?: string;

  @IsLocalDate()
  readonly dueOn!: LocalDate;
}

export class SnoozeRequest extends DeadlineRequest {
  /** First day it stands in the queue again. */
  @IsLocalDate()
  readonly until!: LocalDate;

  @IsString()
  @MaxLength(careWordsLength)
  readonly reason!: string;
}

export class DeadlineHandoverRequest extends DeadlineRequest {
  /** Nav ident of the colleague. */
  @IsString()
  @Length(1, 40)
  readonly adviserId!: string;

  @IsString()
  @MaxLength(careWordsLength)
  readonly note!: string;
}
