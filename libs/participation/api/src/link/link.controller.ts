import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { LinkPath, LinkRequest, LinkRevocationRequest } from './link.dto';
import { LinkService } from './link.service';
import { LinkListView } from './link.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller('participations/:participationId/links')
export class LinkController {
  constructor(private readonly links: LinkService) {}

  /** Links that have been sent, whom one can be sent to, and what it would ask. */
  @Get()
  @Access({ permission: 'participation:read', subject })
  list(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<LinkListView> {
    return this.links.list(actor, participationId);
  }

  /** Sends a link with exactly what is due. One that is still open is replaced. */
  @Post()
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  send(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath, @Body() body: LinkRequest): Promise<LinkListView> {
    return this.links.send(actor, participationId, body);
  }

  /** Takes a link back: it opens nothing from now on. */
  @Post(':linkId/revocation')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  revoke(
    @CurrentActor() actor: Actor,
    @Param() { participationId, linkId }: LinkPath,
    @Body() { words }: LinkRevocationRequest,
  ): Promise<LinkListView> {
    return this.links.revoke(actor, participationId, linkId, words);
  }

  /** Remembers that Nav has seen how the links ended. */
  @Put('reading')
  @Access({ permission: 'participation:read', subject })
  markRead(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<LinkListView> {
    return this.links.markRead(actor, participationId);
  }
}
