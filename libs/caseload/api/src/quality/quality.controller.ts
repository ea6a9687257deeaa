import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { QualityService } from './quality.service';
import { QualityView } from './quality.view';

@Controller('caseload')
export class QualityController {
  constructor(private readonly quality: QualityService) {}

  /** What is missing or contradictory in the actor's own cases: numbers, and nobody. */
  @Get('mine/quality')
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  mine(@CurrentActor() actor: Actor): Promise<QualityView> {
    return this.quality.inbox(actor, 'mine');
  }

  /** The same for everybody at the actor's offices whom the actor may see. */
  @Get('office/quality')
  @Access({ permission: 'caseload:office', subject: 'nobody' })
  office(@CurrentActor() actor: Actor): Promise<QualityView> {
    return this.quality.inbox(actor, 'office');
  }
}
