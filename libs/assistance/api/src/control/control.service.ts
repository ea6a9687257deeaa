import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { StaffReader } from '@fotfeste/access/api';
import { stepHindrance, type StepActor } from '@fotfeste/assistance/domain';
import { Assignment } from '@fotfeste/participant/api';
import { stepRefused } from '../decision/decision.problems';
import { takenByOther } from './control.problems';
import { ControlRepository, type WaitingText } from './control.repository';
import type { ControlQueueView } from './control.view';

/** Shows what waits for a second person and who may take it, and lets somebody say that they do. */
@Injectable()
export class ControlService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  queue(actor: Actor): Promise<ControlQueueView> {
    return this.unitOfWork.read(actor, queue);
  }

  take(actor: Actor, decisionId: string): Promise<ControlQueueView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const text = (await tx.use(ControlRepository).waiting()).find((each) => each.decisionId === decisionId);
      if (!text) throw new Problem(notFound);
      const hindrance = hindranceOf(text, actor);
      if (hindrance) throw new Problem(stepRefused[hindrance]);
      if (!(await tx.use(ControlRepository).take(text))) throw new Problem(takenByOther);
      return queue(tx);
    });
  }

  leave(actor: Actor, decisionId: string): Promise<ControlQueueView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.use(ControlRepository).leave(decisionId);
      return queue(tx);
    });
  }
}

async function queue(tx: Tx): Promise<ControlQueueView> {
  const texts = await tx.use(ControlRepository).waiting();
  if (texts.length === 0) return { items: [] };
  const people = await tx.use(Assignment).people(texts.map(({ participantId }) => participantId));
  const staff = (await tx.use(StaffReader).ofOffices([...new Set(texts.map(({ office }) => office))])).filter(
    ({ secondControl }) => secondControl,
  );
  const items = texts.map((text) => {
    const { participantId, givenName, familyName, office, decisionId, group, authorName, since, takenBy, takenByName, takenAt } = text;
    const person = people.find((each) => each.participantId === participantId);
    const mayTake = staff
      .filter((member) => person && tx.use(Assignment).maySee(member, person) && !hindranceOf(text, member))
      .map(({ name }) => name);
    return {
      ...{ participantId, name: `${familyName}, ${givenName}`, office, decisionId, group, authorName, mayTake },
      ...{ since: since.toISOString(), isMine: takenBy === tx.actor.id, isForMe: hindranceOf(text, tx.actor) === undefined },
      ...given({ takenByName: takenByName ?? undefined, takenAt: takenAt?.toISOString() }),
    };
  });
  return { items };
}

function hindranceOf({ group, writers }: WaitingText, actor: StepActor) {
  return stepHindrance({ status: 'sent-to-second-control', group, writers }, { name: 'approve' }, actor);
}
