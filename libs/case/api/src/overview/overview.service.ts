import { Injectable } from '@nestjs/common';
import { given, type Actor, type Deadline, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { CasePlanReader, StandingPlanReader } from '@fotfeste/activity-plan/api';
import { AssistanceReader, CaseDecisionReader } from '@fotfeste/assistance/api';
import { DraftReader } from '@fotfeste/draft/api';
import { CasePersonReader, ParticipantReader } from '@fotfeste/participant/api';
import { CaseParticipationReader } from '@fotfeste/participation/api';
import { decisionDeadlines, personDeadlines } from '../case-deadlines';
import { overviewBenefit, overviewDeadlines, overviewEmployment, overviewParticipations } from './overview-parts';
import type { OverviewContactView, OverviewDraftView, OverviewView } from './overview.view';

const draftsShown = ['needs-assessment', 'assistance-decision', 'referral', 'hosted-referral'] as const;

/** What matters about one person today, asked of every room. */
@Injectable()
export class OverviewService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  overview(actor: Actor, participantId: ParticipantId): Promise<OverviewView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const person = await tx.use(ParticipantReader).header(participantId);
      const facts = await tx.use(ParticipantReader).facts(participantId, tx.today);
      if (!person || !facts) throw new Problem(notFound);
      const plan = await tx.use(StandingPlanReader).of(participantId);
      const planned = (await tx.use(CasePlanReader).of([participantId])).get(participantId);
      const own = (await tx.use(CaseParticipationReader).of([participantId])).get(participantId);
      const assistance = tx.use(AssistanceReader);
      const { telephone, email, contactChannel, interpreter, spokenLanguage } = person;
      const contact: OverviewContactView = {
        ...{ contactChannel, interpreter },
        ...given({ telephone, email, spokenLanguage, lastContactOn: planned?.lastContactOn }),
      };
      return {
        activities: plan.activities.map((activity) => given(activity)),
        participations: overviewParticipations(own?.participations ?? []),
        drafts: await draftsOf(tx, participantId),
        deadlines: overviewDeadlines([
          ...(await ownDeadlines(tx, participantId)),
          ...(own?.deadlines ?? []),
          ...(planned?.deadlines ?? []),
        ]),
        situations: facts.registration?.situations ?? [],
        contact,
        ...given({
          goal: plan.goal,
          decision: await assistance.decisionInForce(participantId),
          decisionWork: decisionWork(await assistance.underWork(participantId)),
          employments: facts.employments?.value.map(overviewEmployment),
          benefits: facts.benefits?.value.map(overviewBenefit),
          isSickListed: facts.sickListed?.value,
          jobSeekerFrom: facts.registration?.from,
          followedUpFrom: person.followUp?.from,
        }),
      };
    });
  }
}

/** What the registration and the way to a decision ask for. */
async function ownDeadlines(tx: Tx, participantId: ParticipantId): Promise<readonly Deadline[]> {
  const [person] = await tx.use(CasePersonReader).of([participantId]);
  if (!person) return [];
  return [...personDeadlines(person), ...decisionDeadlines(person, await tx.use(CaseDecisionReader).of([participantId]))];
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
