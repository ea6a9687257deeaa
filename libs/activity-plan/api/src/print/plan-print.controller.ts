import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { PlanPath } from '../plan.dto';
import { PlanPrintQuery } from './plan-print.dto';
import { PlanPrintService } from './plan-print.service';

@Controller('participants/:participantId/plan')
export class PlanPrintController {
  constructor(private readonly printing: PlanPrintService) {}

  /** The plan in plain words for the participant, as a PDF in the language asked for. */
  @Get('pdf')
  @Access({ permission: 'plan:read', subject: 'participantId' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: PlanPath,
    @Query() { language }: PlanPrintQuery,
  ): Promise<StreamableFile> {
    const disposition = 'inline; filename="plan.pdf"';
    return new StreamableFile(await this.printing.pdf(actor, participantId, language), { type: 'application/pdf', disposition });
  }
}
