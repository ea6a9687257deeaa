import { Controller, Get } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { CountyService } from './county.service';
import { CountyView } from './county.view';

@Controller('caseload/county')
export class CountyController {
  constructor(private readonly counties: CountyService) {}

  /** Numbers per office, small ones hidden. */
  @Get()
  @Access({ permission: 'caseload:county', subject: 'nobody' })
  county(@CurrentActor() actor: Actor): Promise<CountyView> {
    return this.counties.county(actor);
  }
}
