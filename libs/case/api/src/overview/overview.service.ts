import { Injectable } from '@nestjs/common';
import { given, type Actor, type Deadline, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import { CasePlanReader, HindranceReader, StandingPlanReader } from '@fotfeste/activity-plan/api';
import type { Hindrance } from '@fotfeste/activity-plan/domain';
import { AssistanceReader, CaseDecisionReader, ComplaintReader } from '@fotfeste/assistance/api';
import { complaintDeadlines } from '@fotfeste/assistance/domain';
import { CaseLetterReader } from '@fotfeste/document/api';
import { DraftReader } from '@fotfeste/draft/api';
import { CareReader, CasePersonReader, ParticipantReader, Then, type Asked } from '@fotfeste/participant/api';
import { CaseParticipationReader, VeiledReader, type VeiledParticipation } from '@fotfeste/participation/api';
import { activeSinceOf, decisionDeadlines, personDeadlines, youthDeadlines, type RunningCase } from '../case-deadlines';
import { overviewDeadlines, overviewParticipations } from './overview-parts';
import { overviewBenefit, overviewCare, overviewEmployment, overviewOrigin, overviewSickLeave } from './overview-facts';
import { youthOf } from './youth';
import type { OverviewContactView, OverviewDraftView, OverviewView } from './overview.view';

const draftsShown = ['needs-assessment', 'assistance-decision', 'referral', 'hosted-referral'] as const;

/** What matters about one person today, asked of every room. */
@Injectable()
export class OverviewService {
  constructor(private readonly then: Then) {}

  overview(actor: Actor, asked: Asked): Promise<OverviewView> {
    const { participantId, asOf } = asked;
    return this.then.read(actor, asked, async (tx) => {
      const person = await tx.use(ParticipantReader).header(participantId);
      const facts = await tx.use(ParticipantReader).facts(participantId, tx.today);
      if (!person || !facts) throw new Problem(notFound);
      const plan = await tx.use(StandingPlanReader).of(participantId);
      const periods = await tx.use(CaseParticipationReader).periods(participantId);
      const veiled = await tx.use(VeiledReader).of(participantId);
      const waits = asOf ? nothingKept : await whatWaits(tx, participantId, veiled);
      const assistance = tx.use(AssistanceReader);
      const decision = await assistance.decisionInForce(participantId);
      const registeredOn = facts.registration?.from;
      const { activeSince } = waits;
      const youth = asOf ? undefined : await youthOf(tx, { participantId, born: person.born, registeredOn, decision, activeSince });
      const contact: OverviewContactView = { ...person.contact, ...given({ lastContactOn: waits.lastContactOn }) };
      return {
        activities: plan.activities.map((activity) => given(activity)),
        participations: overviewParticipations([...periods, ...veiled]),
        drafts: waits.drafts,
        deadlines: overviewDeadlines(waits, periods, tx.today),
        situations: facts.registration?.situations ?? [],
        jobSeekerKnown: overviewOrigin(facts.registeredJobSeeker),
        contact,
        ...given({
          goal: plan.goal,
          decision,
          youth,
          needs: await assistance.needs(participantId),
          decisionWork: decisionWork(await assistance.underWork(participantId)),
          employments: facts.employments?.value.map(overviewEmployment),
          employmentsKnown: facts.employments && overviewOrigin(facts.employments),
          benefits: facts.benefits?.value.map(overviewBenefit),
          benefitsKnown: facts.benefits && overviewOrigin(facts.benefits),
          sickLeave: overviewSickLeave(facts, tx.today),
          care: overviewCare(await tx.use(CareReader).of(participantId)),
          jobSeekerFrom: registeredOn,
          followedUpFrom: person.followUp?.from,
        }),
      };
    });
  }
}

/** What hangs on rows that are not kept in versions, and so can only be said of today. */
interface Waiting {
  readonly drafts: readonly OverviewDraftView[];
  readonly deadlines: readonly Deadline[];
  readonly hindrances: readonly Hindrance[];
  readonly lastContactOn?: LocalDate | undefined;
  readonly activeSince?: LocalDate | undefined;
}

const nothingKept: Waiting = { drafts: [], deadlines: [], hindrances: [] };

async function whatWaits(tx: Tx, participantId: ParticipantId, veiled: readonly VeiledParticipation[]): Promise<Waiting> {
  const planned = (await tx.use(CasePlanReader).of([participantId])).get(participantId);
  const own = (await tx.use(CaseParticipationReader).of([participantId])).get(participantId);
  const letters = (await tx.use(CaseLetterReader).of([participantId])).get(participantId) ?? [];
  const running: RunningCase = { participations: [...(own?.participations ?? []), ...veiled], plan: planned };
  return {
    drafts: await draftsOf(tx, participantId),
    deadlines: [...(await ownDeadlines(tx, participantId, running)), ...(own?.deadlines ?? []), ...letters, ...(planned?.deadlines ?? [])],
    hindrances: (await tx.use(HindranceReader).of([participantId])).get(participantId) ?? [],
    lastContactOn: planned?.lastContactOn,
    activeSince: activeSinceOf(running),
  };
}

/** What the registration and the way to a decision ask for. */
async function ownDeadlines(tx: Tx, participantId: ParticipantId, running: RunningCase): Promise<readonly Deadline[]> {
  const [person] = await tx.use(CasePersonReader).of([participantId]);
  if (!person) return [];
  const decisions = await tx.use(CaseDecisionReader).of([participantId]);
  const complaints = (await tx.use(ComplaintReader).open([participantId])).get(participantId) ?? [];
  return [
    ...personDeadlines(person),
    ...decisionDeadlines(person, decisions),
    ...complaintDeadlines(complaints),
    ...youthDeadlines(person, decisions, running),
  ];
}

async function draftsOf(tx: Tx, participantId: ParticipantId): Promise<readonly OverviewDraftView[]> {
  const drafts: OverviewDraftView[] = [];
  for (const kind of draftsShown) {
    const draft = await tx.use(DraftReader).followed(kind, participantId);
    if (draft) drafts.push({ kind, authorName: draft.authorName, savedAt: draft.savedAt.toISOString() });
  }
  return drafts;
}

function decisionWork(work: Awaited<ReturnType<AssistanceReader['underWork']>>): OverviewView['decisionWork'] {
  return work && { decisionId: work.decisionId, status: work.status };
}
