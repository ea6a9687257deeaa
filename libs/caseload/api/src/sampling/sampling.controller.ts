import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { TeamQuery } from '../team/team.dto';
import { TextReviewPath, TextReviewRequest, SampleRequest } from './sampling.dto';
import { ReviewService } from './review.service';
import { SamplingService } from './sampling.service';
import { TextReviewsView, SamplesView } from './sampling.view';

/** Samples of decisions and plans that colleagues read for each other. */
@Controller()
export class SamplingController {
  constructor(
    private readonly sampling: SamplingService,
    private readonly reviews: ReviewService,
  ) {}

  /** The samples of the lead's offices, and what was answered in the whole: numbers, and nobody. */
  @Get('caseload/team/samples')
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  samples(@CurrentActor() actor: Actor, @Query() { office }: TeamQuery): Promise<SamplesView> {
    return this.sampling.samples(actor, office);
  }

  @Post('caseload/team/samples')
  @HttpCode(200)
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  draw(@CurrentActor() actor: Actor, @Body() body: SampleRequest): Promise<SamplesView> {
    return this.sampling.draw(actor, body);
  }

  /** What the actor is asked to read, and what others have said of the actor's own texts. */
  @Get('caseload/mine/reviews')
  @Access({ permission: 'caseload:own', subject: { shown: everyone } })
  mine(@CurrentActor() actor: Actor): Promise<TextReviewsView> {
    return this.reviews.mine(actor);
  }

  @Post('participants/:participantId/reviews/:reviewId')
  @HttpCode(200)
  @Access({ permission: 'caseload:own', subject: 'participantId' })
  give(@CurrentActor() actor: Actor, @Param() { reviewId }: TextReviewPath, @Body() body: TextReviewRequest): Promise<TextReviewsView> {
    return this.reviews.give(actor, reviewId, body);
  }
}
