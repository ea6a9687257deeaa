import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { KvpPath, KvpWordsRequest } from './kvp.dto';
import { KvpService } from './kvp.service';
import { KvpRehearsalView, KvpView } from './kvp.view';

@Controller('participants/:participantId/kvp')
export class KvpController {
  constructor(private readonly kvp: KvpService) {}

  /** Time in the qualification programme with the case locked to an office. */
  @Get()
  @Access({ permission: 'person:read', subject: 'participantId' })
  of(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<KvpView> {
    return this.kvp.of(actor, participantId);
  }

  /** Locks the case to the office from now. */
  @Post()
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  start(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath, @Body() body: KvpWordsRequest): Promise<KvpView> {
    return this.kvp.start(actor, participantId, body);
  }

  /** What locking the case would lead to. Nothing is changed. */
  @Post('rehearsal')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  rehearseStart(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<KvpRehearsalView> {
    return this.kvp.rehearseStart(actor, participantId);
  }

  /** Lifts the lock from now. */
  @Post(':kvpId/end')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  lift(
    @CurrentActor() actor: Actor,
    @Param() { participantId, kvpId: id }: KvpPath,
    @IfMatch() version: number,
    @Body() body: KvpWordsRequest,
  ): Promise<KvpView> {
    return this.kvp.lift(actor, participantId, { id, version }, body);
  }

  /** What lifting the lock would lead to. Nothing is changed. */
  @Post(':kvpId/end/rehearsal')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  rehearseLift(
    @CurrentActor() actor: Actor,
    @Param() { participantId, kvpId: id }: KvpPath,
    @IfMatch() version: number,
  ): Promise<KvpRehearsalView> {
    return this.kvp.rehearseLift(actor, participantId, { id, version });
  }
}
