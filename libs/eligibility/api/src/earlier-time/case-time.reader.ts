import type { ParticipantId } from '@fotfeste/shared/kernel';
import { grouped, type Tx } from '@fotfeste/shared/api';
import type { EarlierParticipation, Facts } from '@fotfeste/eligibility/domain';
import { combined } from '../facts/known-facts';
import { earlierTimeFacts, withDecisions, type TimeDecision, type WrittenTime } from './earlier-time-facts';

/** Everything that counts against a longest duration, for participations that the product knows of. */
export type TimeFacts = (participations: readonly EarlierParticipation[]) => Pick<Facts, 'participations' | 'timeUsed'>;

type OfPerson<Row> = Row & { readonly participantId: ParticipantId };

/** What is written down by hand about many people’s earlier time, and decided about it, for the read model behind the lists. */
export class CaseTimeReader {
  constructor(private readonly tx: Tx) {}

  /** Whoever has neither is not among the answers: what the product knows is then all there is. */
  async of(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, TimeFacts>> {
    const written = grouped(await this.written(participantIds), ({ participantId }) => participantId);
    const decided = grouped(await this.decided(participantIds), ({ participantId }) => participantId);
    const known = new Set([...written.keys(), ...decided.keys()]);
    return new Map([...known].map((id) => [id, timeFacts(written.get(id) ?? [], decided.get(id) ?? [])]));
  }

  private written(participantIds: readonly ParticipantId[]): Promise<readonly OfPerson<WrittenTime>[]> {
    return this.tx.query(
      `select participant_id as "participantId", measure, from_date::text as "from", to_date::text as "to", months, weeks, days,
              recorded_at as "recordedAt"
       from earlier_time where participant_id = any ($1) order by id`,
      [participantIds],
    );
  }

  /** The newest first. */
  private decided(participantIds: readonly ParticipantId[]): Promise<readonly OfPerson<TimeDecision>[]> {
    return this.tx.query(
      `select participant_id as "participantId", measure, from_date::text as "from", counts
       from counted_time where participant_id = any ($1) order by id desc`,
      [participantIds],
    );
  }
}

function timeFacts(written: readonly WrittenTime[], decisions: readonly TimeDecision[]): TimeFacts {
  const byHand = earlierTimeFacts(written, decisions);
  return (participations) => {
    const { facts } = withDecisions(combined([{ facts: { participations }, provenance: {} }, byHand]), decisions);
    return { participations: facts.participations ?? [], ...(facts.timeUsed ? { timeUsed: facts.timeUsed } : {}) };
  };
}
