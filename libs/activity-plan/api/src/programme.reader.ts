import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { parameterOn } from '@fotfeste/eligibility/domain';
import { KvpReader, ParticipantReader } from '@fotfeste/participant/api';
import { CaseParticipationReader, type ListedParticipation } from '@fotfeste/participation/api';
import { isProgrammeInPlaceOfPlan, programme } from '@fotfeste/activity-plan/domain';
import type { CardParticipationView, ProgrammeView } from './plan.view';

/** What the plan asks of the rooms to its left: follow-up, the measures on its cards, the programme in its place. */
export class ProgrammeReader {
  constructor(private readonly tx: Tx) {}

  /** The qualification programme that takes the place of the plan, when there is one: a place in it, or a case locked for it. */
  async programmeOf(participantId: ParticipantId): Promise<ProgrammeView | undefined> {
    const found = (await this.tx.use(CaseParticipationReader).courses(participantId)).find(isProgrammeInPlaceOfPlan);
    const lockedFrom = await this.tx.use(KvpReader).runsFrom(participantId);
    if (!found && !lockedFrom) return undefined;
    const { id: participationId, startsOn, endsOn: to } = found ?? {};
    const hoursPerWeek = parameterOn('KVP.HOURS', this.tx.today);
    return { measure: programme, hoursPerWeek, ...given({ participationId, from: startsOn ?? lockedFrom, to, lockedFrom }) };
  }

  /** Whether a follow-up period runs today. */
  async isFollowedUp(participantId: ParticipantId): Promise<boolean> {
    return (await this.tx.use(ParticipantReader).header(participantId))?.followUp !== undefined;
  }

  /** What the cards of measures show of their participations, by id. */
  async onCards(participantId: ParticipantId): Promise<ReadonlyMap<string, CardParticipationView>> {
    return cardsOf(await this.participationsOf(participantId));
  }

  /** The same of an earlier day: only what hangs on rows that keep their versions. */
  async periodsOnCards(participantId: ParticipantId): Promise<ReadonlyMap<string, CardParticipationView>> {
    return cardsOf(await this.tx.use(CaseParticipationReader).periods(participantId));
  }

  private async participationsOf(participantId: ParticipantId): Promise<readonly ListedParticipation[]> {
    const found = await this.tx.use(CaseParticipationReader).of([participantId]);
    return found.get(participantId)?.participations ?? [];
  }
}

function cardsOf(participations: readonly ListedParticipation[]): ReadonlyMap<string, CardParticipationView> {
  return new Map(
    participations.map(({ id: participationId, measure, status: participationStatus, organisationName }) => [
      participationId,
      { participationId, measure, participationStatus, ...given({ organisationName }) },
    ]),
  );
}
