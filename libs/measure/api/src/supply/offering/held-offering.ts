import { Problem, type Tx } from '@fotfeste/shared/api';
import type { OfferingUse } from '@fotfeste/measure/domain';
import { offeringNotFound } from '../../measure.problems';
import { OfferingCapacityRepository } from '../../offering/offering-capacity.repository';
import { ChangeableTable } from '../changeable-table';
import { refuseOtherUnit } from '../refuse';
import { offeringCancelled, offeringClosed } from '../supply.problems';
import type { OfferingRow } from './offering-terms';

/** An offering that nobody else changes until the transaction ends, with how many have to do with it. */
export interface HeldOffering {
  readonly row: OfferingRow;
  readonly use: OfferingUse;
}

type OfferingEvent = 'offering.changed' | 'offering.opened' | 'offering.paused' | 'offering.closed' | 'offering.cancelled';

/** The places are held first, so that nobody gives one while the offering is closed, cancelled or shrinks. */
export async function heldOffering(tx: Tx, offeringId: string): Promise<HeldOffering> {
  const [unit] = await tx.query<{ unit: string }>('select coordinator_unit as unit from offering where id = $1', [offeringId]);
  if (!unit) throw new Problem(offeringNotFound);
  refuseOtherUnit(tx, unit.unit);
  const use = await tx.use(OfferingCapacityRepository).locked(offeringId);
  const row = await tx.use(ChangeableTable).held('offering', offeringId);
  if (!row) throw new Problem(offeringNotFound);
  return { row: row as unknown as OfferingRow, use };
}

/** Nothing is changed in an offering that is closed or cancelled. */
export function refuseClosed({ closedOn, cancelledOn }: Pick<OfferingRow, 'closedOn' | 'cancelledOn'>): void {
  if (cancelledOn) throw new Problem(offeringCancelled);
  if (closedOn) throw new Problem(offeringClosed);
}

/** Writes the columns and records what happened. */
export async function writeOffering(
  tx: Tx,
  { id, providerNumber }: OfferingRow,
  fields: Partial<OfferingRow>,
  name: OfferingEvent,
): Promise<void> {
  await tx.use(ChangeableTable).change('offering', id, fields);
  await tx.record({ name, subjectId: id, organisation: providerNumber, payload: { fields: Object.keys(fields) } });
}
