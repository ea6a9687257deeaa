import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { CaseSeekRequest } from './seek.dto';
import { SeekService } from './seek.service';
import { CaseSeekView } from './seek.view';

@Controller('caseload/seek')
export class SeekController {
  constructor(private readonly seeking: SeekService) {}

  /** Where a value stands in a list sorted by it. Tells a place, and nobody. */
  @Post()
  @HttpCode(200)
  @Access({ permission: 'person:find', subject: 'nobody' })
  seek(@CurrentActor() actor: Actor, @Body() body: CaseSeekRequest): Promise<CaseSeekView> {
    return this.seeking.seek(actor, body);
  }
}
