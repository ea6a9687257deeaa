import { given, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { CaseDecisionReader, ComplaintReader, type CaseDecision } from '@fotfeste/assistance/api';
import { complaintDeadlines } from '@fotfeste/assistance/domain';
import { CasePlanReader } from '@fotfeste/activity-plan/api';
import { CaseLetterReader } from '@fotfeste/document/api';
import { CaseTimeReader, type TimeFacts } from '@fotfeste/eligibility/api';
import {
  activeSinceOf,
  CaseErasureReader,
  decisionDeadlines,
  decisionInForce,
  decisionUnderWork,
  personDeadlines,
  youthDeadlines,
} from '@fotfeste/case/api';
import { CasePersonReader, type CasePerson } from '@fotfeste/participant/api';
import { CaseParticipationReader, type ListedParticipation } from '@fotfeste/participation/api';
import { phaseOf } from '@fotfeste/participation/domain';
import { citizenshipGroupOf, usualQuietDays, type CaseParticipation, type CaseSources } from '@fotfeste/caseload/domain';
import { clockOf } from './case-clock';
import { QuietLimitRepository } from './quiet-limit/quiet-limit.repository';

/** Asks every room what it knows of these people. Whoever has no case is not among the answers. */
export class CaseSourcesReader {
  constructor(private readonly tx: Tx) {}

  async of(participantIds: readonly ParticipantId[]): Promise<readonly CaseSources[]> {
    const people = await this.tx.use(CasePersonReader).of(participantIds);
    const decisions = await this.tx.use(CaseDecisionReader).of(participantIds);
    const participations = await this.tx.use(CaseParticipationReader).of(participantIds);
    const times = await this.tx.use(CaseTimeReader).of(participantIds);
    const plans = await this.tx.use(CasePlanReader).of(participantIds);
    const complaints = await this.tx.use(ComplaintReader).open(participantIds);
    const letters = await this.tx.use(CaseLetterReader).of(participantIds);
    const erasures = await this.tx.use(CaseErasureReader).of(participantIds);
    const activity = await this.lastActivity(participantIds);
    const quietDays = await this.tx.use(QuietLimitRepository).ofOffices(people.map(({ office }) => office));
    return people.map((person) => {
      const { participantId } = person;
      const own = participations.get(participantId);
      const plan = plans.get(participantId);
      const running = { participations: own?.participations ?? [], plan };
      const made = decisions.filter((decision) => decision.participantId === participantId);
      return {
        ...personSources(person),
        ...decisionSources(person, made),
        quietDays: quietDays.get(person.office) ?? usualQuietDays,
        participations: withClocks(
          (own?.participations ?? []).flatMap((each) => caseParticipation(each) ?? []),
          times.get(participantId),
        ),
        deadlines: [
          ...personDeadlines(person),
          ...decisionDeadlines(person, made),
          ...complaintDeadlines(complaints.get(participantId) ?? []),
          ...youthDeadlines(person, made, running),
          ...(own?.deadlines ?? []),
          ...(plan?.deadlines ?? []),
          ...(letters.get(participantId) ?? []),
          ...(erasures.get(participantId) ?? []),
        ],
        ...given({
          goalOn: plan?.goalOn,
          lastContactOn: plan?.lastContactOn,
          lastActivityOn: activity.get(participantId),
          activeSince: activeSinceOf(running),
          agreed: plan?.agreed,
          meetingDays: plan?.meetingDays,
        }),
      };
    });
  }

  private async lastActivity(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, LocalDate>> {
    const rows = await this.tx.query<{ id: ParticipantId; day: LocalDate }>(
      `select p.id, (e.at at time zone 'Europe/Oslo')::date::text as day from unnest($1::uuid[]) as p (id)
       cross join lateral (
         select at from domain_event where participant_id = p.id and name <> all ($2) order by at desc limit 1) e`,
      [participantIds, notForThePerson],
    );
    return new Map(rows.map(({ id, day }) => [id, day]));
  }
}

/** What happens to a person's file without anything being done for the person. */
const notForThePerson = ['participant.exported', 'case.kept-no-longer'];

type PersonSources = Omit<
  CaseSources,
  | 'decision'
  | 'decisionWork'
  | 'participations'
  | 'deadlines'
  | 'quietDays'
  | 'goalOn'
  | 'lastContactOn'
  | 'lastActivityOn'
  | 'activeSince'
  | 'agreed'
  | 'meetingDays'
>;

function personSources(person: CasePerson): PersonSources {
  const { participantId, familyName, givenName, born, office, officeLock, protection, isShielded, responsible } = person;
  const { responsibleName: name, responsibleSince: since, followUpFrom: from, followUpTo: to } = person;
  const { citizenships, spokenLanguage, interpreter, contactChannel, registeredOn: registeredFrom, benefits, sickLeaves } = person;
  return {
    ...{ participantId, familyName, givenName, born, interpreter, contactChannel, benefits, sickLeaves },
    ...given({
      spokenLanguage,
      registeredFrom,
      registeredTo: ownRegistrationEnd(person),
      citizenshipGroup: citizenshipGroupOf(citizenships),
    }),
    access: { office, protection, isShielded, ...given({ officeLock, responsible }) },
    ...(name && since && { responsible: { name, since } }),
    ...(from && { followUp: { from, ...given({ to }) } }),
  };
}

/** A registration that ended before the follow-up began says nothing of it. */
function ownRegistrationEnd({ registeredTo, followUpFrom }: CasePerson): LocalDate | undefined {
  return registeredTo && followUpFrom && registeredTo >= followUpFrom ? registeredTo : undefined;
}

function decisionSources(person: CasePerson, decisions: readonly CaseDecision[]): Pick<CaseSources, 'decision' | 'decisionWork'> {
  const inForce = decisionInForce(person, decisions);
  const work = decisionUnderWork(decisions);
  return {
    ...(inForce?.decidedOn && {
      decision: { group: inForce.group, decidedOn: inForce.decidedOn, ...given({ mainGoal: inForce.mainGoal }) },
    }),
    ...(work && {
      decisionWork: { work: work.status === 'returned' ? ('returned' as const) : ('second-control' as const), since: work.changedOn },
    }),
  };
}

function withClocks(participations: readonly CaseParticipation[], time: TimeFacts | undefined): readonly CaseParticipation[] {
  return participations.map((each) => ({ ...each, ...given({ clock: clockOf(each, participations, time) }) }));
}

/** What is prepared waits too: for the participant's answer. What never came to be is not shown. */
function caseParticipation(participation: ListedParticipation): CaseParticipation | undefined {
  const { id, measure, status, organisationName, startsOn: from, endsOn: to, referredOn } = participation;
  const phase = phaseOf(status);
  if (phase === 'void') return undefined;
  return { id, measure, status, referredOn, phase: phase === 'prepared' ? 'waiting' : phase, ...given({ organisationName, from, to }) };
}
