import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Jobs } from '@fotfeste/shared/api';
import { DocumentPagesRow } from './document-pages.row';
import { DocumentController } from './document.controller';
import { DocumentRow } from './document.row';
import { DocumentService } from './document.service';

@Module({
  imports: [TypeOrmModule.forFeature([DocumentRow, DocumentPagesRow])],
  controllers: [DocumentController],
  providers: [DocumentService],
})
export class DocumentModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly documents: DocumentService,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      queue: 'letters',
      schedule: '*/5 * * * *',
      run: async () => {
        await this.documents.makeQuiet();
      },
    });
  }
}
