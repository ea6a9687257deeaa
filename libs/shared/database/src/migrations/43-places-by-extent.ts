import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The places that those inside use of an offering, where part-time counts as part of a place; empty until it is counted, when heads count. */
export class PlacesByExtent1767225600043 implements MigrationInterface {
  readonly name = 'PlacesByExtent1767225600043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table offering_capacity add column occupied numeric(9, 2) check (occupied >= 0)');
    await runner.query(
      `comment on column offering_capacity.occupied is 'parts of places that those inside and those with a place use; empty: one each'`,
    );
    await runner.query(counted);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table offering_capacity drop column occupied');
  }
}

/** What stands today under agreements that count by extent; the product counts anew whenever something happens. */
const counted = `
  update offering_capacity used set occupied = (
    select coalesce(round(sum(coalesce(e.percent, 100))::numeric / 100, 2), 0)
    from participation p
    left join lateral (
      select percent from participation_extent x where x.participation_id = p.id and x.valid_from <= greatest(current_date, p.starts_on)
      order by x.valid_from desc limit 1
    ) e on true
    where p.offering_id = used.offering_id and p.status in ('awaiting-start', 'participating'))
  from offering o join agreement a on a.id = o.agreement_id
  where o.id = used.offering_id and a.counts_by_extent`;
