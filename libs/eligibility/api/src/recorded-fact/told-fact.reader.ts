import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { RecordableFact, ToldValue } from './recordable-facts';
import { RecordedFactRepository } from './recorded-fact.repository';

/** What somebody said last of a fact, and on which day. */
export interface ToldFact {
  readonly value: ToldValue;
  readonly toldOn: LocalDate;
}

/** What this room tells the others of what people have told. */
export class ToldFactReader {
  constructor(private readonly tx: Tx) {}

  /** The newest that was told of a fact, of the measure for facts that are true of one measure only; nothing when nobody has told. */
  async latest(participantId: ParticipantId, fact: RecordableFact, measure: MeasureCode): Promise<ToldFact | undefined> {
    const rows = await this.tx.use(RecordedFactRepository).all(participantId);
    const row = rows.find((each) => each.fact === fact && (each.measure === null || each.measure === measure));
    return row && { value: row.value, toldOn: row.toldOn };
  }
}
