import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { AccessRequestPath, AnswerAccessRequest } from './access-request.dto';
import { AccessRequestService } from './access-request.service';
import { AccessRequestsView } from './access-request.view';

@Controller('access-requests')
export class AccessRequestController {
  constructor(private readonly requests: AccessRequestService) {}

  /** What the actor's offices have been asked and not answered. */
  @Get()
  @Access({ permission: 'person:find', subject: { shown: everyone } })
  list(@CurrentActor() actor: Actor): Promise<AccessRequestsView> {
    return this.requests.list(actor);
  }

  @Post(':requestId/answer')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: { row: 'access_request', param: 'requestId' }, reason: 'not-asked' })
  answer(
    @CurrentActor() actor: Actor,
    @Param() { requestId }: AccessRequestPath,
    @Body() { isAllowed }: AnswerAccessRequest,
  ): Promise<AccessRequestsView> {
    return this.requests.answer(actor, requestId, isAllowed);
  }
}
