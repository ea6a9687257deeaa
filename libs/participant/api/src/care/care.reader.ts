import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { carerSituationOn, type CarerSituation, type CareSource } from '@fotfeste/participant/domain';
import { CarerSituationRow } from '../rows';

/** What was told of the children in somebody's care, as it reads today, and who told it when. */
export interface ToldCare extends CarerSituation {
  readonly source: CareSource;
  readonly date: LocalDate;
  readonly recordedByName: string;
  readonly version: number;
}

/** The children in somebody's care. */
export class CareReader {
  constructor(private readonly tx: Tx) {}

  /** Nothing while nobody has said anything. */
  async of(participantId: ParticipantId): Promise<ToldCare | undefined> {
    const row = await this.tx.manager.findOneBy(CarerSituationRow, { participantId });
    if (!row) return undefined;
    const { childYears, soleCarer, source, sourceDate: date, recordedByName, version } = row;
    return { ...carerSituationOn({ childYears, ...given({ soleCarer }) }, this.tx.today), source, date, recordedByName, version };
  }
}
