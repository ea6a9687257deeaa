import { Module, type OnModuleInit } from '@nestjs/common';
import { FollowUpBlockers, ParticipantModule } from '@fotfeste/participant/api';
import { assistanceBlockers, participationBlockers } from './case-blockers';
import { CaseController } from './case.controller';
import { HeaderService } from './header/header.service';
import { OverviewService } from './overview/overview.service';
import { Then } from './then/then';
import { TimelineService } from './timeline/timeline.service';

@Module({ imports: [ParticipantModule], controllers: [CaseController], providers: [HeaderService, OverviewService, Then, TimelineService] })
export class CaseModule implements OnModuleInit {
  constructor(private readonly blockers: FollowUpBlockers) {}

  onModuleInit(): void {
    this.blockers.register(participationBlockers);
    this.blockers.register(assistanceBlockers);
  }
}
