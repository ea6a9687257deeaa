import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { AttachmentService } from './attachment.service';
import { MessageService } from './message.service';
import { AttachmentPath, MessageRequest } from './message.dto';
import { AttachmentView, MessageThreadView } from './message.view';
import { receivedFile } from './received-file';
import { sentFile } from './sent-file';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller('participations/:participationId')
export class MessageController {
  constructor(
    private readonly messages: MessageService,
    private readonly attachments: AttachmentService,
  ) {}

  /** Messages between Nav and the provider about a participation. */
  @Get('messages')
  @Access({ permission: 'participation:read', subject })
  thread(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<MessageThreadView> {
    return this.messages.thread(actor, participationId);
  }

  /** Sends a message with the files that were sent up for it; its draft is used up. */
  @Post('messages')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  send(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: MessageRequest,
  ): Promise<MessageThreadView> {
    return this.messages.send(actor, participationId, body);
  }

  /** Remembers that this reader has seen them. */
  @Put('messages/reading')
  @Access({ permission: 'participation:read', subject })
  markRead(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<MessageThreadView> {
    return this.messages.markRead(actor, participationId);
  }

  /** Sends up a file for a message that is being written; nobody else sees it until the message is sent. */
  @Post('attachments')
  @Access({ permission: 'participation:write', subject })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  async attach(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentView> {
    return this.attachments.take(actor, participationId, await receivedFile(request));
  }

  /** Takes back a file whose message is not sent. */
  @Delete('attachments/:attachmentId')
  @Access({ permission: 'participation:write', subject })
  remove(@CurrentActor() actor: Actor, @Param() { participationId, attachmentId }: AttachmentPath): Promise<AttachmentView> {
    return this.attachments.remove(actor, participationId, attachmentId);
  }

  /** The file, to be saved. */
  @Get('attachments/:attachmentId')
  @Access({ permission: 'participation:read', subject })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async open(@CurrentActor() actor: Actor, @Param() { participationId, attachmentId }: AttachmentPath): Promise<StreamableFile> {
    return sentFile(await this.attachments.open(actor, participationId, attachmentId));
  }
}
