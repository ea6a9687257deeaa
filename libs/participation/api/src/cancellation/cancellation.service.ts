import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { OfferingCancelling } from '@fotfeste/measure/api';
import { cancellableStatuses, fateOf, lastDayIn, reasonOfCancelling, type CancellationFate } from '@fotfeste/participation/domain';
import { ChangeRepository, daysIn } from '../change/change.repository';
import { consequencesOf } from '../life/consequences';
import { LifeService } from '../life/life.service';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';
import { cancellationView, type Affected } from './affected';
import type { CancellationRequest } from './cancellation.dto';
import type { CancellationRehearsalView, CancellationView } from './cancellation.view';

/** Calls an offering off or breaks it off, with everybody in it: all of them in one transaction, whoever may see them. */
@Injectable()
export class CancellationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: LifeService,
  ) {}

  cancel(actor: Actor, offeringId: string, version: number, request: CancellationRequest): Promise<CancellationView> {
    return this.unitOfWork.run(actor, (tx) => this.cancelWithin(tx, offeringId, version, request));
  }

  async rehearse(actor: Actor, offeringId: string, version: number, request: CancellationRequest): Promise<CancellationRehearsalView> {
    const { reply: affected, events } = await this.unitOfWork.rehearse(actor, (tx) => this.cancelWithin(tx, offeringId, version, request));
    const { consequences, notes, foreseen } = consequencesOf(events);
    return { consequences, notes, foreseen, affected };
  }

  /**
   * The participations are held before the offering, in the order everybody else holds them, so that nobody who is giving a place waits
   * crosswise; then read again, with those who came in meanwhile.
   */
  private async cancelWithin(tx: Tx, offeringId: string, version: number, request: CancellationRequest): Promise<CancellationView> {
    await tx.asSystem(() => heldIn(tx, offeringId));
    await tx.use(OfferingCancelling).cancel(offeringId, version, request);
    const affected = await tx.asSystem(async () => {
      const all: Affected[] = [];
      for (const before of await heldIn(tx, offeringId)) {
        const fate = fateOf(daysOf(before), request.lastDay);
        if (fate) all.push({ before, fate, endsOn: await this.leadOut(tx, before, fate, request) });
      }
      return all;
    });
    return cancellationView(tx, affected);
  }

  /** Answers the last day as it became. */
  private async leadOut(tx: Tx, row: ParticipationRow, fate: CancellationFate, request: CancellationRequest): Promise<LocalDate | null> {
    const { lastDay = tx.today, cause, words } = request;
    if (fate === 'ends-as-planned' || fate === 'starts-as-planned') return row.endsOn;
    if (fate === 'shortened') return shorten(tx, row, lastDay, words);
    const saying = { party: 'job', reason: reasonOfCancelling(cause), lastDay: lastDayIn(daysOf(row), lastDay) } as const;
    return (await this.life.take(tx, row, 'offering-cancelled', saying)).endsOn;
  }
}

/** Everybody in the offering who is not over, kept from changing. Only with the product's own rights. */
async function heldIn(tx: Tx, offeringId: string): Promise<readonly ParticipationRow[]> {
  const ids = await tx.query<{ id: string }>(
    'select id from participation where offering_id = $1 and status = any ($2) order by id for update',
    [offeringId, cancellableStatuses],
  );
  const rows: ParticipationRow[] = [];
  for (const { id } of ids) rows.push(await tx.use(ParticipationRepository).require(id));
  return rows;
}

/** A place that begins in time keeps its first day and ends with the offering. */
async function shorten(tx: Tx, row: ParticipationRow, endsOn: LocalDate, reasonWords: string | undefined): Promise<LocalDate> {
  const changed = await tx.use(ParticipationRepository).change(row.id, { endsOn, ...(row.sharedOn && { newsForProviderAt: tx.now }) });
  await tx.use(ChangeRepository).add(row, { kind: 'end-date', before: daysIn(row), after: daysIn(changed), reasonWords });
  const { id: subjectId, participantId, organisation, sharedOn, measure, startsOn } = changed;
  await tx.record({
    name: 'participation.changed',
    ...{ participantId, subjectId },
    ...(organisation && sharedOn && { organisation }),
    payload: { measure, kind: 'end-date', endsOn, ...(startsOn && { startsOn }) },
  });
  return endsOn;
}

function daysOf({ status, startsOn, endsOn }: ParticipationRow) {
  return { status, startsOn: startsOn ?? undefined, endsOn: endsOn ?? undefined };
}
