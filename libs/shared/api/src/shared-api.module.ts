import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock';
import { Jobs } from './jobs';
import { RegisterSettings } from './register/register-settings';
import { UnitOfWork } from './unit-of-work';

/** What every room's module may inject: the clock, the way to a transaction, the jobs, and which registers to ask. */
@Global()
@Module({ providers: [Clock, UnitOfWork, Jobs], exports: [Clock, UnitOfWork, Jobs] })
export class SharedApiModule {
  static with(registers: RegisterSettings): DynamicModule {
    const settings = { provide: RegisterSettings, useValue: registers };
    return { module: SharedApiModule, providers: [settings], exports: [settings] };
  }
}
