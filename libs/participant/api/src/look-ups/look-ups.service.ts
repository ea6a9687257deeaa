import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { LookUpReason } from '@fotfeste/access/domain';
import { fullName } from '@fotfeste/participant/domain';
import type {
  ColleagueLookUpsView,
  LookUpDayView,
  LookUpReasonView,
  LookUpsOfPersonView,
  LookUpsOfTeamView,
  TeamLookUpView,
} from './look-up.view';

/** Reads the access log by the two functions of the database that may: of a person one sees, and of a lead's own colleagues. */
@Injectable()
export class LookUpsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  ofPerson(actor: Actor, participantId: ParticipantId): Promise<LookUpsOfPersonView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.query<DayRow>(daysOfPerson, [participantId]);
      return {
        items: rows.map(({ firstAt, lastAt, reasons, actorId, actorName, ...row }) => ({
          ...{ ...row, firstAt: firstAt.toISOString(), lastAt: lastAt.toISOString() },
          ...given({ actorId, actorName, reasons: reasons?.map(reasonView) }),
        })),
      };
    });
  }

  ofTeam(actor: Actor, day: LocalDate): Promise<LookUpsOfTeamView> {
    return this.unitOfWork.search(actor, async (tx) => ({ day, items: byColleague(await linesOf(tx, day)) }));
  }
}

const daysOfPerson = `
  select to_char(l.at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as day, case when k.is_told then l.actor_id end as "actorId",
         case when k.is_told then coalesce(m.name, l.actor_id) end as "actorName", l.actor_role as role, min(l.at) as "firstAt", max(l.at) as "lastAt",
         case when bool_or(l.outcome = 'changed') then 'changed' when bool_or(l.outcome = 'shown') then 'shown'
              when bool_or(l.outcome = 'refused') then 'refused' else 'failed' end as outcome,
         json_agg(json_build_object('reason', l.reason, 'words', l.reason_words) order by l.at) filter (where l.reason is not null) as reasons,
         coalesce((select array_agg(name order by name) from (
           select o.name from nav_office o where o.unit_number = any (m.offices)
           union all select g.name from organisation g where g.org_number = m.organisation and k.is_told) places), '{}') as places
  from ff.look_ups_of_person($1) l left join staff_member m on m.id = l.actor_id
  cross join lateral (select l.actor_role not like 'provider-%' or ff.handles($1)
    or exists (select 1 from provider_access w where w.participant_id = $1 and w.organisation = m.organisation) as is_told) k
  group by 1, 2, 3, 4, k.is_told, m.offices, m.organisation order by 1 desc, max(l.at) desc`;

/** Persons whom the lead does not see have no row in \`participant\`, and so no name. */
const linesOfTeam = `
  select l.at, l.actor_id as "actorId", coalesce(m.name, l.actor_id) as "actorName", l.outcome, l.route, cardinality(l.people) as count,
         l.reason, l.reason_words as words,
         l.people, p.participant_id as "participantId", p.given_name as "givenName", p.family_name as "familyName",
         coalesce((select array_agg(a.participant_id) from person_access a
           where a.participant_id = any (l.people) and a.responsible is distinct from l.actor_id), '{}') as others
  from ff.look_ups_of_team($1::date::timestamp at time zone 'Europe/Oslo', ($1::date + 1)::timestamp at time zone 'Europe/Oslo') l
  left join staff_member m on m.id = l.actor_id
  left join participant p on cardinality(l.people) = 1 and p.participant_id = l.people[1]
  where l.denial is distinct from 'reason-asked'
  order by l.at desc limit 5000`;

function linesOf(tx: Tx, day: LocalDate): Promise<readonly TeamRow[]> {
  return tx.query<TeamRow>(linesOfTeam, [day]);
}

function byColleague(rows: readonly TeamRow[]): readonly ColleagueLookUpsView[] {
  const colleagues = Map.groupBy(rows, ({ actorId }) => actorId);
  return [...colleagues.values()]
    .flatMap((lines) => (lines[0] ? [colleague(lines[0], lines)] : []))
    .sort((left, right) => left.actorName.localeCompare(right.actorName, 'nb'));
}

function colleague({ actorId, actorName }: TeamRow, rows: readonly TeamRow[]): ColleagueLookUpsView {
  const met = rows.filter(({ outcome }) => outcome === 'shown' || outcome === 'changed');
  return {
    ...{ actorId, actorName },
    people: new Set(met.flatMap(({ people }) => people)).size,
    others: new Set(met.flatMap(({ others }) => others)).size,
    refused: rows.filter(({ outcome }) => outcome === 'refused').length,
    lines: rows.filter(isFirstOfItsMinute()).map(line),
  };
}

/** A page asks for many things at once: within a minute, the same said of the same person is one line. */
function isFirstOfItsMinute(): (row: TeamRow) => boolean {
  const told = new Set<string>();
  return ({ at, outcome, people, reason }) => {
    const key = `${at.toISOString().slice(0, 16)} ${outcome} ${people.join()} ${reason ?? ''}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  };
}

function line({ at, outcome, route, count, participantId, givenName, familyName, reason, words }: TeamRow): TeamLookUpView {
  const name = givenName === null ? undefined : fullName({ givenName, familyName: familyName ?? '' });
  const why = reason === null ? undefined : reasonView({ reason, words });
  return {
    at: at.toISOString(),
    outcome,
    route: route.replace(/\/job-support.*/, ''),
    people: count,
    ...given({ name, participantId: participantId ?? undefined, reason: why }),
  };
}

function reasonView({ reason, words }: ReasonRow): LookUpReasonView {
  return { reason, ...given({ words: words ?? undefined }) };
}

interface ReasonRow {
  readonly reason: LookUpReason;
  readonly words: string | null;
}

type DayRow = Omit<LookUpDayView, 'actorId' | 'actorName' | 'firstAt' | 'lastAt' | 'reasons'> & {
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly reasons: readonly ReasonRow[] | null;
};

interface TeamRow {
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
  readonly outcome: TeamLookUpView['outcome'];
  readonly route: string;
  readonly count: number;
  readonly people: readonly ParticipantId[];
  readonly others: readonly ParticipantId[];
  readonly participantId: ParticipantId | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly reason: LookUpReason | null;
  readonly words: string | null;
}
