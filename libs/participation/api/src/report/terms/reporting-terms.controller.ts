import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ReportingTermsPath, ReportingTermsRequest } from './reporting-terms.dto';
import { ReportingTermsService } from './reporting-terms.service';
import { ReportingTermsListView, ReportingTermsView } from './reporting-terms.view';

@Controller('reporting-terms')
export class ReportingTermsController {
  constructor(private readonly terms: ReportingTermsService) {}

  /** How often the agreements of the coordinator's units ask for reports. */
  @Get()
  @Access({ permission: 'measure:write', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<ReportingTermsListView> {
    return this.terms.list(actor);
  }

  /** Sets the terms of an agreement; the due dates of everybody under it move at once. */
  @Put(':agreementId')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  set(
    @CurrentActor() actor: Actor,
    @Param() { agreementId }: ReportingTermsPath,
    @IfMatch() version: number,
    @Body() body: ReportingTermsRequest,
  ): Promise<ReportingTermsView> {
    return this.terms.set(actor, agreementId, version, body);
  }
}
