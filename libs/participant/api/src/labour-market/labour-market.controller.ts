import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork } from '@fotfeste/shared/api';
import { Access, CurrentActor, PersonAccessReader } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { LabourMarketReader } from './labour-market.reader';
import { LabourMarketView } from './labour-market.view';

@Controller('participants/:participantId/labour-market')
export class LabourMarketController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What is known of the labour market for the wished occupations and the county. */
  @Get()
  @Access({ permission: 'person:read', subject: 'participantId' })
  around(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<LabourMarketView> {
    return this.unitOfWork.read(actor, async (tx) => {
      if (!(await tx.use(PersonAccessReader).visible(participantId))) throw new Problem(notFound);
      return tx.use(LabourMarketReader).around(participantId);
    });
  }
}
