import { Body, Controller, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { LimitedLookUps } from '../find/look-up-guard';
import { PersonExportPath, PersonExportRequest } from './person-export.dto';
import { PersonExportService } from './person-export.service';
import { PersonExportsView } from './person-export.view';

/** Everything that is kept about somebody. Logged by the database, with the person, before anything leaves it. */
@Controller('person-exports')
export class PersonExportController {
  constructor(private readonly exports: PersonExportService) {}

  /** What the actor has asked for, and whether it was fetched. Names nobody. */
  @Get()
  @Access({ permission: 'person:export', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<PersonExportsView> {
    return this.exports.list(actor);
  }

  /** Asks by identity number. Fetched once within 24 hours. */
  @Post()
  @HttpCode(200)
  @LimitedLookUps()
  @Access({ permission: 'person:export', subject: 'nobody' })
  ask(@CurrentActor() actor: Actor, @Body() { identityNumber, reason }: PersonExportRequest): Promise<PersonExportsView> {
    return this.exports.ask(actor, identityNumber, reason);
  }

  @Post(':exportId/fetch')
  @HttpCode(200)
  @Access({ permission: 'person:export', subject: 'nobody' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async fetch(@CurrentActor() actor: Actor, @Param() { exportId }: PersonExportPath): Promise<StreamableFile> {
    return new StreamableFile(await this.exports.fetch(actor, exportId), {
      ...{ type: 'application/zip', disposition: 'attachment; filename="innsyn.zip"' },
    });
  }
}
