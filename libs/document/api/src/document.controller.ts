import { Body, Controller, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { DocumentPath, DocumentPersonPath, LanguageRequest, SentRequest } from './document.dto';
import { DocumentService } from './document.service';
import { DocumentListView, DocumentView } from './document.view';

const subject = { row: 'document', param: 'documentId' } as const;

@Controller()
export class DocumentController {
  constructor(private readonly documents: DocumentService) {}

  /** Letters to a person, the newest first. */
  @Get('participants/:participantId/documents')
  @Access({ permission: 'document:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: DocumentPersonPath): Promise<DocumentListView> {
    return this.documents.list(actor, participantId);
  }

  @Get('documents/:documentId')
  @Access({ permission: 'document:read', subject })
  read(@CurrentActor() actor: Actor, @Param() { documentId }: DocumentPath): Promise<DocumentView> {
    return this.documents.read(actor, documentId);
  }

  /** The pages: as they were made, or as they would be made now. */
  @Get('documents/:documentId/pdf')
  @Access({ permission: 'document:read', subject })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(@CurrentActor() actor: Actor, @Param() { documentId }: DocumentPath): Promise<StreamableFile> {
    const disposition = `inline; filename="${documentId}.pdf"`;
    return new StreamableFile(await this.documents.pdf(actor, documentId), { type: 'application/pdf', disposition });
  }

  /** Writes the letter in the other form of Norwegian, while decisions are collected. */
  @Post('documents/:documentId/language')
  @HttpCode(200)
  @Access({ permission: 'document:write', subject })
  translate(
    @CurrentActor() actor: Actor,
    @Param() { documentId }: DocumentPath,
    @IfMatch() version: number,
    @Body() { language }: LanguageRequest,
  ): Promise<DocumentView> {
    return this.documents.translate(actor, documentId, version, language);
  }

  /** Makes the letter now, without waiting for the quiet time. */
  @Post('documents/:documentId/make')
  @HttpCode(200)
  @Access({ permission: 'document:write', subject })
  make(@CurrentActor() actor: Actor, @Param() { documentId }: DocumentPath, @IfMatch() version: number): Promise<DocumentView> {
    return this.documents.make(actor, documentId, version);
  }

  /** Writes down how and when the letter went out. */
  @Post('documents/:documentId/sent')
  @HttpCode(200)
  @Access({ permission: 'document:write', subject })
  sent(
    @CurrentActor() actor: Actor,
    @Param() { documentId }: DocumentPath,
    @IfMatch() version: number,
    @Body() body: SentRequest,
  ): Promise<DocumentView> {
    return this.documents.sent(actor, documentId, version, body);
  }
}
