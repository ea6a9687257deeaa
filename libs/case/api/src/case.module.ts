import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FollowUpBlockers, ParticipantModule } from '@fotfeste/participant/api';
import { assistanceBlockers, letterBlockers, participationBlockers } from './case-blockers';
import { draftsLeftOpen, dueLeftOpen } from './case-left-open';
import { caseNames } from './case-names';
import { CaseController } from './case.controller';
import { ErasureController } from './erasure/erasure.controller';
import { ErasureRow } from './erasure/erasure.row';
import { ErasureService } from './erasure/erasure.service';
import { HeaderService } from './header/header.service';
import { OverviewService } from './overview/overview.service';
import { TimelineService } from './timeline/timeline.service';

@Module({
  imports: [ParticipantModule, TypeOrmModule.forFeature([ErasureRow])],
  controllers: [CaseController, ErasureController],
  providers: [ErasureService, HeaderService, OverviewService, TimelineService],
})
export class CaseModule implements OnModuleInit {
  constructor(private readonly blockers: FollowUpBlockers) {}

  onModuleInit(): void {
    this.blockers.register(participationBlockers);
    this.blockers.register(assistanceBlockers);
    this.blockers.register(letterBlockers);
    this.blockers.registerLeftOpen(dueLeftOpen);
    this.blockers.registerLeftOpen(draftsLeftOpen);
    this.blockers.registerNames(caseNames);
  }
}
