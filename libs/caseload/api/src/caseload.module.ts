import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { UnitOfWork } from '@fotfeste/shared/api';
import { EligibilityModule } from '@fotfeste/eligibility/api';
import { BulkController } from './bulk/bulk.controller';
import { BulkService } from './bulk/bulk.service';
import { BulkWorker } from './bulk/bulk-worker';
import { CategoryController } from './category/category.controller';
import { CategoryService } from './category/category.service';
import { CaseloadController } from './caseload.controller';
import { caseloadProjection } from './caseload.projection';
import { CaseloadService } from './caseload.service';
import { CopyController } from './copy/copy.controller';
import { CopyService } from './copy/copy.service';
import { CoverController } from './cover/cover.controller';
import { CoverService } from './cover/cover.service';
import { CountyController } from './county/county.controller';
import { CountyService } from './county/county.service';
import { DayController } from './day/day.controller';
import { DayService } from './day/day.service';
import { ExportController } from './export/export.controller';
import { ExportService } from './export/export.service';
import { QualityController } from './quality/quality.controller';
import { QualityService } from './quality/quality.service';
import { NoticeController } from './notice/notice.controller';
import { noticeProjection } from './notice/notice.projection';
import { NoticeService } from './notice/notice.service';
import { DeadlineCareService } from './queue/deadline-care.service';
import { QueueController } from './queue/queue.controller';
import { QueueService } from './queue/queue.service';
import { QuietLimitController } from './quiet-limit/quiet-limit.controller';
import { QuietLimitService } from './quiet-limit/quiet-limit.service';
import { RedistributionController } from './redistribution/redistribution.controller';
import { RedistributionService } from './redistribution/redistribution.service';
import { ReviewService } from './sampling/review.service';
import { SamplingController } from './sampling/sampling.controller';
import { SamplingService } from './sampling/sampling.service';
import { SavedViewController } from './saved-view/saved-view.controller';
import { SavedViewService } from './saved-view/saved-view.service';
import { SeekController } from './seek/seek.controller';
import { SeekService } from './seek/seek.service';
import { SimulationController } from './simulation/simulation.controller';
import { SimulationLimit } from './simulation/simulation-limit';
import { SimulationMeans } from './simulation/simulation-means';
import { SimulationService } from './simulation/simulation.service';
import { TeamController } from './team/team.controller';
import { TeamService } from './team/team.service';
import { TeamResultsService } from './team/team-results.service';

@Module({
  imports: [EligibilityModule],
  controllers: [
    ...[CaseloadController, TeamController, CountyController, ExportController, SavedViewController, SeekController, SimulationController],
    ...[BulkController, CategoryController, NoticeController, QualityController, QueueController, RedistributionController],
    ...[CopyController, CoverController, DayController, QuietLimitController, SamplingController],
  ],
  providers: [
    ...[
      CaseloadService,
      TeamService,
      CountyService,
      CoverService,
      ExportService,
      SavedViewService,
      SeekService,
      SimulationLimit,
      SimulationMeans,
      SimulationService,
    ],
    ...[BulkService, BulkWorker, CategoryService, DeadlineCareService, NoticeService, QualityService, QueueService, RedistributionService],
    ...[CopyService, DayService, QuietLimitService, ReviewService, SamplingService, TeamResultsService],
  ],
})
export class CaseloadModule implements OnApplicationBootstrap {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  onApplicationBootstrap(): void {
    // After every room has registered its own: the lists are made from what those have written.
    this.unitOfWork.register(caseloadProjection);
    this.unitOfWork.register(noticeProjection);
  }
}
