import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { osloDayEnd, type Tx } from '@fotfeste/shared/api';
import { OfferingReader } from '@fotfeste/measure/api';
import { Then, type Asked } from '@fotfeste/participant/api';
import type { ParticipationStatus } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import { VeiledReader } from '../veiled/veiled.reader';
import { answerOf, nameOfPlace } from './list-item-view';
import type { ParticipationListView } from './participation.view';

interface ExtentThen {
  readonly id: string;
  readonly percent: number | null;
  readonly daysPerWeek: number | null;
}

interface PlannedThen {
  readonly id: string;
  readonly status: ParticipationStatus;
  readonly validFrom: LocalDate;
}

/** Of each participation the extent in force on the day, or the one nearest to it. */
const extentQuery = `
  select distinct on (participation_id) participation_id as id, percent, days_per_week as "daysPerWeek" from participation_extent
  where participant_id = $1
  order by participation_id, valid_from <= $2 desc, case when valid_from <= $2 then $2 - valid_from else valid_from - $2 end`;

/** Statuses are never changed, only marked when they come true or are taken back: what was marked later was still planned. */
const plannedQuery = `
  select participation_id as id, status, valid_from::text as "validFrom" from participation_status
  where participant_id = $1 and recorded_at <= $2 and (applied_at is null or applied_at > $2) and (withdrawn_at is null or withdrawn_at > $2)`;

/** A person's participations as they stood when an earlier day ended. What waited to be answered or read then is left out. */
@Injectable()
export class EarlierParticipations {
  constructor(private readonly then: Then) {}

  list(actor: Actor, asked: Required<Asked>): Promise<ParticipationListView> {
    return this.then.read(actor, asked, async (tx) => ({
      items: await itemsThen(tx, asked.participantId),
      ...given({ veiled: await tx.use(VeiledReader).anyOf(asked.participantId) }),
    }));
  }
}

async function itemsThen(tx: Tx, participantId: ParticipantId): Promise<ParticipationListView['items']> {
  const rows = await tx.use(ParticipationRepository).ofPerson(participantId);
  const offerings = await tx.use(OfferingReader).byIds(rows.flatMap(({ offeringId }) => offeringId ?? []));
  const extents = await tx.query<ExtentThen>(extentQuery, [participantId, tx.today]);
  const plans = await tx.query<PlannedThen>(plannedQuery, [participantId, osloDayEnd(tx.today)]);
  return rows.map((row) => {
    const { id, measure, route, status, statusFrom, source, reason, startsOn, endsOn } = row;
    const extent = extents.find((each) => each.id === id);
    const planned = plans.find((each) => each.id === id);
    return {
      ...{ id, measure, route, status, statusFrom, source },
      ...given({ reason, startsOn, endsOn, percent: extent?.percent, daysPerWeek: extent?.daysPerWeek, answer: answerOf(row) }),
      ...nameOfPlace(row, offerings),
      ...(planned && { planned: { status: planned.status, validFrom: planned.validFrom } }),
    };
  });
}
