import { addDays, latest, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { FactsReader } from '@fotfeste/eligibility/api';
import { changedAnswer, type ChangedAnswer, type ChangedLaw, type Facts, type MeasureCode } from '@fotfeste/eligibility/domain';
import { CaseParticipationReader, type ListedParticipation } from '@fotfeste/participation/api';
import { phaseOf } from '@fotfeste/participation/domain';
import type { SimulatedQuestions } from './simulation.dto';

/** What is asked about everybody. */
export interface Simulation {
  readonly changed: ChangedLaw;
  readonly questions: SimulatedQuestions;
  readonly measures: readonly MeasureCode[];
  readonly askedOn: LocalDate;
}

/** A changed answer about somebody. */
export interface PersonsAnswer extends ChangedAnswer {
  readonly participantId: ParticipantId;
  readonly participationId?: string;
  readonly startsOn: LocalDate;
}

/** How many people are assessed before others get their turn. */
const peopleInTurn = 50;

/** The answers of these people that change. What is known about them is read with one question to each room. */
export async function changedAnswersOf(
  tx: Tx,
  facts: FactsReader,
  participantIds: readonly ParticipantId[],
  simulation: Simulation,
): Promise<readonly PersonsAnswer[]> {
  return simulation.questions === 'participations'
    ? aboutParticipations(tx, facts, participantIds, simulation)
    : aboutAllMeasures(tx, facts, participantIds, simulation);
}

async function aboutParticipations(
  tx: Tx,
  facts: FactsReader,
  participantIds: readonly ParticipantId[],
  { changed, measures, askedOn }: Simulation,
): Promise<readonly PersonsAnswer[]> {
  const listed = await tx.use(CaseParticipationReader).of(participantIds);
  const asked = participantIds
    .flatMap((id) => listed.get(id)?.participations ?? [])
    .filter((each) => measures.includes(each.measure) && isAhead(each, askedOn));
  const known = await facts.aboutMany(
    tx,
    asked.map((each) => ({
      participantId: each.participantId,
      participationId: each.id,
      measure: each.measure,
      startsOn: dayAsked(each, askedOn),
    })),
  );
  const answers: PersonsAnswer[] = [];
  for (const [index, participation] of asked.entries()) {
    if (index % peopleInTurn === 0) await turn();
    const startsOn = dayAsked(participation, askedOn);
    const answer = changedAnswer(changed, participation.measure, withOwnTime(known[index]?.facts ?? {}, participation, startsOn), startsOn);
    if (answer) answers.push({ ...answer, participantId: participation.participantId, participationId: participation.id, startsOn });
  }
  return answers;
}

async function aboutAllMeasures(
  tx: Tx,
  facts: FactsReader,
  participantIds: readonly ParticipantId[],
  { changed, measures, askedOn: startsOn }: Simulation,
): Promise<readonly PersonsAnswer[]> {
  const known = await Promise.all(participantIds.map((participantId) => facts.aboutEach(tx, { participantId, startsOn })));
  const answers: PersonsAnswer[] = [];
  for (const [index, participantId] of participantIds.entries()) {
    if (index % peopleInTurn === 0) await turn();
    for (const measure of measures) {
      const answer = changedAnswer(changed, measure, known[index]?.(measure).facts ?? {}, startsOn);
      if (answer) answers.push({ ...answer, participantId, startsOn });
    }
  }
  return answers;
}

/** Planned or running, and not over before the day asked about. */
function isAhead({ status, endsOn }: ListedParticipation, askedOn: LocalDate): boolean {
  const phase = phaseOf(status);
  return (phase === 'prepared' || phase === 'waiting' || phase === 'running') && !(endsOn && endsOn < askedOn);
}

/** What is planned is asked about on its own first day; what runs then, as if it were assessed anew on the day asked about. */
function dayAsked({ startsOn }: ListedParticipation, askedOn: LocalDate): LocalDate {
  return startsOn ? latest(startsOn, askedOn) : askedOn;
}

/** A participation that has run for a while has used time of its own, which counts when it is assessed anew. */
function withOwnTime(facts: Facts, { measure, startsOn: from }: ListedParticipation, on: LocalDate): Facts {
  if (!from || from >= on) return facts;
  return { ...facts, participations: [...(facts.participations ?? []), { measure, from, to: addDays(on, -1) }] };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
