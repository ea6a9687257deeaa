import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { OpeningPath, TeamLookUpsQuery } from './look-up.dto';
import { LookUpsOfPersonView, LookUpsOfTeamView, OpeningsView } from './look-up.view';
import { LookUpsService } from './look-ups.service';
import { OpeningsService } from './openings.service';

const named = ({ items }: LookUpsOfTeamView): readonly ParticipantId[] => [
  ...new Set(items.flatMap(({ lines }) => lines.flatMap(({ participantId }) => participantId ?? []))),
];

/** The access log, read by those it is for. */
@Controller()
export class LookUpController {
  constructor(
    private readonly lookUps: LookUpsService,
    private readonly openings: OpeningsService,
  ) {}

  /** Who has looked at a person, for the adviser to hand over when the person asks. */
  @Get('participants/:participantId/look-ups')
  @Access({ permission: 'person:read', subject: 'participantId' })
  ofPerson(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<LookUpsOfPersonView> {
    return this.lookUps.ofPerson(actor, participantId);
  }

  /** What the lead's colleagues have looked at on a day. */
  @Get('team-look-ups')
  @Access({ permission: 'access:team', subject: { shown: named } })
  ofTeam(@CurrentActor() actor: Actor, @Query() { day }: TeamLookUpsQuery): Promise<LookUpsOfTeamView> {
    return this.lookUps.ofTeam(actor, day);
  }

  /** Openings with a reason by the lead's colleagues: those nobody has seen, and the last thirty days. */
  @Get('openings')
  @Access({ permission: 'access:team', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<OpeningsView> {
    return this.openings.list(actor);
  }

  /** Says that a lead has looked at the reason. Said twice it changes nothing. */
  @Post('openings/:openingId/seen')
  @HttpCode(200)
  @Access({ permission: 'access:team', subject: 'nobody' })
  seen(@CurrentActor() actor: Actor, @Param() { openingId }: OpeningPath): Promise<OpeningsView> {
    return this.openings.seen(actor, openingId);
  }
}
