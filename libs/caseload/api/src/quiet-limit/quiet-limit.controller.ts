import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { QuietLimitPath, QuietLimitRequest } from './quiet-limit.dto';
import { QuietLimitService } from './quiet-limit.service';
import { QuietLimitView } from './quiet-limit.view';

@Controller('caseload/quiet-limits')
export class QuietLimitController {
  constructor(private readonly limits: QuietLimitService) {}

  /** After how many days without a talk a case of one of the lead's offices is too quiet. */
  @Get(':office')
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  limit(@CurrentActor() actor: Actor, @Param() { office }: QuietLimitPath): Promise<QuietLimitView> {
    return this.limits.of(actor, office);
  }

  /** Sets it for everybody at the office, at once. */
  @Put(':office')
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  setLimit(
    @CurrentActor() actor: Actor,
    @Param() { office }: QuietLimitPath,
    @IfMatch() version: number,
    @Body() body: QuietLimitRequest,
  ): Promise<QuietLimitView> {
    return this.limits.set(actor, office, body, version);
  }
}
