import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { BellCountView } from '../notice/notice.view';
import { DayService } from './day.service';
import { DayView } from './day.view';

@Controller('caseload/mine/day')
export class DayController {
  constructor(private readonly days: DayService) {}

  @Get()
  @Access({ permission: 'caseload:own', subject: { shown: everyoneOfTheDay } })
  day(@CurrentActor() actor: Actor): Promise<DayView> {
    return this.days.day(actor);
  }

  /** The actor has looked at the day. */
  @Post('seen')
  @HttpCode(200)
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  see(@CurrentActor() actor: Actor): Promise<BellCountView> {
    return this.days.see(actor);
  }
}

function everyoneOfTheDay({ meetings, today, overdue }: DayView): readonly ParticipantId[] {
  return everyone({ items: [...meetings, ...today.items, ...overdue.items] });
}
