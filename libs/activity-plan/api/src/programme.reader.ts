import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { CaseParticipationReader, type ListedParticipation } from '@fotfeste/participation/api';
import { isProgrammeInPlaceOfPlan } from '@fotfeste/activity-plan/domain';
import type { CardParticipationView, ProgrammeView } from './plan.view';

/** What the plan asks of the rooms to its left: follow-up, the measures on its cards, the programme in its place. */
export class ProgrammeReader {
  constructor(private readonly tx: Tx) {}

  /** The qualification programme that takes the place of the plan, when there is one. */
  async programmeOf(participantId: ParticipantId): Promise<ProgrammeView | undefined> {
    const found = (await this.tx.use(CaseParticipationReader).courses(participantId)).find(isProgrammeInPlaceOfPlan);
    if (!found) return undefined;
    const { id: participationId, measure, startsOn: from, endsOn: to } = found;
    return { participationId, measure, ...given({ from, to }) };
  }

  /** Whether a follow-up period runs today. */
  async isFollowedUp(participantId: ParticipantId): Promise<boolean> {
    return (await this.tx.use(ParticipantReader).header(participantId))?.followUp !== undefined;
  }

  /** What the cards of measures show of their participations, by id. */
  async onCards(participantId: ParticipantId): Promise<ReadonlyMap<string, CardParticipationView>> {
    const participations = await this.participationsOf(participantId);
    return new Map(
      participations.map(({ id: participationId, measure, status: participationStatus, organisationName }) => [
        participationId,
        { participationId, measure, participationStatus, ...given({ organisationName }) },
      ]),
    );
  }

  private async participationsOf(participantId: ParticipantId): Promise<readonly ListedParticipation[]> {
    const found = await this.tx.use(CaseParticipationReader).of([participantId]);
    return found.get(participantId)?.participations ?? [];
  }
}
