import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { CoverService } from './cover.service';
import { CoverView } from './cover.view';

@Controller('caseload/uncovered')
export class CoverController {
  constructor(private readonly cover: CoverService) {}

  /** How many people each substitute does not see. Numbers, and nobody. */
  @Get()
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  uncovered(@CurrentActor() actor: Actor): Promise<CoverView> {
    return this.cover.uncovered(actor);
  }
}
