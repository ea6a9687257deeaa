import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OpenToAll } from '@fotfeste/access/api';
import { Jobs, OutboxDelivery, Problem, unavailable } from '@fotfeste/shared/api';
import { Drain, leaving } from './drain';
import { HealthView, ReadinessView } from './health.view';

/** `live` says the process answers; `ready` and the plain address say that it can serve and goes on serving, database included, and which part beside it fails. */
@Controller('health')
@OpenToAll()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: OutboxDelivery,
    private readonly jobs: Jobs,
    private readonly drain: Drain,
  ) {}

  @Get('live')
  live(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<ReadinessView> {
    if (this.drain.isOn) throw new Problem(leaving);
    await this.dataSource.query('select 1').catch(() => {
      throw new Problem(unavailable);
    });
    const messages = this.outbox.isReady ? ((await this.outbox.isLate()) ? 'late' : 'ready') : 'no-gateway';
    return { status: 'ok', messages, calendar: this.jobs.isFailing ? 'failing' : 'ready' };
  }

  @Get()
  health(): Promise<ReadinessView> {
    return this.ready();
  }
}
