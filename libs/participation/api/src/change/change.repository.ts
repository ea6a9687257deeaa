import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { ContentChange } from '@fotfeste/participation/domain';
import { ParticipationChangeRow, type ChangedValues } from '../rows/change.row';
import type { ParticipationRow } from '../rows/participation.row';

/** A change on its way into the history. */
export interface NewChange {
  readonly kind: ContentChange;
  readonly before: ChangedValues;
  readonly after: ChangedValues;
  readonly validFrom?: LocalDate | undefined;
  readonly reasonWords?: string | undefined;
}

/** Changes that kept the status, each with what it was before. */
export class ChangeRepository {
  constructor(private readonly tx: Tx) {}

  of(participationId: string): Promise<readonly ParticipationChangeRow[]> {
    return this.tx.manager.find(ParticipationChangeRow, { where: { participationId }, order: { recordedAt: 'ASC', id: 'ASC' } });
  }

  /** @param row The participation before the change. */
  async add(
    { id, participantId, version: versionBefore }: ParticipationRow,
    { validFrom, reasonWords, ...change }: NewChange,
  ): Promise<void> {
    const { actor, now } = this.tx;
    const recorded = { recordedAt: now, recordedBy: actor.id, recordedByName: actor.name };
    const words = reasonWords?.trim() || null;
    const row = {
      participantId,
      participationId: id,
      versionBefore,
      validFrom: validFrom ?? null,
      reasonWords: words,
      ...change,
      ...recorded,
    };
    await this.tx.manager.insert(ParticipationChangeRow, row);
  }
}

/** The days of a participation, as one side of a change. */
export function daysIn({ startsOn, endsOn }: Pick<ParticipationRow, 'startsOn' | 'endsOn'>): ChangedValues {
  return { startsOn, endsOn };
}
