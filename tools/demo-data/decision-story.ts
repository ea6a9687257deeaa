import { addDays, completedYears, fill, type LocalDate } from '@fotfeste/shared/kernel';
import {
  complaintTime,
  hasReducedWorkCapacity,
  isSecondPersonRequired,
  mainGoalIs,
  type AssistanceGroup,
  type MainGoal,
} from '@fotfeste/eligibility/domain';
import { barriers, decisionFaults, resources, type DecisionText, type Source } from '@fotfeste/assistance/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { decisionWords, returnWords } from './decision-words';
import type { Life, Need } from './life';

/** The assessment and the decision, as far as this person has come. Nothing for the newest and for those without an adviser. */
export function writeDecision(life: Life): Need | undefined {
  const { chance, since, today, adviser } = life;
  const startedOn = addDays(since, chance.between(4, 45));
  if (!adviser || startedOn >= today || chance.happens(0.04)) return undefined;

  const group = groupOf(life);
  const text = textOf(life, group, startedOn);
  if (decisionFaults(text, {}).length > 0) throw new Error(`The demo's own words do not make a decision: ${group}`);
  writeNeeds(life, adviser, group, startedOn);
  if (chance.happens(0.05)) {
    writeDraft(life, adviser, text, startedOn);
    return undefined;
  }
  return isSecondPersonRequired(group) ? controlled(life, adviser, text, startedOn) : decided(life, adviser, text, startedOn);
}

function groupOf({ chance, person, since }: Life): AssistanceGroup {
  const age = completedYears(person.born, since);
  return chance.weighted<AssistanceGroup>([
    ['GODE_MULIGHETER', 16],
    ['TRENGER_VEILEDNING', age < 30 ? 40 : 30],
    ['TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', 42],
    ['JOBBE_DELVIS', age < 25 ? 2 : 8],
    ['LITEN_MULIGHET_TIL_A_JOBBE', age < 30 ? 1 : 4],
  ]);
}

function textOf({ chance, wish }: Life, group: AssistanceGroup, on: LocalDate): DecisionText {
  const words = decisionWords[group];
  const goal: MainGoal = chance.happens(0.88) ? 'SKAFFE_ARBEID' : 'BEHOLDE_ARBEID';
  const sources: readonly Source[] = [
    { kind: 'conversation', dated: addDays(on, -chance.between(1, 4)) },
    { kind: 'registration' },
    ...(hasReducedWorkCapacity(group) ? [{ kind: 'work-capacity-assessment', dated: on } as const] : []),
  ];
  return {
    possibilities: words.possibilities,
    kindOfWork: fill(words.kindOfWork, { title: wish.title }),
    assistanceNeed: words.assistanceNeed,
    workCapacity: words.workCapacity,
    kindOfAssistance: words.kindOfAssistance,
    reason: words.reason,
    group,
    ...(mainGoalIs(group) === 'required' && { mainGoal: goal }),
    sources,
  };
}

function writeNeeds({ journal, chance }: Life, adviser: DemoUser, group: AssistanceGroup, on: LocalDate): void {
  const deed = { by: adviser, on };
  const isReduced = hasReducedWorkCapacity(group);
  const id = journal.id(journal.moment(on));
  journal.write('needs_assessment', deed, {
    id,
    participant_id: journal.participantId,
    barriers: chance.some(barriers, group === 'GODE_MULIGHETER' ? 1 : 3),
    barrier_words: '',
    resources: chance.some(resources, 3),
    resource_words: '',
    capacity_words: '',
    capacity_sources: '[]',
    ...(isReduced && {
      capacity_assessed_on: on,
      capacity_assessed_by: adviser.name,
      capacity_reduced: true,
      capacity_words: 'Klarer faste oppgaver noen timer om dagen. Tåler lite stress og trenger pauser.',
      capacity_sources: JSON.stringify([
        { kind: 'conversation', dated: on },
        { kind: 'medical-statement', dated: addDays(on, -chance.between(5, 60)) },
      ]),
    }),
  });
  journal.record(deed, { name: 'assistance.needs-assessed', subjectId: id, payload: {} });
}

function writeDraft({ journal, today }: Life, adviser: DemoUser, text: DecisionText, on: LocalDate): void {
  const at = journal.moment(on > addDays(today, -20) ? on : addDays(today, -3));
  const { group, mainGoal, sources, kindOfAssistance: _unwritten, ...written } = text;
  journal.append('draft', {
    id: journal.id(at),
    kind: 'assistance-decision',
    subject: journal.participantId,
    participant_id: journal.participantId,
    circle: 'nav',
    author_id: adviser.id,
    author_name: adviser.name,
    content: JSON.stringify({ ...written, kindOfAssistance: '', group, mainGoal, sources }),
    version: 3,
    started_at: at,
    saved_at: at,
    shared_with: [],
  });
}

function decided(life: Life, adviser: DemoUser, text: DecisionText, on: LocalDate): Need {
  const decidedOn = writeInForce(life, adviser, text, on);
  return { group: text.group ?? 'GODE_MULIGHETER', goal: text.mainGoal, decidedOn };
}

/** A permanent group waits for a second person: most are approved, some wait, a few come back with a comment. */
function controlled(life: Life, adviser: DemoUser, text: DecisionText, on: LocalDate): Need | undefined {
  const { chance, journal, cast, office, today } = life;
  const controller = cast.controllerFor(chance, office, adviser);
  const fate = chance.weighted([
    ['approved', controller && addDays(on, 10) < today ? 80 : 0],
    ['waiting', 14],
    ['returned', controller ? 6 : 0],
  ]);
  if (fate === 'approved' && controller) {
    const decidedOn = writeInForce(life, adviser, text, addDays(on, chance.between(1, 9)), controller);
    return { group: text.group ?? 'JOBBE_DELVIS', goal: text.mainGoal, decidedOn };
  }
  const sentOn = addDays(today, -chance.between(1, 12));
  const deed = { by: adviser, on: sentOn };
  const id = journal.id(journal.moment(sentOn));
  journal.write('assistance_decision', deed, {
    ...columnsOf(life, adviser, text, id),
    status: fate === 'returned' ? 'returned' : 'sent-to-second-control',
    sent_at: journal.moment(sentOn),
  });
  journal.record(deed, { name: 'assistance.decision-sent-to-control', subjectId: id, payload: { group: text.group } });
  if (fate !== 'returned' || !controller) return undefined;
  const back = { by: controller, on: today };
  const at = journal.moment(addDays(sentOn, 1));
  journal.append('assistance_comment', {
    id: journal.id(at),
    participant_id: journal.participantId,
    decision_id: id,
    about: 'return',
    words: chance.pick(returnWords),
    author_id: controller.id,
    author_name: controller.name,
    at,
  });
  journal.record({ ...back, on: addDays(sentOn, 1) }, { name: 'assistance.decision-returned', subjectId: id });
  return undefined;
}

function writeInForce(life: Life, adviser: DemoUser, text: DecisionText, on: LocalDate, controller?: DemoUser): LocalDate {
  const { journal } = life;
  const at = journal.moment(on);
  const id = journal.id(at);
  const complaint = complaintTime('assistance-decision', on);
  journal.write(
    'assistance_decision',
    { by: controller ?? adviser, on },
    {
      ...columnsOf(life, adviser, text, id),
      status: 'decided',
      sent_at: at,
      controller_id: controller?.id,
      controller_name: controller?.name,
      decided_at: at,
      in_force: `["${at}",)`,
      complaint_weeks: complaint?.weeks,
      complaint_confidence: complaint?.confidence,
    },
  );
  journal.record(
    { by: controller ?? adviser, on },
    {
      name: 'assistance.decision-made',
      subjectId: id,
      payload: { group: text.group, mainGoal: text.mainGoal, controlledBy: controller?.id },
    },
  );
  return on;
}

function columnsOf(
  { journal, office }: Life,
  adviser: DemoUser,
  text: DecisionText,
  id: string,
): Readonly<Record<string, string | readonly string[] | undefined>> {
  return {
    id,
    participant_id: journal.participantId,
    assistance_group: text.group,
    main_goal: text.mainGoal,
    possibilities: text.possibilities,
    kind_of_work: text.kindOfWork,
    assistance_need: text.assistanceNeed,
    work_capacity: text.workCapacity,
    kind_of_assistance: text.kindOfAssistance,
    reason: text.reason,
    sources: JSON.stringify(text.sources),
    office,
    author_id: adviser.id,
    author_name: adviser.name,
    writers: [adviser.id],
  };
}
