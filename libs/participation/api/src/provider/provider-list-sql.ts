/**
 * The rows of the provider's list with what the day and the reader decide.
 * $1 the provider, $2 the reader, $3 today, $4 the first day that is still news, $5 the last day that is due now, $6 what is over,
 * $7 every status in its order.
 */
const entries = `
  select r.*, o.name as offering_name, array_position($7::text[], r.status) as status_rank, coalesce(r.due_on < $3::date, false) as is_late,
         not r.is_taken_in and r.status = 'awaiting-start' as is_new,
         case when not r.is_taken_in and r.status = 'awaiting-start' or r.due_on <= $5::date then 0
              when r.status = any ($6::text[]) then 2 else 1 end as group_rank,
         coalesce(r.changed_at > greatest(s.seen_at, $4::date), false) as is_changed,
         coalesce(r.answered_at > greatest(s.seen_at, $4::date), false) as is_answered,
         coalesce(r.nav_wrote_at >= $4::date and (m.seen_at is null or m.seen_at < r.nav_wrote_at), false) as is_written_to
  from provider_list_row r
  left join offering o on o.id = r.offering_id
  left join participation_seen s on s.participation_id = r.participation_id and s.actor_id = $2
  left join participation_message_seen m on m.participation_id = r.participation_id and m.actor_id = $2
  where r.organisation = $1`;

/** The filters, each with a bit of its own: a row that misses one alone still counts among what another choice there would give. */
export const filterBits = { offering: 1, lists: 2, status: 4, adviser: 8, coAdviser: 16, office: 32, only: 64 } as const;

const passing: Readonly<Record<keyof typeof filterBits, string>> = {
  offering: '$8::uuid is null or offering_id = $8',
  lists: '$9::uuid[] is null or offering_id = any ($9)',
  status: '$10::text is null or status = $10',
  adviser: `$11::text is null or coalesce(contact_id, 'nobody') = $11`,
  coAdviser: '$12::text is null or $12 = any (helper_ids)',
  office: '$13::text is null or office = $13',
  only: `$14::text is null or case $14
    when 'unread' then is_changed or is_answered or is_written_to
    when 'new' then is_new
    when 'due' then due_on <= $5::date
    when 'mine' then contact_id = $2 or $2 = any (helper_ids)
    when 'waiting' then waiting_proposals > 0
    when 'answered' then is_answered end`,
};

const missed = Object.entries(filterBits)
  .map(([filter, bit]) => `case when ${passing[filter as keyof typeof filterBits]} then 0 else ${String(bit)} end`)
  .join(' + ');

/** Every row with the filters it misses. */
export const listed = `select e.*, ${missed} as missed from (${entries}) e`;

/**
 * One walk through all rows: how many there are by each thing one can choose, parted by the filter they miss, if only one.
 * Sums over these are the counts of every filter, with the others left as they are.
 */
export const countQuery = `
  with listed as materialized (select * from (${listed}) l where missed in (0, ${Object.values(filterBits).join(', ')}))
  select case grouping(offering_id, status, group_rank, contact_id, office)
           when 15 then 'offerings' when 23 then 'statuses' when 27 then 'groups' when 29 then 'advisers' when 30 then 'offices' else 'views' end as facet,
         missed, coalesce(offering_id::text, status, group_rank::text, contact_id, office) as code, min(contact_name) as name, count(*)::int as count,
         count(*) filter (where is_changed or is_answered or is_written_to)::int as unread, count(*) filter (where is_new)::int as "new",
         count(*) filter (where due_on <= $5::date)::int as due, count(*) filter (where contact_id = $2 or $2 = any (helper_ids))::int as mine,
         count(*) filter (where waiting_proposals > 0)::int as waiting, count(*) filter (where is_answered)::int as answered
  from listed
  group by grouping sets ((missed, offering_id), (missed, status), (missed, group_rank), (missed, contact_id), (missed, office), (missed))
  union all
  select 'coAdvisers', missed, h->>'code', min(h->>'name'), count(*)::int, 0, 0, 0, 0, 0, 0
  from listed cross join lateral jsonb_array_elements(helpers) h where helper_ids <> '{}' group by missed, h->>'code'`;

/** What the page shows of a row. $3 is today. */
export const shownColumns = `
  participation_id as "participationId", participant_id as "participantId", name, measure, offering_id as "offeringId",
  offering_name as "offeringName", status, starts_on::text as "startsOn", ends_on::text as "endsOn", shared_on::text as "sharedOn",
  (select (x->>'percent')::double precision from jsonb_array_elements(extents) x where (x->>'from')::date <= $3::date limit 1) as percent,
  contact_name as "contactName", helpers, (select n.name from nav_office n where n.unit_number = office) as "officeName",
  is_new as "isNew", is_changed as "isChanged", is_answered as "isAnswered", is_written_to as "isWrittenTo",
  waiting_proposals as "waitingProposals", suitability, due_kind as "dueKind", due_on::text as "dueOn", group_rank as "groupRank"`;
