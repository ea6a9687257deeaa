import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { careFaultsOf } from '@fotfeste/participant/domain';
import { CarerSituationRow, ParticipantRow } from '../rows';
import type { CareRequest } from './care.dto';
import { careErrorOf } from './care.problems';
import { CareReader } from './care.reader';
import type { CareView } from './care.view';

/** The children under 18 in somebody's care. What is told is told whole: children and care belong together. */
@Injectable()
export class CareService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  care(actor: Actor, participantId: ParticipantId): Promise<CareView> {
    return this.unitOfWork.read(actor, async (tx) => {
      if (!(await tx.manager.existsBy(ParticipantRow, { id: participantId }))) throw new Problem(notFound);
      return careView(tx, participantId);
    });
  }

  /** Writes down what is told now, over what the user saw; that stays in the history. */
  tell(actor: Actor, participantId: ParticipantId, version: number, request: CareRequest): Promise<CareView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await tx.manager.findOne(ParticipantRow, { where: { id: participantId }, lock: { mode: 'pessimistic_write' } });
      if (!person) throw new Problem(notFound);
      const faults = careFaultsOf(request, tx.today);
      if (faults.length > 0) throw new Problem(invalidRequest, { errors: faults.map(careErrorOf) });
      const standing = await careView(tx, participantId);
      if (standing.version !== version)
        throw new Problem(changedByOther, { extension: { theirs: standing, standing, version: standing.version } });
      await write(tx, participantId, request);
      return careView(tx, participantId);
    });
  }
}

async function write(tx: Tx, participantId: ParticipantId, { childYears, soleCarer, source }: CareRequest): Promise<void> {
  const values = {
    childYears: childYears.toSorted((left, right) => left - right),
    soleCarer: soleCarer ?? null,
    ...{ source, sourceDate: tx.today, recordedByName: tx.actor.name },
  };
  const { affected } = await tx.manager.update(CarerSituationRow, { participantId }, values);
  if (!affected) await tx.manager.insert(CarerSituationRow, { participantId, ...values });
  await tx.record({ name: 'participant.care-told', participantId });
}

async function careView(tx: Tx, participantId: ParticipantId): Promise<CareView> {
  const told = await tx.use(CareReader).of(participantId);
  if (!told) return { childYears: [], version: 0 };
  const { childYears, soleCarer, source, date, recordedByName, version } = told;
  return { childYears, told: { source, date }, recordedByName, version, ...given({ soleCarer }) };
}
