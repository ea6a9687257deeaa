import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ThenQuery } from '@fotfeste/participant/api';
import { RehearsalView } from './life/rehearsal.view';
import { ParticipationPath, StepRequestBody } from './life/step.dto';
import { ParticipationService } from './participation.service';
import { ApprovalGiversView } from './referral/approvers.view';
import { ParticipationPersonPath, ReferralRequest } from './referral/referral.dto';
import { ReferralService } from './referral/referral.service';
import { EarlierParticipations } from './view/earlier-participations.service';
import { ParticipationListView, ParticipationView } from './view/participation.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller()
export class ParticipationController {
  constructor(
    private readonly participations: ParticipationService,
    private readonly referrals: ReferralService,
    private readonly earlier: EarlierParticipations,
  ) {}

  /** A person's participations, the newest first; as they stood when an earlier day ended, if `asOf` names one. */
  @Get('participants/:participantId/participations')
  @Access({ permission: 'participation:read', subject: 'participantId' })
  list(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipationPersonPath,
    @Query() { asOf }: ThenQuery,
  ): Promise<ParticipationListView> {
    return asOf ? this.earlier.list(actor, { participantId, asOf }) : this.participations.list(actor, participantId);
  }

  /** Refers somebody to an offering or a single place. The draft is used up. Refused with the conditions named when the law does not allow it. */
  @Post('participants/:participantId/participations')
  @Access({ permission: 'participation:write', subject: 'participantId' })
  refer(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipationPersonPath,
    @Body() body: ReferralRequest,
  ): Promise<ParticipationView> {
    return this.referrals.refer(actor, participantId, body);
  }

  /** Who may approve a referral for the person. */
  @Get('participants/:participantId/approval-givers')
  @Access({ permission: 'participation:read', subject: 'participantId' })
  givers(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipationPersonPath): Promise<ApprovalGiversView> {
    return this.referrals.givers(actor, participantId);
  }

  /** What the referral would lead to. Changes nothing. */
  @Post('participants/:participantId/participations/rehearsal')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject: 'participantId' })
  rehearseReferral(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipationPersonPath,
    @Body() body: ReferralRequest,
  ): Promise<RehearsalView> {
    return this.referrals.rehearse(actor, participantId, body);
  }

  @Get('participations/:participationId')
  @Access({ permission: 'participation:read', subject })
  read(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ParticipationView> {
    return this.participations.read(actor, participationId);
  }

  /** Takes a step of the life cycle. */
  @Post('participations/:participationId/steps')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  step(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: StepRequestBody,
  ): Promise<ParticipationView> {
    return this.participations.step(actor, participationId, version, body);
  }

  /** What the step would lead to. Changes nothing. */
  @Post('participations/:participationId/steps/rehearsal')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  rehearseStep(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: StepRequestBody,
  ): Promise<RehearsalView> {
    return this.participations.rehearse(actor, participationId, version, body);
  }
}
