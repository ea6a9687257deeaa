import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { EarlierParticipation } from '@fotfeste/eligibility/domain';
import { FactSources } from '../facts/fact-source';
import { FactsReader } from '../facts/facts.reader';
import { checkTime } from './check-time';
import { earlierTimeViews } from './earlier-time-view';
import type { DecideEarlierTimeRequest, WriteEarlierTimeRequest } from './earlier-time.dto';
import { noSuchTime, timeFaults, timeStillRuns } from './earlier-time.problems';
import { EarlierTimeRepository } from './earlier-time.repository';
import type { EarlierTimeListView } from './earlier-time.view';

/** Keeps time in measures from before the product, and what is decided about earlier time (rulebook E-07). */
@Injectable()
export class EarlierTimeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsReader,
    private readonly sources: FactSources,
  ) {}

  list(actor: Actor, participantId: ParticipantId): Promise<EarlierTimeListView> {
    return this.unitOfWork.read(actor, (tx) => this.all(tx, participantId));
  }

  write(actor: Actor, participantId: ParticipantId, request: WriteEarlierTimeRequest): Promise<EarlierTimeListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { facts } = await this.facts.about(tx, { participantId, startsOn: tx.today });
      const { born, participations = [], timeUsed = {} } = facts;
      checkTime(request, { born, participations, timeUsed, today: tx.today });

      const { measure, from, to, months = 0, weeks = 0, days = 0, source, words } = request;
      const id = await tx.use(EarlierTimeRepository).add({
        ...{ participantId, measure, from: from ?? null, to: to ?? null, months, weeks, days },
        ...{ source, words: words?.trim() ?? '' },
      });
      const payload = { measure, source, from, to };
      await tx.record({ name: 'eligibility.earlier-time-written', participantId, subjectId: id, payload: given(payload) });
      return this.all(tx, participantId);
    });
  }

  decide(actor: Actor, participantId: ParticipantId, request: DecideEarlierTimeRequest): Promise<EarlierTimeListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { measure, from, counts } = request;
      const reason = request.reason.trim();
      if (!reason) throw new Problem(invalidRequest, { errors: [{ field: 'reason', message: timeFaults.reason }] });
      const { items } = await this.all(tx, participantId);
      const meant = items.filter((one) => one.measure === measure && one.from === from);
      if (meant.length === 0) throw new Problem(noSuchTime);
      if (from && meant.some(({ to }) => !to || to >= tx.today)) throw new Problem(timeStillRuns);

      const id = await tx.use(EarlierTimeRepository).decide({ participantId, measure, from: from ?? null, counts, reason });
      const payload = { measure, from, counts };
      await tx.record({ name: 'eligibility.earlier-time-decided', participantId, subjectId: id, payload: given(payload) });
      return this.all(tx, participantId);
    });
  }

  private async all(tx: Tx, participantId: ParticipantId): Promise<EarlierTimeListView> {
    const time = tx.use(EarlierTimeRepository);
    const participations = await this.participations(tx, participantId);
    return { items: earlierTimeViews(participations, await time.all(participantId), await time.decisions(participantId)) };
  }

  /** What the rooms to the right know of participations in the product. */
  private async participations(tx: Tx, participantId: ParticipantId): Promise<readonly EarlierParticipation[]> {
    const known = await this.sources.about(tx, { participantId, startsOn: tx.today });
    return known.flatMap(({ facts }) => facts.participations ?? []);
  }
}
