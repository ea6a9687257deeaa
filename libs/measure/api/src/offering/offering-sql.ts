/** Says the same as `isOpenForEnrolment` in the domain, of an offering `o` on the transaction's day. */
export const isOpenToday = `(o.open and (o.ends_on is null or o.ends_on >= (select ff.today())) and (o.intake = 'LOPENDE' or (select ff.today()) < o.starts_on))`;

/** Whether an offering `o` has days left; one that was called off before it began has none. */
export const isNotOver = `((o.ends_on is null or o.ends_on >= (select ff.today())) and (o.cancelled_on is null or o.cancelled_on >= o.starts_on))`;

/** Says the same as `startBandOf` in the domain, of an offering `o` on the transaction's day. */
export const startBandToday = `
  case when o.starts_on <= (select ff.today()) then case o.intake when 'LOPENDE' then 'any-time' else 'begun' end
       when o.starts_on <= (select ff.today()) + interval '1 month' then 'within-month'
       when o.starts_on <= (select ff.today()) + interval '3 months' then 'within-quarter'
       else 'later' end`;

/** Parts of places used of the offering whose counts are `used`; before they are counted by extent, one for each. */
export const occupiedPlaces = 'coalesce(used.occupied, used.taken + used.granted, 0)::float';

/** Columns of an offering with everything one must know to choose it, from {@link offeringTables}. Days come as text. */
export const offeringColumns = `
  o.id, o.number, o.name, o.measure, o.place, o.offices, o.coordinator_unit, o.intake, o.enrolment, o.places, o.languages, ${isOpenToday} as is_open,
  o.starts_on::text as starts_on, o.ends_on::text as ends_on, o.cancelled_on::text as cancelled_on, o.cancel_cause,
  o.provider_number, p.name as provider_name, p.type as provider_type,
  o.county_number, c.name as county_name, o.municipality_number, m.name as municipality_name,
  coalesce(used.taken, 0) as taken, coalesce(used.granted, 0) as granted, coalesce(used.waiting, 0) as waiting,
  ${occupiedPlaces} as occupied, (select counts_by_extent from agreement where id = o.agreement_id) as counts_by_extent`;

export const offeringTables = `
  offering o
  join provider p on p.org_number = o.provider_number
  join county c on c.county_number = o.county_number
  join municipality m on m.municipality_number = o.municipality_number
  left join offering_capacity used on used.offering_id = o.id`;
