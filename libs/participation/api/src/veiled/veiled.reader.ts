import { Any } from 'typeorm';
import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { sensitiveMeasures, type ParticipationStatus } from '@fotfeste/participation/domain';
import { ParticipationRow } from '../rows/participation.row';

/** A participation of which the actor is told only that there is one. */
export interface VeiledParticipation {
  readonly id: string;
  readonly status: ParticipationStatus;
  readonly startsOn?: LocalDate;
  readonly endsOn?: LocalDate;
}

/**
 * What the actor may know of participations whose measure tells of health, and which the database keeps from the actor (ADR 34). Asked one at a
 * time, since it reads with the product's own rights.
 */
export class VeiledReader {
  constructor(private readonly tx: Tx) {}

  /** Those of a person whom the actor sees, the newest first: that there is a measure, when, and how it stands. */
  async of(participantId: ParticipantId): Promise<readonly VeiledParticipation[]> {
    return (await this.whole(participantId)).map(({ id, status, startsOn, endsOn }) => ({ id, status, ...given({ startsOn, endsOn }) }));
  }

  /** The same, or nothing when there are none. */
  async anyOf(participantId: ParticipantId): Promise<readonly VeiledParticipation[] | undefined> {
    const found = await this.of(participantId);
    return found.length > 0 ? found : undefined;
  }

  /** The same rows whole, for what the law says of several measures at once: never to be shown. */
  async whole(participantId: ParticipantId): Promise<readonly ParticipationRow[]> {
    const [seen] = await this.tx.query<{ readonly isToldAll: boolean }>(
      'select ff.is_told_all() or ff.handles(participant_id) as "isToldAll" from person_access where participant_id = $1',
      [participantId],
    );
    if (!seen || seen.isToldAll) return [];
    const where = { participantId, measure: Any([...sensitiveMeasures]) };
    const told = await this.tx.manager.find(ParticipationRow, { select: { id: true }, where });
    const all = await this.tx.asSystem(() => this.tx.manager.find(ParticipationRow, { where, order: { createdAt: 'DESC', id: 'DESC' } }));
    return all.filter(({ id }) => !told.some((known) => known.id === id));
  }
}
