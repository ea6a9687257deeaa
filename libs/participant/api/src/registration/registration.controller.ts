import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { LimitedLookUps } from '../find/look-up-guard';
import {
  EndRegistrationRequest,
  EntryAnswers,
  JobSeekerAnswers,
  RegisterRequest,
  RegistrationPath,
  RegistrationReference,
} from './registration.dto';
import { RegistrationService } from './registration.service';
import { RegisteredView, RegistrationReceivedView, RegistrationsView, RegistrationView } from './registration.view';

const opened = ({ participantId }: RegisteredView): readonly ParticipantId[] => (participantId ? [participantId] : []);

@Controller('participants')
export class RegistrationController {
  constructor(private readonly registrations: RegistrationService) {}

  /**
   * Takes a registration as job seeker. The answer is the same whoever the number belongs to; what became of it is asked for by its reference.
   */
  @Post()
  @HttpCode(202)
  @LimitedLookUps()
  @Access({ permission: 'person:register', subject: 'nobody' })
  register(@CurrentActor() actor: Actor, @Body() body: RegisterRequest): Promise<RegistrationReceivedView> {
    return this.registrations.register(actor, body);
  }

  /** What became of a registration of one's own. 422 when an entry rule does not let the person in. */
  @Get('registrations/:reference')
  @Access({ permission: 'person:register', subject: { shown: opened } })
  outcome(@CurrentActor() actor: Actor, @Param() { reference }: RegistrationReference): Promise<RegisteredView> {
    return this.registrations.outcome(actor, reference);
  }

  @Get(':participantId/registrations')
  @Access({ permission: 'person:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<RegistrationsView> {
    return this.registrations.list(actor, participantId);
  }

  /** Registers somebody who is here already and is not a job seeker now. */
  @Post(':participantId/registrations')
  @Access({ permission: 'person:register', subject: 'participantId' })
  again(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath, @Body() body: EntryAnswers): Promise<RegistrationView> {
    return this.registrations.again(actor, participantId, body);
  }

  @Put(':participantId/registrations/:registrationId')
  @Access({ permission: 'person:write', subject: 'participantId' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { participantId, registrationId }: RegistrationPath,
    @IfMatch() version: number,
    @Body() body: JobSeekerAnswers,
  ): Promise<RegistrationView> {
    return this.registrations.change(actor, participantId, registrationId, version, body);
  }

  @Post(':participantId/registrations/:registrationId/end')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  end(
    @CurrentActor() actor: Actor,
    @Param() { participantId, registrationId }: RegistrationPath,
    @IfMatch() version: number,
    @Body() body: EndRegistrationRequest,
  ): Promise<RegistrationView> {
    return this.registrations.end(actor, participantId, registrationId, version, body);
  }
}
