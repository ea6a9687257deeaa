import { whyDeniedAsLong } from './84-as-long-for-nobody';

const window = 'own.from_date <= ff.today() and (own.to_date is null or own.to_date >= ff.today())';

/** \`ff.follows_up\`: those whom the actor follows up at the provider, as the contact or as one who helps, while the provider's window is open. */
const followsUp = `
create index participation_provider_contact_id on participation (provider_contact_id) where provider_contact_id is not null;
create function ff.follows_up() returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct followed.participant_id), '{}')
  from (
    select p.participant_id, p.id as participation_id from participation p where p.provider_contact_id = ff.actor_id()
    union all
    select c.participant_id, c.participation_id from participation_co_adviser c where c.staff_id = ff.actor_id()) followed
  join provider_access own on own.participation_id = followed.participation_id and own.participant_id = followed.participant_id
  where ff.actor_role() in ('provider-coordinator', 'provider-adviser') and own.organisation = ff.actor_organisation() and ${window}
$$;
revoke all on function ff.follows_up() from public;
do $$ begin execute format('grant execute on function ff.follows_up() to %I', current_setting('fotfeste.app_role')); end $$;
`;

const plain = `
create or replace function ff.shared_values(asked uuid) returns table (field text, value jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.field, v.value
  from ff.share_values(asked) v
  join participation_share s on s.participation_id = asked and s.field = v.field
  join person_access a on a.participant_id = s.participant_id
  where ff.actor_role() in ('provider-coordinator', 'provider-adviser')
    and s.organisation = ff.actor_organisation() and s.closed_at is null and (s.until_date is null or s.until_date >= ff.today())
    and (s.consent_id is null or exists (
      select 1 from share_consent c
      where c.id = s.consent_id and c.answer = 'yes' and c.withdrawn_on is null and c.until_date >= ff.today()))
    and exists (
      select 1 from provider_access own
      where own.participation_id = asked and own.organisation = ff.actor_organisation() and ${window})
    and (a.protection = 'none' or a.participant_id = any (ff.follows_up()))
    and (a.protection in ('none', 'protected') or v.field in ('name', 'course', 'content', 'language', 'job-wishes'))
$$;

create or replace function ff.shared_names(asked uuid[]) returns table (participant_id uuid, given_name text, family_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.participant_id, n.given_name, n.family_name
  from participant n join person_access a on a.participant_id = n.participant_id
  where n.participant_id = any (asked) and ff.actor_role() in ('provider-coordinator', 'provider-adviser')
    and exists (
      select 1 from provider_access own
      where own.participant_id = n.participant_id and own.organisation = ff.actor_organisation() and ${window})
    and (a.protection = 'none' or a.participant_id = any ((select ff.follows_up())::uuid[]))
$$;
`;

const open = 'w.from_date <= ff.today() and (w.to_date is null or w.to_date >= ff.today())) then';
const before = `${open}
      return 'provider-window-closed';
    end if;
    return null;`;

/** The reason beside the wall: the address is protected, and somebody else follows the person up. */
const whyDeniedToo = whyDeniedAsLong.replace(
  before,
  `${open}
      return 'provider-window-closed';
    end if;
    if a.protection <> 'none' and not person = any (ff.follows_up()) then return 'address-protected'; end if;
    return null;`,
);

export const fewKnowFunctions = `${followsUp}${plain}${whyDeniedToo}`;

export const functionsAsBefore = `
${whyDeniedAsLong}
drop function ff.follows_up;
drop index participation_provider_contact_id;
`;
