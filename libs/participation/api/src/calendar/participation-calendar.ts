import { Injectable } from '@nestjs/common';
import { Jobs } from '@fotfeste/shared/api';
import { CalendarService } from './calendar.service';

/** The hourly job of the calendar. */
@Injectable()
export class ParticipationCalendar {
  constructor(
    private readonly jobs: Jobs,
    private readonly calendar: CalendarService,
  ) {}

  register(): void {
    this.jobs.register({
      queue: 'participation-calendar',
      schedule: '7 * * * *',
      run: async () => {
        await this.calendar.run();
      },
    });
  }
}
