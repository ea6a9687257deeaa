import { In, Not } from 'typeorm';
import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { sensitiveMeasures, type ParticipationStatus } from '@fotfeste/participation/domain';
import type { ListedParticipation } from '../case-participation.reader';
import { ParticipationRow } from '../rows/participation.row';

/** A participation of which the actor is told only that there is one. */
export interface VeiledParticipation {
  readonly id: string;
  readonly status: ParticipationStatus;
  readonly startsOn?: LocalDate;
  readonly endsOn?: LocalDate;
}

/** A participation as the actor is told of it: which measure and where, or only that there is one. */
export type ShownParticipation = VeiledParticipation & Partial<Pick<ListedParticipation, 'measure' | 'organisationName'>>;

/**
 * What the actor may know of participations whose measure tells of health, and which the database keeps from the actor (ADR 34). Asked one at a
 * time, since it reads with the product's own rights.
 */
export class VeiledReader {
  constructor(private readonly tx: Tx) {}

  /** Those of a person whom the actor sees, the newest first: that there is a measure, when, and how it stands. */
  async of(participantId: ParticipantId): Promise<readonly VeiledParticipation[]> {
    const rows = await this.asked<VeiledColumns>(participantId, (told) =>
      this.tx.query(veiledQuery, [participantId, sensitiveMeasures, told]),
    );
    return rows.map(({ id, status, startsOn, endsOn }) => ({ id, status, ...given({ startsOn, endsOn }) }));
  }

  /** The same, or nothing when there are none. */
  async anyOf(participantId: ParticipantId): Promise<readonly VeiledParticipation[] | undefined> {
    const found = await this.of(participantId);
    return found.length > 0 ? found : undefined;
  }

  /** The same rows whole, for what the law says of several measures at once: never to be shown. */
  whole(participantId: ParticipantId): Promise<readonly ParticipationRow[]> {
    return this.asked(participantId, (told) =>
      this.tx.manager.findBy(ParticipationRow, { participantId, measure: In(sensitiveMeasures), id: Not(In(told)) }),
    );
  }

  /** Nothing for whoever is told of every measure; else what is asked past the wall, without the rows on this side of it. */
  private async asked<Row>(
    participantId: ParticipantId,
    ask: (told: readonly string[]) => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const [seen] = await this.tx.query<{ readonly isToldAll: boolean }>(
      'select ff.is_told_all() or ff.handles(participant_id) as "isToldAll" from person_access where participant_id = $1',
      [participantId],
    );
    if (!seen || seen.isToldAll) return [];
    const told = await this.tx.query<{ readonly id: string }>(
      'select id from participation where participant_id = $1 and measure = any ($2)',
      [participantId, sensitiveMeasures],
    );
    return this.tx.asSystem(() => ask(told.map(({ id }) => id)));
  }
}

interface VeiledColumns {
  readonly id: string;
  readonly status: ParticipationStatus;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
}

const veiledQuery = `
  select id, status, starts_on::text as "startsOn", ends_on::text as "endsOn" from participation
  where participant_id = $1 and measure = any ($2) and id <> all ($3) order by id desc`;
