import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { CertificateRequest, FactPath } from './fact.dto';
import { FactService } from './fact.service';
import { PersonFactsView } from './fact.view';

const writing = { permission: 'person:write', subject: 'participantId' } as const;

@Controller('participants/:participantId/certificates')
export class CertificateController {
  constructor(private readonly facts: FactService) {}

  /** Adds a certificate or licence that somebody has told about. */
  @Post()
  @Access(writing)
  add(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: CertificateRequest,
  ): Promise<PersonFactsView> {
    return this.facts.add(actor, participantId, 'certificate', body);
  }

  @Put(':factId')
  @Access(writing)
  change(
    @CurrentActor() actor: Actor,
    @Param() { participantId, factId: id }: FactPath,
    @IfMatch() version: number,
    @Body() body: CertificateRequest,
  ): Promise<PersonFactsView> {
    return this.facts.change(actor, participantId, { kind: 'certificate', id, version }, body);
  }

  @Delete(':factId')
  @Access(writing)
  remove(
    @CurrentActor() actor: Actor,
    @Param() { participantId, factId: id }: FactPath,
    @IfMatch() version: number,
  ): Promise<PersonFactsView> {
    return this.facts.remove(actor, participantId, { kind: 'certificate', id, version });
  }
}
