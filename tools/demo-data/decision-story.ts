import { addDays, completedYears, fill, latest, type LocalDate } from '@fotfeste/shared/kernel';
import {
  complaintTime,
  type EarlierParticipation,
  hasReducedWorkCapacity,
  isSecondPersonRequired,
  mainGoalIs,
  type AssistanceGroup,
  type MainGoal,
} from '@fotfeste/eligibility/domain';
import {
  barriers,
  decisionFaults,
  resources,
  type Barrier,
  type CodeOrigin,
  type DecisionText,
  type Source,
} from '@fotfeste/assistance/domain';
import type { Situation } from '@fotfeste/participant/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { Chance } from './chance';
import { snapshotOf, writeDecisionLetter } from './decision-letter';
import { noteWords, returnWords, wordsFor } from './decision-words';
import { triedInWords, writeEarlier } from './earlier-story';
import { writeTimeByHand } from './hand-written-time';
import type { Life, Need } from './life';

/** A need with what the person took part in before. */
export interface Decided extends Need {
  readonly earlier: readonly EarlierParticipation[];
}

/** Days after the registration in which a decision may still be on its way; by then every decision is made, so that nobody waits for years. */
const unfinishedDays = 110;

/** Days after which whoever had good opportunities has found something, or has had a new decision. */
const mostDaysWithoutHelp = 200;

const longOut: readonly Situation[] = ['IKKE_VAERT_I_JOBB_SISTE_2_AAR', 'ALDRI_HATT_JOBB'];

/** The assessment and the decision, as far as this person has come. Nothing for the newest and for those without an adviser. */
export function writeDecision(life: Life): Decided | undefined {
  const { chance, since, today, adviser } = life;
  const startedOn = addDays(since, chance.between(4, 45));
  const isFresh = since > addDays(today, -unfinishedDays);
  if (!adviser || startedOn >= today || (isFresh && chance.happens(0.12))) return undefined;

  const group = groupOf(life);
  const earlier = isSecondPersonRequired(group) ? writeEarlier(life, since) : [];
  const text = textOf(life, group, startedOn, triedInWords(earlier));
  if (decisionFaults(text, {}).length > 0) throw new Error(`The demo's own words do not make a decision: ${group}`);
  writeNeeds(life, adviser, group, startedOn);
  if (isFresh && chance.happens(0.2)) {
    writeDraft(life, adviser, text, startedOn);
    return undefined;
  }
  const need = isSecondPersonRequired(group)
    ? controlled(life, adviser, text, { on: startedOn, isFresh })
    : decided(life, adviser, text, startedOn);
  if (!need) return undefined;
  const { earlier: byHand, ...used } = writeTimeByHand(life, adviser, need);
  return { ...need, ...used, earlier: [...earlier, ...byHand] };
}

function groupOf({ chance, person, since, today, background }: Life): AssistanceGroup {
  const age = completedYears(person.born, since);
  if (background.isEmployed)
    return chance.weighted<AssistanceGroup>([
      ['GODE_MULIGHETER', 60],
      ['TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', background.situation === 'USIKKER_JOBBSITUASJON' ? 40 : 0],
    ]);
  const isLongOut = longOut.includes(background.situation);
  const isLong = isLongOut || since < addDays(today, -mostDaysWithoutHelp);
  return chance.weighted<AssistanceGroup>([
    ['GODE_MULIGHETER', isLong ? 0 : 45],
    ['TRENGER_VEILEDNING', age < 30 ? 40 : 30],
    ['TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', 42],
    ['JOBBE_DELVIS', age < 28 || !isLongOut ? 0 : 14],
    ['LITEN_MULIGHET_TIL_A_JOBBE', age < 35 || !isLongOut ? 0 : 8],
  ]);
}

function textOf({ chance, background }: Life, group: AssistanceGroup, on: LocalDate, tried: string): DecisionText {
  const values = { title: background.wish.title, employer: background.job?.employer ?? '', tried };
  const { possibilities, kindOfWork, assistanceNeed, workCapacity, kindOfAssistance, reason } = wordsFor(group, background);
  const goal: MainGoal = background.situation === 'USIKKER_JOBBSITUASJON' && background.isEmployed ? 'BEHOLDE_ARBEID' : 'SKAFFE_ARBEID';
  const sources: readonly Source[] = [
    { kind: 'conversation', dated: addDays(on, -chance.between(1, 4)) },
    { kind: 'registration' },
    ...(hasReducedWorkCapacity(group) ? [{ kind: 'work-capacity-assessment', dated: on } as const] : []),
  ];
  return {
    possibilities: fill(possibilities, values),
    kindOfWork: fill(kindOfWork, values),
    assistanceNeed,
    workCapacity,
    kindOfAssistance,
    reason: fill(reason, values),
    group,
    ...(mainGoalIs(group) === 'required' && { mainGoal: goal }),
    sources,
  };
}

function writeNeeds({ journal, chance, background }: Life, adviser: DemoUser, group: AssistanceGroup, on: LocalDate): void {
  const deed = { by: adviser, on };
  const isReduced = hasReducedWorkCapacity(group);
  const id = journal.id(journal.moment(on));
  const hindering = chance.some(barriersOf(background), group === 'GODE_MULIGHETER' ? 1 : 3);
  const helping = chance.some(
    resources.filter((each) => (each !== 'work-experience' || background.job) && (each !== 'education' || background.education > '2')),
    3,
  );
  journal.write('needs_assessment', deed, {
    id,
    participant_id: journal.participantId,
    barriers: hindering,
    barrier_origins: JSON.stringify(saidOf(hindering, on)),
    barrier_words: '',
    resources: helping,
    resource_origins: JSON.stringify(saidOf(helping, on)),
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

/** Most of it the person has said; the adviser has seen the rest. */
function saidOf<Code extends string>(codes: readonly Code[], saidOn: LocalDate): readonly CodeOrigin<Code>[] {
  return codes.map((code, index) => ({ code, saidBy: index === 1 ? 'adviser' : 'person', saidOn }));
}

/** What may hinder somebody of this background. */
function barriersOf({ job, education, isLearningNorwegian }: Life['background']): readonly Barrier[] {
  return barriers.filter(
    (each) =>
      (each !== 'weak-norwegian' || isLearningNorwegian) &&
      (each !== 'little-work-experience' || !job) &&
      (each !== 'low-education' || education === '2'),
  );
}

function writeDraft({ journal, today, chance }: Life, adviser: DemoUser, text: DecisionText, on: LocalDate): void {
  const at = journal.moment(latest(on, addDays(today, -chance.between(0, 24))));
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
function controlled(
  life: Life,
  adviser: DemoUser,
  text: DecisionText,
  { on, isFresh }: { readonly on: LocalDate; readonly isFresh: boolean },
): Need | undefined {
  const { chance, journal, cast, office, today } = life;
  const controller = cast.controllerFor(chance, office, adviser);
  const fate = chance.weighted([
    ['approved', controller && addDays(on, 10) < today ? 40 : 0],
    ['waiting', isFresh || !controller ? 40 : 0],
    ['returned', controller && isFresh ? 20 : 0],
  ]);
  if (fate === 'approved' && controller) {
    const decidedOn = writeInForce(life, adviser, text, addDays(on, chance.between(1, 9)), controller);
    return { group: text.group ?? 'JOBBE_DELVIS', goal: text.mainGoal, decidedOn };
  }
  const sentOn = latest(on, addDays(today, -chance.between(1, 12)));
  const deed = { by: adviser, on: sentOn };
  const id = journal.id(journal.moment(sentOn));
  journal.write('assistance_decision', deed, {
    ...columnsOf(life, adviser, text, id),
    status: fate === 'returned' ? 'returned' : 'sent-to-second-control',
    sent_at: journal.moment(sentOn),
  });
  journal.record(deed, { name: 'assistance.decision-sent-to-control', subjectId: id, payload: { group: text.group } });
  if (fate === 'waiting' && controller && sentOn < today) {
    const aside = Chance.named(`note on ${id}`);
    const beside = { ...life, chance: aside, journal: journal.aside(aside) };
    comment(beside, controller, { id, about: 'note', on: addDays(sentOn, 1), words: aside.pick(noteWords) });
    beside.journal.record({ by: controller, on: addDays(sentOn, 1) }, { name: 'assistance.decision-noted', subjectId: id });
  }
  if (fate !== 'returned' || !controller) return undefined;
  comment(life, controller, { id, about: 'return', on: addDays(sentOn, 1), words: chance.pick(returnWords) });
  journal.record({ by: controller, on: addDays(sentOn, 1) }, { name: 'assistance.decision-returned', subjectId: id });
  return undefined;
}

interface Said {
  /** The decision. */
  readonly id: string;
  readonly about: 'note' | 'return';
  readonly words: string;
  readonly on: LocalDate;
}

function comment({ journal }: Life, by: DemoUser, { id, about, words, on }: Said): void {
  const at = journal.moment(on);
  journal.append('assistance_comment', {
    id: journal.id(at),
    participant_id: journal.participantId,
    decision_id: id,
    ...{ about, words, at },
    author_id: by.id,
    author_name: by.name,
  });
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
      used_facts: JSON.stringify(snapshotOf(life, text, adviser)),
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
  writeDecisionLetter(life, { id, text, adviser, controller, on });
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
    used_facts: '[]',
  };
}
