import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ForecastPath, MeasureStartsQuery, StartsQuery } from './forecast.dto';
import { ForecastService } from './forecast.service';
import { ForecastView, MeasureStartsView, OfferingStartsView } from './forecast.view';

@Controller()
export class ForecastController {
  constructor(private readonly forecasts: ForecastService) {}

  /** Places week by week, and when somebody who comes last in the queue can probably start. */
  @Get('offerings/:offeringId/forecast')
  @Access({ permission: 'measure:read', subject: 'nobody' })
  one(@CurrentActor() actor: Actor, @Param() { offeringId }: ForecastPath): Promise<ForecastView> {
    return this.forecasts.one(actor, offeringId);
  }

  /** Probable start in each of several offerings. */
  @Get('probable-starts')
  @Access({ permission: 'measure:read', subject: 'nobody' })
  starts(@CurrentActor() actor: Actor, @Query() { offering }: StartsQuery): Promise<OfferingStartsView> {
    return this.forecasts.starts(actor, offering);
  }

  /** How soon one can start with each of some measures. */
  @Get('measure-starts')
  @Access({ permission: 'measure:read', subject: 'nobody' })
  measures(@CurrentActor() actor: Actor, @Query() { measure }: MeasureStartsQuery): Promise<MeasureStartsView> {
    return this.forecasts.measures(actor, measure);
  }
}
