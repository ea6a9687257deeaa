import { Readable } from 'node:stream';
import { Body, Controller, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { OfficeExportRequest, OwnExportRequest } from './export.dto';
import { ExportService, type ExportedFile } from './export.service';

const file = { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } as const;

@Controller('caseload')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  /** The actor's own list as a file, as it stands. Everybody in it is in the access log before they are sent. */
  @Post('mine/export')
  @HttpCode(200)
  @Header('x-accel-buffering', 'no')
  @ApiOkResponse(file)
  @Access({ permission: 'caseload:export-own', subject: 'streamed' })
  async mine(@CurrentActor() actor: Actor, @Body() body: OwnExportRequest): Promise<StreamableFile> {
    return sent(await this.exports.export(actor, 'mine', body));
  }

  /** The list of the offices as a file, with the reason for taking it out. */
  @Post('office/export')
  @HttpCode(200)
  @Header('x-accel-buffering', 'no')
  @ApiOkResponse(file)
  @Access({ permission: 'caseload:export-office', subject: 'streamed' })
  async office(@CurrentActor() actor: Actor, @Body() { reason, ...body }: OfficeExportRequest): Promise<StreamableFile> {
    return sent(await this.exports.export(actor, 'office', body, reason));
  }
}

/** One piece is made ahead of the reader, and no more. */
function sent({ content, type, name }: ExportedFile): StreamableFile {
  return new StreamableFile(Readable.from(content, { highWaterMark: 1 }), { type, disposition: `attachment; filename="${name}"` });
}
