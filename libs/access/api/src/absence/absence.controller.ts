import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '../access.decorator';
import { AbsencePath, RegisterAbsenceRequest } from './absence.dto';
import { AbsenceService } from './absence.service';
import { AbsencesView } from './absence.view';

/** Who is away, and who stands in. Names staff, and nobody who is followed up. */
@Controller('absences')
export class AbsenceController {
  constructor(private readonly absences: AbsenceService) {}

  /** Everybody's at the actor's offices. */
  @Get()
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  known(@CurrentActor() actor: Actor): Promise<AbsencesView> {
    return this.absences.known(actor);
  }

  @Post()
  @HttpCode(200)
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  register(@CurrentActor() actor: Actor, @Body() body: RegisterAbsenceRequest): Promise<AbsencesView> {
    return this.absences.register(actor, body);
  }

  /** Ends it at once: for whoever is away, and for a lead. */
  @Post(':absenceId/end')
  @HttpCode(200)
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  end(@CurrentActor() actor: Actor, @Param() { absenceId }: AbsencePath): Promise<AbsencesView> {
    return this.absences.end(actor, absenceId);
  }
}
