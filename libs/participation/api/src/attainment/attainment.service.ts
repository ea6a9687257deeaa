import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { ParticipationRepository } from '../participation.repository';
import { refuseStale } from '../participation.service';
import { participationView } from '../view/participation-view';
import type { ParticipationView } from '../view/participation.view';
import type { AttainmentRequest } from './attainment.dto';
import { writeAttainment } from './write-attainment';

/** Whether the purpose of a participation was reached: said with the end, or afterwards when the calendar ended it. */
@Injectable()
export class AttainmentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(actor: Actor, participationId: string, version: number, said: AttainmentRequest): Promise<ParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      refuseStale(row, version);
      return participationView(tx, await writeAttainment(tx, row, said));
    });
  }
}
