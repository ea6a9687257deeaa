import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { fullName, nameWords } from '@fotfeste/participant/domain';
import type { FoundPeopleView, FoundPersonView } from './find.view';

const mostListed = 50;
const lastLetter = '\u{10FFFF}';

/** Finds people the actor sees by the beginning of any word of the name, or of the number. */
export class NameSearch {
  constructor(private readonly tx: Tx) {}

  async find(text: string): Promise<FoundPeopleView> {
    const digits = text.replace(/\s/g, '');
    if (/^\d{6,11}$/.test(digits)) return this.list(numberBegins, [digits, digits + lastLetter]);
    const words = nameWords(text).slice(0, 6);
    if (words.length === 0) return { items: [], total: 0 };
    const conditions = words.map((_word, index) => wordBegins(index)).join(' and ');
    return this.list(
      conditions,
      words.flatMap((word) => [word, word + lastLetter]),
    );
  }

  private async list(condition: string, values: readonly string[]): Promise<FoundPeopleView> {
    const rows = await this.tx.query<FoundRow>(
      `${selected} where ${condition} order by p.family_name collate nb, p.given_name collate nb, p.participant_id limit ${mostListed}`,
      values,
    );
    return { items: rows.map(foundPerson), total: rows[0]?.total ?? 0 };
  }
}

/**
 * Only `>=` and `<` on text can use an index behind row-level security. Those one may see are at one's own offices, on a list that was opened,
 * or opened one by one: looking there alone takes as long in a large country as in a small one. Who was found goes on as an array, so that the
 * rest is looked up person by person: of a subquery PostgreSQL guesses too many, and reads the whole country beside it.
 */
function wordBegins(index: number): string {
  const begins = `n.word >= $${index * 2 + 1} and n.word < $${index * 2 + 2}`;
  return `p.participant_id = any (array(
    select n.participant_id from person_name n where ${begins} and n.office = any ((select ff.offices_seen())::text[])
    union all
    select n.participant_id from access_grant opened join person_name n on n.participant_id = opened.participant_id
    where opened.actor_id = (select ff.actor_id()) and ${begins}))`;
}

const numberBegins = `p.identity_number collate "C" >= $1 and p.identity_number collate "C" < $2`;

const selected = `
  select p.participant_id as "participantId", p.given_name as "givenName", p.family_name as "familyName", p.identity_number as "identityNumber",
         p.born::text as born, p.dead_on is not null as "isDead", a.office, a.protection, a.shielded as "isShielded",
         o.name as "officeName", r.adviser_name as "responsibleName",
         exists (select 1 from follow_up_period f where f.participant_id = p.participant_id and f.to_date is null) as "isFollowedUp",
         count(*) over ()::int as total
  from participant p
  join person_access a on a.participant_id = p.participant_id
  left join nav_office o on o.unit_number = a.office
  left join responsible_adviser r on r.participant_id = p.participant_id`;

interface FoundRow extends Omit<FoundPersonView, 'name' | 'officeName' | 'responsibleName'> {
  readonly participantId: ParticipantId;
  readonly givenName: string;
  readonly familyName: string;
  readonly officeName: string | null;
  readonly responsibleName: string | null;
  readonly total: number;
}

function foundPerson(row: FoundRow): FoundPersonView {
  const { participantId, identityNumber, born, office, protection, isShielded, isDead, isFollowedUp, officeName, responsibleName } = row;
  return {
    ...{ participantId, name: fullName(row), identityNumber, born, office, protection, isShielded, isDead, isFollowedUp },
    ...given({ officeName, responsibleName }),
  };
}
