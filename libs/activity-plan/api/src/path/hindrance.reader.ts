import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { hindrancesOf, type HinderedStep, type Hindrance, type PathStep } from '@fotfeste/activity-plan/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** Which steps of the chosen paths of several people cannot be taken as they stand, and why; only those that may be named. */
export class HindranceReader {
  constructor(private readonly tx: Tx) {}

  async of(
    participantIds: readonly ParticipantId[],
    isNamed: (participantId: ParticipantId, measure: MeasureCode) => boolean = () => true,
  ): Promise<ReadonlyMap<ParticipantId, readonly Hindrance[]>> {
    if (participantIds.length === 0) return new Map();
    const rows = await this.tx.query<HinderedPath>(hinderedQuery, [participantIds]);
    return new Map(
      rows.map(({ participantId, hindered, steps }) => {
        const named = hindered.filter(({ measure }) => isNamed(participantId, measure));
        return [participantId, hindrancesOf(named, steps)];
      }),
    );
  }
}

interface HinderedPath {
  readonly participantId: ParticipantId;
  readonly hindered: readonly HinderedStep[];
  readonly steps: readonly PathStep[];
}

const hinderedQuery = `
  select c.participant_id as "participantId", c.hindered, p.steps from plan_path_check c join plan_path p on p.id = c.path_id
  where c.participant_id = any ($1) and p.chosen and c.hindered <> '[]'::jsonb`;
