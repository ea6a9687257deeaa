import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ownOpinions, profilingResults, type OwnOpinion } from '@fotfeste/assistance/domain';
import { NeedOpinionRow } from './need-opinion.row';
import type { NeedOpinionsView, OwnOpinionView } from './need-opinion.view';

/** What profiling and persons say of the need. */
export class NeedOpinionRepository {
  constructor(private readonly tx: Tx) {}

  /** Both as they hold today, and what the person said before. */
  async of(participantId: ParticipantId): Promise<NeedOpinionsView> {
    const order = { saidOn: 'DESC', id: 'DESC' } as const;
    const rows = await this.tx.manager.find(NeedOpinionRow, { where: { participantId }, order });
    const profiling = rows.flatMap(({ value, saidOn }) => {
      const result = profilingResults.find((each) => each === value);
      return result ? [{ result, on: saidOn }] : [];
    })[0];
    const [own, ...earlier] = rows.flatMap(ownOpinion);
    return { ...(profiling && { profiling }), ...(own && { own }), earlier };
  }

  async say(participantId: ParticipantId, opinion: OwnOpinion, saidOn: LocalDate, words: string): Promise<string> {
    const { actor, now } = this.tx;
    const { identifiers } = await this.tx.manager.insert(NeedOpinionRow, {
      ...{ participantId, kind: 'own', value: opinion, saidOn, words },
      ...{ recordedBy: actor.id, recordedByName: actor.name, recordedAt: now },
    });
    return identifiers[0]?.['id'] as string;
  }
}

function ownOpinion({ value, saidOn, words, recordedByName }: NeedOpinionRow): readonly OwnOpinionView[] {
  const opinion = ownOpinions.find((each) => each === value);
  return opinion ? [{ opinion, saidOn, words, recordedByName }] : [];
}
