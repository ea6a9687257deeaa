import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { RehearsalView } from '../life/rehearsal.view';
import { ParticipationPersonPath } from '../referral/referral.dto';
import { ShareConsentService } from './share-consent.service';
import { ShareWithdrawalService } from './share-withdrawal.service';
import { MeasureConsentPath, ShareAnswerRequest, ShareFieldPath, ShareShownRequest, ShareWithdrawalRequest } from './share.dto';
import { ShareService } from './share.service';
import { ShareListView, ShareView } from './share.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller()
export class ShareController {
  constructor(
    private readonly shares: ShareService,
    private readonly consents: ShareConsentService,
    private readonly withdrawals: ShareWithdrawalService,
  ) {}

  /** What the provider gets to know and has got, why, and what the participant has answered. */
  @Get('participations/:participationId/share')
  @Access({ permission: 'participation:read', subject })
  one(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ShareView> {
    return this.shares.one(actor, participationId);
  }

  /** The same for every measure in which something is or will be shared. */
  @Get('participants/:participantId/shares')
  @Access({ permission: 'participation:read', subject: 'participantId' })
  ofPerson(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipationPersonPath): Promise<ShareListView> {
    return this.shares.ofPerson(actor, participantId);
  }

  /** Records that the participant has been shown what is shared, and in which language. */
  @Post('participations/:participationId/share/shown')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  shown(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() { language }: ShareShownRequest,
  ): Promise<ShareView> {
    return this.shares.shown(actor, participationId, language);
  }

  /** Records the participant's yes or no to sharing one field. */
  @Post('participations/:participationId/share/fields/:field/answer')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  answer(
    @CurrentActor() actor: Actor,
    @Param() { participationId, field }: ShareFieldPath,
    @Body() body: ShareAnswerRequest,
  ): Promise<ShareView> {
    return this.consents.answer(actor, participationId, field, body);
  }

  /** Takes a consent back. Sharing stops from now. If-Match is the version of the answer. */
  @Post('participations/:participationId/share/fields/:field/withdrawal')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param() { participationId, field }: ShareFieldPath,
    @IfMatch() version: number,
    @Body() body: ShareWithdrawalRequest,
  ): Promise<ShareView> {
    return this.withdrawals.withdraw(actor, participationId, { kind: 'field', field, version }, body);
  }

  /** What taking the consent back would lead to. Nothing is changed. */
  @Post('participations/:participationId/share/fields/:field/withdrawal/rehearsal')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  rehearse(
    @CurrentActor() actor: Actor,
    @Param() { participationId, field }: ShareFieldPath,
    @IfMatch() version: number,
    @Body() body: ShareWithdrawalRequest,
  ): Promise<RehearsalView> {
    return this.withdrawals.rehearse(actor, participationId, { kind: 'field', field, version }, body);
  }

  /** Takes back a consent that the measure rests on (IPS-05, IPS-06). The adviser ends the participation afterwards. */
  @Post('participations/:participationId/share/measure-consents/:consent/withdrawal')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  withdrawFromMeasure(
    @CurrentActor() actor: Actor,
    @Param() { participationId, consent }: MeasureConsentPath,
    @Body() body: ShareWithdrawalRequest,
  ): Promise<ShareView> {
    return this.withdrawals.withdraw(actor, participationId, { kind: 'measure', consent }, body);
  }

  /** What taking it back would lead to. Nothing is changed. */
  @Post('participations/:participationId/share/measure-consents/:consent/withdrawal/rehearsal')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  rehearseFromMeasure(
    @CurrentActor() actor: Actor,
    @Param() { participationId, consent }: MeasureConsentPath,
    @Body() body: ShareWithdrawalRequest,
  ): Promise<RehearsalView> {
    return this.withdrawals.rehearse(actor, participationId, { kind: 'measure', consent }, body);
  }
}
