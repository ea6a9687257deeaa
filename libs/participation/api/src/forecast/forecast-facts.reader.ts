import { addMonths, given, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { placeUsers } from '../place/places-used';
import { lookBackMonths, type DropOut, type Occupant, type PlaceUse, type UsualLead } from '@fotfeste/participation/domain';

/** Somebody who waits, in the order of the queue. */
export interface InQueue {
  readonly participationId: string;
  readonly share: number;
}

/** What a forecast of one offering is reckoned from: parts of places and days, nobody's name. */
export interface ForecastFacts {
  readonly inside: readonly Occupant[];
  readonly granted: readonly Occupant[];
  readonly queue: readonly InQueue[];
  readonly dropOut?: DropOut | undefined;
  readonly lead?: UsualLead | undefined;
}

/** Fewer starts than this say nothing of how long it usually takes. */
const leastStarts = 10;

/** Reads with the product's own rights, since the counts are of everybody, whoever may see them. */
export class ForecastFactsReader {
  constructor(private readonly tx: Tx) {}

  /** Facts by offering; offerings without anybody have empty ones. */
  of(offeringIds: readonly string[]): Promise<ReadonlyMap<string, ForecastFacts>> {
    return this.tx.asSystem(async () => {
      const since = addMonths(this.tx.today, -lookBackMonths);
      const using = await this.tx.query<UsingRecord>(usingQuery, [offeringIds]);
      const ended = await this.tx.query<EndedRecord>(endedQuery, [offeringIds, since]);
      const leads = await this.tx.query<LeadRecord>(leadQuery, [offeringIds, since]);
      return new Map(offeringIds.map((id) => [id, factsOf(id, using, ended, leads)]));
    });
  }
}

interface UsingRecord {
  readonly offering: string;
  readonly participation: string;
  readonly use: PlaceUse;
  readonly share: number;
  readonly ends_on: LocalDate | null;
}

interface EndedRecord {
  readonly offering: string;
  readonly ended: number;
  readonly early: number;
  readonly weeks: number;
}

interface LeadRecord {
  readonly offering: string;
  readonly starts: number;
  readonly from_days: number;
  readonly to_days: number;
}

/** Everybody who uses the offerings, in the order of the queue. */
const usingQuery = `
  select offering, participation, ends_on, use, share::float as share from (${placeUsers}) u order by offering, since, created_at`;

/** How those who ended did so: early is before the day that stood when they took part, or for a cause of their own. */
const endedQuery = `
  select p.offering_id as offering, count(*)::int as ended,
    count(*) filter (where s.step in ('end', 'interrupt'))::int as early,
    coalesce(sum(greatest(p.ends_on - p.starts_on, 0)) / 7.0, 0)::float as weeks
  from participation p
  left join lateral (
    select step from participation_status s where s.participation_id = p.id and s.status = p.status and s.withdrawn_at is null
    order by s.valid_from desc limit 1
  ) s on true
  where p.offering_id = any ($1) and p.status in ('ended', 'completed', 'interrupted') and p.ends_on >= $2 and p.starts_on is not null
  group by p.offering_id`;

/** Days from the place was given to the first day: by the offering, or by its measure in the same unit when it has too few. */
const leadQuery = `
  with asked as (select id, measure, coordinator_unit from offering where id = any ($1)),
  started as (
    select p.offering_id, o.measure, o.coordinator_unit, p.starts_on - (p.placed_at at time zone 'Europe/Oslo')::date as days
    from participation p join offering o on o.id = p.offering_id
    where p.placed_at is not null and p.starts_on >= $2 and p.starts_on <= (select ff.today()) and o.intake = 'LOPENDE'
      and p.status in ('participating', 'ended', 'completed', 'interrupted')
      and (o.measure, o.coordinator_unit) in (select measure, coordinator_unit from asked)
  ),
  of_offering as (
    select offering_id, count(*)::int as starts, percentile_cont(0.05) within group (order by days) as low, percentile_cont(0.95) within group (order by days) as high
    from started where days >= 0 group by offering_id
  ),
  of_measure as (
    select measure, coordinator_unit, count(*)::int as starts, percentile_cont(0.05) within group (order by days) as low,
      percentile_cont(0.95) within group (order by days) as high
    from started where days >= 0 group by measure, coordinator_unit
  )
  select a.id as offering, case when o.starts >= ${String(leastStarts)} then o.starts else m.starts end as starts,
    floor(case when o.starts >= ${String(leastStarts)} then o.low else m.low end)::int as from_days,
    ceil(case when o.starts >= ${String(leastStarts)} then o.high else m.high end)::int as to_days
  from asked a
  join of_measure m on m.measure = a.measure and m.coordinator_unit = a.coordinator_unit
  left join of_offering o on o.offering_id = a.id`;

function factsOf(id: string, using: readonly UsingRecord[], ended: readonly EndedRecord[], leads: readonly LeadRecord[]): ForecastFacts {
  const own = using.filter(({ offering }) => offering === id);
  const occupants = (use: UsingRecord['use']): readonly Occupant[] =>
    own.filter((each) => each.use === use).map(({ share, ends_on }) => ({ share, ...given({ endsOn: ends_on }) }));
  const left = ended.find(({ offering }) => offering === id);
  const lead = leads.find(({ offering, starts }) => offering === id && starts >= leastStarts);
  return {
    inside: occupants('taken'),
    granted: occupants('granted'),
    queue: own.filter(({ use }) => use === 'waiting').map(({ participation, share }) => ({ participationId: participation, share })),
    ...(left && { dropOut: { ended: left.ended, early: left.early, weeksInside: left.weeks } }),
    ...(lead && { lead: { fromDays: lead.from_days, toDays: lead.to_days } }),
  };
}
