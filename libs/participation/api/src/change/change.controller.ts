import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { AgreementService } from '../agreement/agreement.service';
import { StartNeedsView } from '../agreement/start-needs.view';
import { RehearsalView } from '../life/rehearsal.view';
import { ParticipationPath } from '../life/step.dto';
import { AgreementRequest } from '../referral/referral.dto';
import { ReviewRequest } from '../review/review.dto';
import { ReviewService } from '../review/review.service';
import { ParticipationView } from '../view/participation.view';
import { ChangeRequest } from './change.dto';
import { ChangeService } from './change.service';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller('participations/:participationId')
export class ChangeController {
  constructor(
    private readonly changes: ChangeService,
    private readonly agreements: AgreementService,
    private readonly reviews: ReviewService,
  ) {}

  /** Changes days, extent, words or reason. A field that a colleague changed meanwhile is answered with both versions. */
  @Post('changes')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  change(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: ChangeRequest,
  ): Promise<ParticipationView> {
    return this.changes.change(actor, participationId, version, body);
  }

  /** What the change would lead to. Changes nothing. */
  @Post('changes/rehearsal')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  rehearse(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: ChangeRequest,
  ): Promise<RehearsalView> {
    return this.changes.rehearse(actor, participationId, version, body);
  }

  /** What must still be in place before the first day. */
  @Get('start-needs')
  @Access({ permission: 'participation:read', subject })
  startNeeds(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<StartNeedsView> {
    return this.agreements.startNeeds(actor, participationId);
  }

  /** Records parts and dates of the paper agreement. `If-Match` is the version of the agreement, 0 while there is none. */
  @Put('agreement')
  @Access({ permission: 'participation:write', subject })
  record(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: AgreementRequest,
  ): Promise<ParticipationView> {
    return this.agreements.record(actor, participationId, version, body);
  }

  /** Nav's own review, which the law asks for at intervals in some measures. */
  @Post('reviews')
  @Access({ permission: 'participation:write', subject })
  review(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: ReviewRequest,
  ): Promise<ParticipationView> {
    return this.reviews.record(actor, participationId, body);
  }
}
