import { Controller, Get } from '@nestjs/common';
import { Access } from '@fotfeste/access/api';
import { Pace } from './pace';
import { promises } from './promises';
import { ServicePaceView } from './service.view';

/** What the product tells of itself to those who use it. */
@Controller('service')
export class ServiceController {
  constructor(private readonly pace: Pace) {}

  @Get('pace')
  @Access({ permission: 'session:own', subject: 'nobody' })
  today(): ServicePaceView {
    return {
      since: this.pace.since,
      pages: promises.map(({ page, limit, routes }) => ({ page, limit, ...(this.pace.of(routes) ?? { answers: 0 }) })),
    };
  }
}
