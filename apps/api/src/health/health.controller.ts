import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OpenToAll } from '@fotfeste/access/api';
import { Problem, unavailable } from '@fotfeste/shared/api';

export class HealthView {
  readonly status!: 'ok';
}

/** `live` says the process answers; `ready` and the plain address say that it can serve, database included. */
@Controller('health')
@OpenToAll()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  live(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<HealthView> {
    await this.dataSource.query('select 1').catch(() => {
      throw new Problem(unavailable);
    });
    return { status: 'ok' };
  }

  @Get()
  health(): Promise<HealthView> {
    return this.ready();
  }
}
