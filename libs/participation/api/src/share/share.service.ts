import { Injectable } from '@nestjs/common';
import type { Actor, Language, ParticipantId } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { phaseOf, restsOnConsent } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import { isShared } from '../projection/provider-window';
import type { ParticipationRow } from '../rows/participation.row';
import { shareView } from './share-view';
import { ShareRepository } from './share.repository';
import type { ShareListView, ShareView } from './share.view';

/** What providers get to know of somebody, for the adviser and in the participant's view. */
@Injectable()
export class ShareService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  one(actor: Actor, participationId: string): Promise<ShareView> {
    return this.unitOfWork.read(actor, async (tx) => shareView(tx, await tx.use(ParticipationRepository).require(participationId)));
  }

  /** Every measure in which something is shared, will be, or rests on a consent. */
  ofPerson(actor: Actor, participantId: ParticipantId): Promise<ShareListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const items: ShareView[] = [];
      for (const row of await tx.use(ParticipationRepository).ofPerson(participantId))
        if (await concernsSharing(tx, row)) items.push(await shareView(tx, row));
      return { participantId, items };
    });
  }

  /** Remembers that the participant has been shown it all, and in which language. */
  shown(actor: Actor, participationId: string, language: Language): Promise<ShareView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const { id: subjectId, participantId, measure } = row;
      await tx.use(ShareRepository).addShown(subjectId, participantId, language);
      await tx.record({ name: 'participation.share-shown', participantId, subjectId, payload: { measure, language } });
      return shareView(tx, row);
    });
  }
}

async function concernsSharing(tx: Tx, row: ParticipationRow): Promise<boolean> {
  const phase = phaseOf(row.status);
  if (phase === 'void') return false;
  if (phase === 'over') return row.organisation !== null && (await isShared(tx, row));
  return row.organisation !== null || restsOnConsent(row.measure);
}
