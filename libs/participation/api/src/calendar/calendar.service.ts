import { Injectable, Logger } from '@nestjs/common';
import { addDays, systemActor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { reasonOfCancelling, type EndReason } from '@fotfeste/participation/domain';
import { fateIn } from '../cancellation/fate-in';
import { LifeService } from '../life/life.service';
import { ParticipationRepository } from '../participation.repository';
import { PlaceReader, type Place } from '../place/place.reader';
import { recountPlaces, type Touched } from '../projection/capacity.projection';
import type { ParticipationRow } from '../rows/participation.row';
import { RuleCheck } from '../rules/rule-check';

/** What the calendar did in one round. */
export interface CalendarRound {
  readonly changed: number;
  /** Starts that wait for something at Nav. */
  readonly held: number;
  readonly failed: number;
}

/**
 * Brings about what the calendar decides: planned endings, starts whose day has come, ends whose day has passed, offerings that are over.
 * Each participation in its own transaction, held meanwhile and asked again: running twice, or on several instances, changes nothing twice.
 */
@Injectable()
export class CalendarService {
  private readonly logger = new Logger('Calendar');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: LifeService,
    private readonly rules: RuleCheck,
  ) {}

  async run(): Promise<CalendarRound> {
    const due = await this.unitOfWork.read(systemActor, (tx) => tx.query<{ id: string }>(dueQuery, [tx.today]));
    const round = { changed: 0, held: 0, failed: 0 };
    for (const { id } of due) round[await this.handle(id)] += 1;
    await this.countByExtent();
    return round;
  }

  /** An extent that begins today makes somebody use another part of a place. */
  private async countByExtent(): Promise<void> {
    const offerings = await this.unitOfWork.read(systemActor, (tx) =>
      tx.query<Touched>(otherExtentQuery, [tx.today, addDays(tx.today, -1)]),
    );
    for (const offering of offerings) await this.unitOfWork.run(systemActor, (tx) => recountPlaces(tx, offering));
  }

  /** What the day asks of one participation, at once. What cannot be done is said in the log and tried again each round. */
  async handle(id: string): Promise<keyof CalendarRound> {
    try {
      return await this.unitOfWork.run(systemActor, (tx) => this.bring(tx, id));
    } catch (error) {
      this.logger.warn(
        `Participation ${id} could not be moved by the calendar: ${error instanceof Problem ? error.kind.code : String(error)}`,
      );
      return 'failed';
    }
  }

  private async bring(tx: Tx, id: string): Promise<'changed' | 'held'> {
    const row = await tx.use(ParticipationRepository).held(id);
    const planned = await tx.use(ParticipationRepository).planned(id);
    const place = row.offeringId ? await tx.use(PlaceReader).one(row.offeringId) : undefined;
    if (planned && planned.validFrom <= tx.today) await this.life.bringAbout(tx, row);
    else if (row.status === 'participating') await this.end(tx, row, place);
    else if (place && losesPlace(row, place)) await this.life.take(tx, row, 'offering-cancelled', { reason: reasonIn(place) });
    else if (place?.isOver) await this.life.take(tx, row, 'offering-ended', {});
    else if (row.status === 'awaiting-start') return this.start(tx, row);
    return 'changed';
  }

  /**
   * The end date has passed; without one, or with a later one, the last day of an offering that is over. Whoever an offering that was
   * cancelled has cut short is not said to have completed.
   */
  private async end(tx: Tx, row: ParticipationRow, place: Place | undefined): Promise<void> {
    const offeringEnd = place?.isOver ? place.offering.endsOn : undefined;
    const endsOn = offeringEnd && (!row.endsOn || offeringEnd < row.endsOn) ? offeringEnd : row.endsOn;
    if (!endsOn || endsOn >= tx.today) return;
    if (place?.isCancelled && endsOn === offeringEnd) {
      await this.life.take(tx, row, 'offering-cancelled', { lastDay: endsOn, reason: reasonIn(place) });
      return;
    }
    const dated = endsOn === row.endsOn ? row : await tx.use(ParticipationRepository).change(row.id, { endsOn });
    await this.life.take(tx, dated, 'end-date-passed', {});
  }

  /** A start that waits for something at Nav is told once, and tried again each round. */
  private async start(tx: Tx, row: ParticipationRow): Promise<'changed' | 'held'> {
    if (!row.startsOn || row.startsOn > tx.today) return 'changed';
    if ((await this.rules.startNeeds(tx, row)).length === 0) {
      await this.life.take(tx, row, 'start', {});
      return 'changed';
    }
    const told = await tx.query(
      `select 1 from domain_event where subject_id = $1 and name = 'participation.start-held' and payload ->> 'startsOn' = $2 limit 1`,
      [row.id, row.startsOn],
    );
    const { id: subjectId, participantId, startsOn } = row;
    if (told.length === 0 && startsOn)
      await tx.record({ name: 'participation.start-held', participantId, subjectId, payload: { measure: row.measure, startsOn } });
    return 'held';
  }
}

/** Whether somebody who has not begun is to be led out of an offering that was cancelled: all but those who begin before its last day. */
function losesPlace(row: ParticipationRow, { offering, isCancelled }: Place): boolean {
  const fate = isCancelled ? fateIn(row, offering) : undefined;
  return fate === 'place-lost' || fate === 'not-considered' || fate === 'withdrawn';
}

function reasonIn({ offering: { cancelCause } }: Place): EndReason {
  return reasonOfCancelling(cancelCause ?? 'other');
}

/** Those that something may be due for; each is asked again when it is held. */
const dueQuery = `
  select id from participation
  where status = 'awaiting-start' and starts_on <= $1
     or status = 'participating' and ends_on < $1
     or id in (select participation_id from participation_status where applied_at is null and withdrawn_at is null and valid_from <= $1)
     or status in ('awaiting-approval', 'applied', 'under-consideration', 'waiting-list', 'awaiting-start', 'participating')
        and offering_id in (select o.id from offering o where o.ends_on < $1)
     or status in ('awaiting-approval', 'applied', 'under-consideration', 'waiting-list', 'awaiting-start')
        and offering_id in (select o.id from offering o where o.cancelled_on is not null)
  order by id`;

/** Offerings that count by extent and have somebody whose extent begins today, or began yesterday while the product rested. */
const otherExtentQuery = `
  select distinct o.id as "offeringId", o.provider_number as organisation
  from participation_extent x join participation p on p.id = x.participation_id
  join offering o on o.id = p.offering_id join agreement a on a.id = o.agreement_id
  where a.counts_by_extent and x.valid_from between $2 and $1 and p.status in ('awaiting-start', 'participating') order by 1`;
