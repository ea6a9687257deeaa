import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { cancellationFaultsOf, endOfCancelled, fieldOfCancellationFault, type Cancellation } from '@fotfeste/measure/domain';
import { ChangeableTable } from '../changeable-table';
import { atField, dayInWords, orNull, refuseFields } from '../refuse';
import { cancellationFaultTexts } from '../supply.problems';
import { heldOffering, refuseClosed, writeOffering } from './held-offering';

/** An offering as it stands once it has been called off or broken off. */
export interface CancelledOffering {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** Calls an offering off, or breaks it off: the offering alone. What becomes of those in it is for the room of participations. */
export class OfferingCancelling {
  constructor(private readonly tx: Tx) {}

  /** The offering and its places stay held until the transaction ends, so that nobody gives a place meanwhile. */
  async cancel(offeringId: string, version: number, cancellation: Cancellation): Promise<CancelledOffering> {
    const { row } = await heldOffering(this.tx, offeringId);
    refuseClosed(row);
    const { startsOn } = row;
    const endsOn = row.endsOn ?? undefined;
    const faults = cancellationFaultsOf(cancellation, { startsOn, endsOn }, this.tx.today);
    const values = { end: dayInWords(endsOn) };
    refuseFields(faults.map((fault) => atField(fieldOfCancellationFault[fault], cancellationFaultTexts[fault], values)));
    const wanted = {
      ...{ open: false, endsOn: endOfCancelled({ startsOn, endsOn }, cancellation.lastDay), cancelledOn: this.tx.today },
      ...{ cancelCause: cancellation.cause, cancelWords: orNull(cancellation.words) },
    };
    const fields = await this.tx.use(ChangeableTable).merged('offering', row, version, wanted);
    await writeOffering(this.tx, row, fields, 'offering.cancelled');
    return { startsOn, endsOn: wanted.endsOn };
  }
}
