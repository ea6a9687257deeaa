import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { referralLimits } from '@fotfeste/participation/domain';
import { LifeService } from '../life/life.service';
import { noSuchStep } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';
import { RuleCheck } from '../rules/rule-check';
import { setFirstDay } from './first-day';
import { tooManyGoals } from './provider.problems';
import type { StartDateRequest } from './provider.dto';
import { recordByProvider } from './provider-record';
import { providerView } from './provider-view';
import type { ProviderParticipationView } from './provider.view';

/** One of the provider's own participants: the page, taking in, start date, goals. */
@Injectable()
export class ProviderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: LifeService,
    private readonly rules: RuleCheck,
  ) {}

  read(actor: Actor, participationId: string): Promise<ProviderParticipationView> {
    return this.unitOfWork.read(actor, async (tx) => providerView(tx, await tx.use(ParticipationRepository).require(participationId)));
  }

  /** Remembers that this reader has seen what is new. */
  markRead(actor: Actor, participationId: string): Promise<ProviderParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).require(participationId);
      await tx.query(
        `insert into participation_seen (participation_id, actor_id, participant_id, seen_at) values ($1, $2, $3, $4)
         on conflict (participation_id, actor_id) do update set seen_at = excluded.seen_at`,
        [row.id, actor.id, row.participantId, tx.now],
      );
      return providerView(tx, row);
    });
  }

  /** Takes the participant in: whoever does it is the contact from then on. */
  takeIn(actor: Actor, participationId: string): Promise<ProviderParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      if (row.status !== 'awaiting-start' && row.status !== 'participating')
        throw new Problem(noSuchStep, { extension: { status: row.status } });
      const fields = { providerContactId: actor.id, providerContactName: actor.name, takenInOn: row.takenInOn ?? tx.today };
      const changed = await tx.use(ParticipationRepository).change(row.id, fields);
      await recordByProvider(tx, changed, 'participation.taken-in', {});
      return providerView(tx, changed);
    });
  }

  /** Sets the first day, or confirms the one Nav has set; moving that is a proposal. When it has come and nothing is missing at Nav, the participation starts at once. */
  setStartDate(actor: Actor, participationId: string, { startsOn, endsOn }: StartDateRequest): Promise<ProviderParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const dated = await setFirstDay(tx, row, { startsOn, ...(endsOn && { endsOn }) });
      return providerView(tx, await this.startIfReady(tx, dated));
    });
  }

  addGoal(actor: Actor, participationId: string, words: string): Promise<ProviderParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const participations = tx.use(ParticipationRepository);
      const row = await participations.held(participationId);
      if (row.status !== 'awaiting-start' && row.status !== 'participating')
        throw new Problem(noSuchStep, { extension: { status: row.status } });
      const goals = await participations.goals(row.id);
      if (goals.filter(({ closedOn }) => !closedOn).length >= 2 * referralLimits.goals) throw new Problem(tooManyGoals);
      await participations.addGoals(row, [words], Math.max(0, ...goals.map(({ place }) => place)) + 1);
      await recordByProvider(tx, row, 'participation.goal-added', {});
      return providerView(tx, row);
    });
  }

  private async startIfReady(tx: Tx, row: ParticipationRow): Promise<ParticipationRow> {
    if (!row.startsOn || row.startsOn > tx.today) return row;
    if ((await this.rules.startNeeds(tx, row)).length === 0) return this.life.take(tx, row, 'start', { held: ['start-facts-complete'] });
    await recordByProvider(tx, row, 'participation.start-held', { startsOn: row.startsOn });
    return row;
  }
}
