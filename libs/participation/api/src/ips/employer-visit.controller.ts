import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { EmployerVisitPath, EmployerVisitRequest } from './employer-visit.dto';
import { EmployerVisitService } from './employer-visit.service';
import { EmployerVisitListView } from './employer-visit.view';

@Controller('provider/employer-visits')
export class EmployerVisitController {
  constructor(private readonly visits: EmployerVisitService) {}

  /** Employers met in general by the provider’s job specialists in the last half year. */
  @Get()
  @Access({ permission: 'participation:provide', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<EmployerVisitListView> {
    return this.visits.list(actor);
  }

  @Post()
  @HttpCode(200)
  @Access({ permission: 'participation:provide', subject: 'nobody' })
  record(@CurrentActor() actor: Actor, @Body() body: EmployerVisitRequest): Promise<EmployerVisitListView> {
    return this.visits.record(actor, body);
  }

  @Delete(':visitId')
  @Access({ permission: 'participation:provide', subject: 'nobody' })
  remove(@CurrentActor() actor: Actor, @Param() { visitId }: EmployerVisitPath): Promise<EmployerVisitListView> {
    return this.visits.remove(actor, visitId);
  }
}
