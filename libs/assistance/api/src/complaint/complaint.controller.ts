import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { DecisionPath, DecisionPersonPath } from '../decision/decision.dto';
import { ComplaintPath, ComplaintStepRequest, RegisterComplaintRequest } from './complaint.dto';
import { ComplaintService } from './complaint.service';
import { DecisionComplaintListView, DecisionComplaintView } from './complaint.view';

@Controller()
export class ComplaintController {
  constructor(private readonly complaints: ComplaintService) {}

  /** Every complaint about the person's § 14 a decisions, the newest first. */
  @Get('participants/:participantId/assistance-complaints')
  @Access({ permission: 'assistance:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: DecisionPersonPath): Promise<DecisionComplaintListView> {
    return this.complaints.list(actor, participantId);
  }

  /** Registers a complaint as it came, late or not. */
  @Post('assistance-decisions/:decisionId/complaints')
  @Access({ permission: 'assistance:write', subject: { row: 'assistance_decision', param: 'decisionId' } })
  register(
    @CurrentActor() actor: Actor,
    @Param() { decisionId }: DecisionPath,
    @Body() body: RegisterComplaintRequest,
  ): Promise<DecisionComplaintView> {
    return this.complaints.register(actor, decisionId, body);
  }

  /** Gives the person right, sends the complaint on, writes down what the appeals body decided, or that it was withdrawn. */
  @Post('assistance-complaints/:complaintId/steps')
  @HttpCode(200)
  @Access({ permission: 'assistance:write', subject: { row: 'assistance_complaint', param: 'complaintId' } })
  step(
    @CurrentActor() actor: Actor,
    @Param() { complaintId }: ComplaintPath,
    @IfMatch() version: number,
    @Body() body: ComplaintStepRequest,
  ): Promise<DecisionComplaintView> {
    return this.complaints.step(actor, complaintId, version, body);
  }
}
