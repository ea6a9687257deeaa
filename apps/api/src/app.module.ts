import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '@fotfeste/access/api';
import { ActivityPlanModule } from '@fotfeste/activity-plan/api';
import { AssistanceModule } from '@fotfeste/assistance/api';
import { CaseModule } from '@fotfeste/case/api';
import { CaseloadModule } from '@fotfeste/caseload/api';
import { DocumentModule } from '@fotfeste/document/api';
import { DraftModule } from '@fotfeste/draft/api';
import { EligibilityModule } from '@fotfeste/eligibility/api';
import { MeasureModule } from '@fotfeste/measure/api';
import { ParticipantModule } from '@fotfeste/participant/api';
import { ParticipationModule } from '@fotfeste/participation/api';
import { PreparingClient, SharedApiModule } from '@fotfeste/shared/api';
import type { Env } from './env';
import { Drain } from './health/drain';
import { HealthController } from './health/health.controller';
import { Pace } from './health/pace';
import { ServiceController } from './health/service.controller';

@Module({})
export class AppModule {
  static with(env: Env): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: env.databaseUrl,
          autoLoadEntities: true,
          synchronize: false,
          retryAttempts: 30,
          retryDelay: 1000,
          extra: { Client: PreparingClient, max: env.poolSize, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000 },
        }),
        SharedApiModule.with(env),
        AccessModule.with(env.signIn, env.requestsPerMinute),
        DraftModule,
        DocumentModule,
        ParticipantModule,
        MeasureModule,
        AssistanceModule,
        EligibilityModule,
        ParticipationModule,
        ActivityPlanModule,
        CaseModule,
        CaseloadModule,
      ],
      controllers: [HealthController, ServiceController],
      providers: [Pace, { provide: Drain, useValue: new Drain(env.drainSeconds) }],
    };
  }
}
