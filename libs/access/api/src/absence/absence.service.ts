import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { StaffReader } from '../staff/staff.reader';
import type { StaffMemberView } from '../staff/staff.view';
import { faultsOf } from './absence-faults';
import type { RegisterAbsenceRequest } from './absence.dto';
import { AbsenceRepository } from './absence.repository';
import type { AbsencesView } from './absence.view';

/** Registers that somebody is away and who handles their cases meanwhile. It ends by itself: the last day is compared with today. */
@Injectable()
export class AbsenceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  known(actor: Actor): Promise<AbsencesView> {
    return this.unitOfWork.read(actor, known);
  }

  register(actor: Actor, request: RegisterAbsenceRequest): Promise<AbsencesView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const staff = tx.use(StaffReader);
      const adviser = await adviserOf(tx, request.adviserId);
      const substitute = await staff.member(request.substituteId);
      const absences = tx.use(AbsenceRepository);
      if (adviser) await absences.hold(adviser.id);
      const { from, to } = request;
      const errors = faultsOf({ from, to, actor, today: tx.today, adviser, substitute, known: await absences.open() });
      if (errors.length > 0 || !adviser || !substitute) throw new Problem(invalidRequest, { errors });
      const id = await absences.add({ adviser, substitute, from, to });
      await tx.record({
        name: 'access.absence-registered',
        subjectId: id,
        payload: { adviser: adviser.id, substitute: substitute.id, from, to },
      });
      return known(tx);
    });
  }

  end(actor: Actor, id: string): Promise<AbsencesView> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await tx.use(AbsenceRepository).end(id))) throw new Problem(notFound);
      await tx.record({ name: 'access.absence-ended', subjectId: id });
      return known(tx);
    });
  }
}

async function known(tx: Tx): Promise<AbsencesView> {
  return { items: await tx.use(AbsenceRepository).open() };
}

/** Whoever is away: the actor, or somebody at the offices of the lead. */
async function adviserOf(tx: Tx, id: string | undefined): Promise<StaffMemberView | undefined> {
  const { actor } = tx;
  const member = await tx.use(StaffReader).member(id ?? actor.id);
  if (!member || member.id === actor.id) return member;
  return actor.role === 'team-lead' && member.offices.some((office) => actor.offices.includes(office)) ? member : undefined;
}
