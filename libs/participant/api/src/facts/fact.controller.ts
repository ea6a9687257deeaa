import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { BenefitRequest, EducationRequest, EmploymentRequest, FactPath, KnownListRequest, SickLeaveRequest } from './fact.dto';
import { FactService } from './fact.service';
import { PersonFactsView } from './fact.view';

const reading = { permission: 'person:read', subject: 'participantId' } as const;
const writing = { permission: 'person:write', subject: 'participantId' } as const;

@Controller('participants/:participantId')
export class FactController {
  constructor(private readonly facts: FactService) {}

  /** Work, sick leave, education and benefits, each with source and date. */
  @Get('facts')
  @Access(reading)
  all(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<PersonFactsView> {
    return this.facts.all(actor, participantId);
  }

  /** Says that a list is complete as it stands. */
  @Post('facts/known')
  @HttpCode(200)
  @Access(writing)
  confirm(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() { list, source }: KnownListRequest,
  ): Promise<PersonFactsView> {
    return this.facts.confirm(actor, participantId, list, source);
  }

  @Post('employments')
  @Access(writing)
  addEmployment(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: EmploymentRequest,
  ): Promise<PersonFactsView> {
    return this.facts.add(actor, participantId, 'employment', body);
  }

  @Put('employments/:factId')
  @Access(writing)
  changeEmployment(
    @CurrentActor() actor: Actor,
    @Param() { participantId, factId: id }: FactPath,
    @IfMatch() version: number,
    @Body() body: EmploymentRequest,
  ): Promise<PersonFactsView> {
    return this.facts.change(actor, participantId, { kind: 'employment', id, version }, body);
  }

  @Delete('employments/:factId')
  @Access(writing)
  removeEmployment(
    @CurrentActor() actor: Actor,
    @Param() { participantId, factId: id }: FactPath,
    @IfMatch() version: number,
  ): Promise<PersonFactsView> {
    return this.facts.remove(actor, participantId, { kind: 'employment', id, version });
  }

  @Post('sick-leaves')
  @Access(writing)
  addSickLeave(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: SickLeaveRequest,
  ): Promise<PersonFactsView> {
    return this.facts.add(actor, participantId, 'sick-leave', body);
  }

  @Put('sick-leaves/:factId')
  @Access(writing)
  changeSickLeave(
    @CurrentActor() actor: Actor,
    @Param() { participantId, factId: id }: FactPath,
    @IfMatch() version: number,
    @Body() body: SickLeaveRequest,
  ): Promise<PersonFactsView> {
    return this.facts.change(actor, participantId, { kind: 'sick-leave', id, version }, body);
  }

  @Delete('sick-leaves/:factId')
  @Access(writing)
  removeSickLeave(
    @CurrentActor() actor: Actor,
    @Param() { participantId, factId: id }: FactPath,
    @IfMatch() version: number,
  ): Promise<PersonFactsView> {
    return this.facts.remove(actor, participantId, { kind: 'sick-leave', id, version });
  }

  @Post('educations')
  @Access(writing)
  addEducation(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: EducationRequest,
  ): Promise<PersonFactsView> {
    return this.facts.add(actor, participantId, 'education', body);
  }

  @Put('educations/:factId')
  @Access(writing)
  changeEducation(
    @CurrentActor() actor: Actor,
    @Param() { participantId, factId: id }: FactPath,
    @IfMatch() version: number,
    @Body() body: EducationRequest,
  ): Promise<PersonFactsView> {
    return this.facts.change(actor, participantId, { kind: 'education', id, version }, body);
  }

  @Delete('educations/:factId')
  @Access(writing)
  removeEducation(
    @CurrentActor() actor: Actor,
    @Param() { participantId, factId: id }: FactPath,
    @IfMatch() version: number,
  ): Promise<PersonFactsView> {
    return this.facts.remove(actor, participantId, { kind: 'education', id, version });
  }

  @Post('benefits')
  @Access(writing)
  addBenefit(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: BenefitRequest,
  ): Promise<PersonFactsView> {
    return this.facts.add(actor, participantId, 'benefit', body);
  }

  @Put('benefits/:factId')
  @Access(writing)
  changeBenefit(
    @CurrentActor() actor: Actor,
    @Param() { participantId, factId: id }: FactPath,
    @IfMatch() version: number,
    @Body() body: BenefitRequest,
  ): Promise<PersonFactsView> {
    return this.facts.change(actor, participantId, { kind: 'benefit', id, version }, body);
  }

  @Delete('benefits/:factId')
  @Access(writing)
  removeBenefit(
    @CurrentActor() actor: Actor,
    @Param() { participantId, factId: id }: FactPath,
    @IfMatch() version: number,
  ): Promise<PersonFactsView> {
    return this.facts.remove(actor, participantId, { kind: 'benefit', id, version });
  }
}
