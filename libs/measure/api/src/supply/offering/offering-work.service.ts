import { Injectable } from '@nestjs/common';
import { addDays, earliest, type Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork } from '@fotfeste/shared/api';
import { enrolmentFor, mayClose, nobody } from '@fotfeste/measure/domain';
import type { OfferingDetailView } from '../../offering/offering.view';
import { offeringShown } from '../../offering/offering.service';
import { ChangeableTable } from '../changeable-table';
import { nextNumber } from '../next-number';
import { ChangeHistoryReader } from '../history/change-history.reader';
import type { ChangeHistoryView } from '../history/change-history.view';
import { offeringInUse } from '../supply.problems';
import { heldOffering, refuseClosed, writeOffering } from './held-offering';
import { columnsOf, frameOf, refuseOfferingTerms, refuseUnknownPlaces, type OfferingRow } from './offering-terms';
import type { NewOfferingRequest, OfferingRequest } from './offering-work.dto';

/** Offerings, kept by the measure coordinator: made, changed, opened, and closed once nobody is left in them. */
@Injectable()
export class OfferingWorkService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  history(actor: Actor, offeringId: string): Promise<ChangeHistoryView> {
    return this.unitOfWork.read(actor, async (tx) => ({ items: await tx.use(ChangeHistoryReader).of('offering', 'id', offeringId) }));
  }

  add(actor: Actor, request: NewOfferingRequest): Promise<OfferingDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { agreementId, intake, places } = request;
      const columns = columnsOf(request);
      const frame = await frameOf(tx, agreementId, { ...columns, placesNow: 0 });
      const { measure, providerNumber, coordinatorUnit } = frame;
      await refuseUnknownPlaces(tx, request);
      refuseOfferingTerms({ ...columns, measure, intake }, frame, nobody, tx.today);
      const id = await tx.use(ChangeableTable).add('offering', {
        ...columns,
        ...{ number: await nextNumber(tx, 'offering'), agreementId, measure, providerNumber, intake, enrolment: enrolmentFor(intake) },
        coordinatorUnit: coordinatorUnit ?? tx.actor.offices[0],
      });
      await tx.record({ name: 'offering.added', subjectId: id, organisation: providerNumber, payload: { measure, agreementId, places } });
      return offeringShown(tx, id);
    });
  }

  change(actor: Actor, offeringId: string, version: number, request: OfferingRequest): Promise<OfferingDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { row, use } = await heldOffering(tx, offeringId);
      refuseClosed(row);
      const fields = await tx.use(ChangeableTable).merged('offering', row, version, columnsOf(request));
      await refuseUnknownPlaces(tx, request);
      const wanted = { ...row, ...fields };
      refuseOfferingTerms(wanted, await frameOf(tx, row.agreementId, { ...wanted, placesNow: row.places }), use, tx.today);
      await writeOffering(tx, row, fields, 'offering.changed');
      return offeringShown(tx, offeringId);
    });
  }

  /** Takes enrolments again. */
  open(actor: Actor, offeringId: string, version: number): Promise<OfferingDetailView> {
    return this.set(actor, offeringId, version, { open: true }, 'offering.opened');
  }

  /** Takes no enrolments for now; those who are in it or wait are left as they are. */
  pause(actor: Actor, offeringId: string, version: number): Promise<OfferingDetailView> {
    return this.set(actor, offeringId, version, { open: false }, 'offering.paused');
  }

  /** For good: refused, with how many and what to do, while somebody takes part, has a place or waits. */
  close(actor: Actor, offeringId: string, version: number): Promise<OfferingDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { row, use } = await heldOffering(tx, offeringId);
      refuseClosed(row);
      const { taken, granted, waiting } = use;
      if (!mayClose(use)) throw new Problem(offeringInUse, { values: { taken, granted, waiting }, extension: { taken, granted, waiting } });
      const lastDay = row.startsOn < tx.today ? addDays(tx.today, -1) : row.startsOn;
      const endsOn = row.endsOn ? earliest(row.endsOn, lastDay) : lastDay;
      const fields = await tx.use(ChangeableTable).merged('offering', row, version, { open: false, endsOn, closedOn: tx.today });
      await writeOffering(tx, row, fields, 'offering.closed');
      return offeringShown(tx, offeringId);
    });
  }

  private set(
    actor: Actor,
    offeringId: string,
    version: number,
    wanted: Partial<OfferingRow>,
    event: 'offering.opened' | 'offering.paused',
  ): Promise<OfferingDetailView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { row } = await heldOffering(tx, offeringId);
      refuseClosed(row);
      await writeOffering(tx, row, await tx.use(ChangeableTable).merged('offering', row, version, wanted), event);
      return offeringShown(tx, offeringId);
    });
  }
}
