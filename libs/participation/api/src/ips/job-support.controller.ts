import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { JobSupportContactService } from './contact.service';
import { JobSupportJobService } from './job.service';
import {
  JobSupportContactPath,
  JobSupportContactRequest,
  JobSupportJobPath,
  JobSupportJobRequest,
  ProfileRequest,
} from './job-support.dto';
import { JobSupportService } from './job-support.service';
import { JobSupportView } from './job-support.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller('participations/:participationId/job-support')
export class JobSupportController {
  constructor(
    private readonly support: JobSupportService,
    private readonly contacts: JobSupportContactService,
    private readonly jobs: JobSupportJobService,
  ) {}

  /** The job specialist’s work with the participant, for the responsible adviser alone; written where Nav carries the measure out itself. */
  @Get()
  @Access({ permission: 'participation:read', subject })
  read(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<JobSupportView> {
    return this.support.read(actor, participationId);
  }

  /** Saves the whole profile. If-Match is "0" while none is saved. */
  @Put('profile')
  @Access({ permission: 'participation:write', subject })
  saveProfile(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: ProfileRequest,
  ): Promise<JobSupportView> {
    return this.support.saveProfile(actor, participationId, version, body);
  }

  @Post('contacts')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  addContact(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: JobSupportContactRequest,
  ): Promise<JobSupportView> {
    return this.contacts.add(actor, participationId, body);
  }

  @Put('contacts/:contactId')
  @Access({ permission: 'participation:write', subject })
  changeContact(
    @CurrentActor() actor: Actor,
    @Param() { participationId, contactId }: JobSupportContactPath,
    @IfMatch() version: number,
    @Body() body: JobSupportContactRequest,
  ): Promise<JobSupportView> {
    return this.contacts.change(actor, participationId, { contactId, version }, body);
  }

  @Delete('contacts/:contactId')
  @Access({ permission: 'participation:write', subject })
  removeContact(
    @CurrentActor() actor: Actor,
    @Param() { participationId, contactId }: JobSupportContactPath,
    @IfMatch() version: number,
  ): Promise<JobSupportView> {
    return this.contacts.remove(actor, participationId, { contactId, version });
  }

  @Post('jobs')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  addJob(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: JobSupportJobRequest,
  ): Promise<JobSupportView> {
    return this.jobs.add(actor, participationId, body);
  }

  @Put('jobs/:jobId')
  @Access({ permission: 'participation:write', subject })
  changeJob(
    @CurrentActor() actor: Actor,
    @Param() { participationId, jobId }: JobSupportJobPath,
    @IfMatch() version: number,
    @Body() body: JobSupportJobRequest,
  ): Promise<JobSupportView> {
    return this.jobs.change(actor, participationId, { jobId, version }, body);
  }
}
