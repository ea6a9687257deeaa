import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { cancellationFates, type CancellationFate } from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';
import type { CancellationView } from './cancellation.view';

/** A participation in an offering that was cancelled, as it was before, with what became of it. */
export interface Affected {
  readonly before: ParticipationRow;
  readonly fate: CancellationFate;
  /** Last day as it became. */
  readonly endsOn: LocalDate | null;
}

/** Everybody by number, and by name those the coordinator may see. */
export async function cancellationView(tx: Tx, affected: readonly Affected[]): Promise<CancellationView> {
  const names = await tx.use(ParticipantReader).names(affected.map(({ before }) => before.participantId));
  const counts = cancellationFates.map((fate) => ({ fate, count: affected.filter((each) => each.fate === fate).length }));
  return {
    total: affected.length,
    fates: counts.filter(({ count }) => count > 0),
    people: affected.flatMap(({ before, fate, endsOn }) => {
      const { participantId, status, startsOn } = before;
      const name = names.get(participantId)?.name;
      return name ? [{ participantId, name, status, fate, ...given({ startsOn, endsOn }) }] : [];
    }),
  };
}
