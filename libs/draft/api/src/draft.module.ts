import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Jobs } from '@fotfeste/shared/api';
import { DraftCleanup } from './draft-cleanup';
import { DraftDoor } from './draft-door';
import { DraftController } from './draft.controller';
import { DraftRow } from './draft.row';
import { DraftService } from './draft.service';
import { KeptWordsController } from './kept-words.controller';
import { KeptWordsService } from './kept-words.service';

@Module({
  imports: [TypeOrmModule.forFeature([DraftRow])],
  controllers: [DraftController, KeptWordsController],
  providers: [DraftService, DraftDoor, DraftCleanup, KeptWordsService],
  exports: [DraftService],
})
export class DraftModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly cleanup: DraftCleanup,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      queue: 'draft-cleanup',
      schedule: '41 3 * * *',
      run: async () => {
        await this.cleanup.run();
      },
    });
  }
}
