import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OpenToAll } from '@fotfeste/access/api';
import { OutboxDelivery, Problem, unavailable } from '@fotfeste/shared/api';

export class HealthView {
  readonly status!: 'ok';
}

export class ReadinessView extends HealthView {
  /** Whether mail and text messages can leave; without a gateway everything else still serves. */
  readonly messages!: 'ready' | 'no-gateway';
}

/** `live` says the process answers; `ready` and the plain address say that it can serve, database included. */
@Controller('health')
@OpenToAll()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: OutboxDelivery,
  ) {}

  @Get('live')
  live(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<ReadinessView> {
    await this.dataSource.query('select 1').catch(() => {
      throw new Problem(unavailable);
    });
    return { status: 'ok', messages: this.outbox.isReady ? 'ready' : 'no-gateway' };
  }

  @Get()
  health(): Promise<ReadinessView> {
    return this.ready();
  }
}
