import { Global, Module } from '@nestjs/common';
import { Clock } from './clock';
import { Jobs } from './jobs';
import { UnitOfWork } from './unit-of-work';

/** What every room's module may inject: the clock, the way to a transaction, the jobs. */
@Global()
@Module({ providers: [Clock, UnitOfWork, Jobs], exports: [Clock, UnitOfWork, Jobs] })
export class SharedApiModule {}
