import { Controller, Get, Query } from '@nestjs/common';
import { Clock, osloDate } from '@fotfeste/shared/api';
import { Access } from '@fotfeste/access/api';
import { rulesInForce } from './rules-in-force';
import { RulesQuery } from './rules.dto';
import { RulesView } from './rules.view';

@Controller('rules')
export class RulesController {
  constructor(private readonly clock: Clock) {}

  /** Every rule and number that applies on a day, with section, source and how sure the reading is. */
  @Get()
  @Access({ permission: 'reference:read', subject: 'nobody' })
  inForce(@Query() { asOf }: RulesQuery): RulesView {
    return rulesInForce(asOf ?? osloDate(this.clock.now()));
  }
}
