import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { MeasurePath } from './catalogue.dto';
import { CatalogueService } from './catalogue.service';
import { CatalogueView, MeasureDetailView } from './catalogue.view';

@Controller('measures')
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueService) {}

  /** Every measure: for whom, what, how long, and where it stands in the law. */
  @Get()
  @Access({ permission: 'measure:read', subject: 'nobody' })
  all(@CurrentActor() actor: Actor): Promise<CatalogueView> {
    return this.catalogue.all(actor);
  }

  @Get(':code')
  @Access({ permission: 'measure:read', subject: 'nobody' })
  one(@CurrentActor() actor: Actor, @Param() { code }: MeasurePath): Promise<MeasureDetailView> {
    return this.catalogue.one(actor, code);
  }
}
