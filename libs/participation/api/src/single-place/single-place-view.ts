import { given } from '@fotfeste/shared/kernel';
import { standingOf } from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';
import type { SinglePlaceView } from './single-place.view';

/** Price and categories of a single place, as a reader sees them. */
export function singlePlaceView(row: ParticipationRow, readerId: string): SinglePlaceView {
  const { priceOre, priceAnswer, priceByName: writtenByName, priceAnsweredByName: answeredByName, priceAnsweredAt, training } = row;
  const standing = standingOf({ ore: priceOre, answer: priceAnswer });
  return {
    standing,
    isOwnPrice: row.priceBy === readerId,
    ...given({ priceOre, writtenByName, answeredByName, answeredAt: priceAnsweredAt?.toISOString(), answerWords: row.priceAnswerWords }),
    ...given({ training: training ? given(training) : undefined }),
    ...given({ approvedOre: standing === 'approved' ? undefined : row.priceApprovedOre }),
  };
}
