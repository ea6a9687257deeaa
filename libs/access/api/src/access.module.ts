import { Global, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Jobs } from '@fotfeste/shared/api';
import { AbsenceController } from './absence/absence.controller';
import { AbsenceService } from './absence/absence.service';
import { AccessLog } from './access-log';
import { CsrfGuard } from './csrf.guard';
import { Gate } from './gate';
import { ListAccessController } from './list-access/list-access.controller';
import { ListAccessService } from './list-access/list-access.service';
import { LookUpInterceptor } from './look-up.interceptor';
import { ReasonController } from './reason/reason.controller';
import { ReasonService } from './reason/reason.service';
import { RequestCount } from './request-limit/request-count';
import { RequestLimitGuard } from './request-limit/request-limit.guard';
import { PreferenceController } from './session/preference.controller';
import { PreferenceService } from './session/preference.service';
import { SessionController } from './session/session.controller';
import { SessionList } from './session/session.list';
import { SessionReader } from './session/session.reader';
import { SignIn } from './session/sign-in';
import { SignInSettings } from './session/sign-in.settings';
import { StaffController } from './staff/staff.controller';
import { StaffDirectory } from './staff/staff.directory';
import { StaffMemberRow } from './staff/staff-member.row';
import { StartCheck } from './start-check';

/** Global, because any room may have to write the access log before it sends a long answer. */
@Global()
@Module({})
export class AccessModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly dataSource: DataSource,
  ) {}

  static with(settings: SignInSettings, requestsPerMinute: number): DynamicModule {
    return {
      module: AccessModule,
      imports: [DiscoveryModule, TypeOrmModule.forFeature([StaffMemberRow])],
      controllers: [SessionController, PreferenceController, StaffController, ListAccessController, AbsenceController, ReasonController],
      providers: [
        { provide: SignInSettings, useValue: settings },
        { provide: RequestCount, useValue: new RequestCount(requestsPerMinute) },
        { provide: APP_GUARD, useClass: CsrfGuard },
        { provide: APP_GUARD, useClass: RequestLimitGuard },
        { provide: APP_GUARD, useClass: Gate },
        { provide: APP_INTERCEPTOR, useClass: LookUpInterceptor },
        AbsenceService,
        AccessLog,
        ListAccessService,
        PreferenceService,
        ReasonService,
        SessionList,
        SessionReader,
        SignIn,
        StaffDirectory,
        StartCheck,
      ],
      exports: [AccessLog],
    };
  }

  onModuleInit(): void {
    this.jobs.register({
      queue: 'access-log-seal',
      schedule: '* * * * *',
      run: async () => {
        await this.dataSource.query('select ff.seal_access_log()');
      },
    });
    this.jobs.register({
      queue: 'access-log-months',
      schedule: '11 4 * * *',
      run: async () => {
        await this.dataSource.query('select ff.make_access_log_months(current_date, 3)');
      },
    });
    this.jobs.register({
      queue: 'access-log-expiry',
      schedule: '41 3 * * *',
      run: async () => {
        await this.dataSource.query('select ff.expire_access_log()');
      },
    });
    this.jobs.register({
      queue: 'session-cleanup',
      schedule: '17 * * * *',
      run: async () => {
        await this.dataSource.query(`delete from session where least(expires_at, idle_until) < now() - interval '1 hour'`);
      },
    });
  }
}
