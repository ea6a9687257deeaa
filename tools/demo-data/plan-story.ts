import { addDays, fill, type LocalDate } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity } from '@fotfeste/eligibility/domain';
import {
  agreementHindrance,
  applicationStages,
  hasApplicationStage,
  moveHindrance,
  type Activity,
  type ActivityStatus,
  type ApplicationStage,
  type WrittenKind,
} from '@fotfeste/activity-plan/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { goalOf } from './goals';
import type { Life, Need } from './life';
import { writeSubGoals } from './sub-goal-story';

interface Idea {
  readonly kind: WrittenKind;
  /** `{employer}` is one where the wished work is done, `{title}` that work. */
  readonly title?: string;
  readonly days: number;
  readonly hours?: number;
  readonly responsible: 'person' | 'adviser';
  /** Whether it would be asked of somebody like this; of anybody when left out. */
  readonly fits?: (life: Life, need: Need) => boolean;
}

const seeksWork = ({ background }: Life, { group }: Need): boolean =>
  !background.isEmployed && group !== 'LITEN_MULIGHET_TIL_A_JOBBE' && group !== 'JOBBE_DELVIS';
const hasTime = ({ background }: Life, { group }: Need): boolean => !background.isEmployed && group !== 'GODE_MULIGHETER';

const ideas: readonly Idea[] = [
  ...[
    {
      kind: 'job-search',
      title: 'Søke på minst to stillinger i uken',
      days: 84,
      hours: 5,
      responsible: 'person',
      fits: seeksWork,
    } as const,
    { kind: 'job-application', title: 'Søknad til {employer}', days: 14, responsible: 'person', fits: seeksWork } as const,
    { kind: 'own-activity', title: 'Oppdatere CV-en på arbeidsplassen.no', days: 14, responsible: 'person', fits: seeksWork } as const,
  ],
  {
    ...{ kind: 'own-activity', title: 'Norsk muntlig på biblioteket', days: 120, hours: 2, responsible: 'person' },
    fits: ({ background }) => background.isLearningNorwegian,
  },
  {
    ...{ kind: 'training', title: 'Grunnleggende datakurs hos voksenopplæringen', days: 60, hours: 6, responsible: 'person' },
    fits: (life, need) => life.background.education === '2' && hasTime(life, need),
  },
  { kind: 'treatment', days: 180, responsible: 'person', fits: (_life, { group }) => hasReducedWorkCapacity(group) },
  { kind: 'conversation', title: 'Samtale om veien videre', days: 1, responsible: 'adviser' },
  {
    ...{ kind: 'meeting', title: 'Dialogmøte med {employer}', days: 1, responsible: 'adviser' },
    fits: ({ background }) => background.isEmployed,
  },
  { kind: 'meeting', title: 'Møte på Nav-kontoret', days: 1, responsible: 'adviser' },
  {
    ...{ kind: 'task', title: 'Sende kopi av vitnemål', days: 10, responsible: 'person' },
    fits: ({ background }) => background.education > '2',
  },
  { kind: 'low-threshold', title: 'Åpen kafé på Frivilligsentralen', days: 90, hours: 4, responsible: 'person', fits: hasTime },
  { kind: 'volunteering', title: 'Hjelpe til i gjenbruksbutikken', days: 120, hours: 6, responsible: 'person', fits: hasTime },
];

/** The goal in the person's own words, and what they do themselves. Only with a decision: that is when the plan begins. */
export function writePlan(life: Life, need: Need): void {
  const { chance, journal, adviser, today, background } = life;
  const saidOn = addDays(need.decidedOn, chance.between(0, 6));
  if (!adviser || saidOn > today) return;
  const id = journal.id(journal.moment(saidOn));
  journal.write(
    'plan_goal',
    { by: adviser, on: saidOn },
    {
      id,
      participant_id: journal.participantId,
      words: fill(goalOf(life, need), { work: background.wish.inWords, employer: employerOf(life) }),
      said_on: saidOn,
      written_by: adviser.id,
      written_by_name: adviser.name,
    },
  );
  journal.record({ by: adviser, on: saidOn }, { name: 'plan.goal-set', subjectId: id });
  writeSubGoals(life, saidOn);
  for (const [position, idea] of chance
    .some(
      ideas.filter(({ fits }) => fits?.(life, need) ?? true),
      chance.between(1, 4),
    )
    .entries()) {
    const from = addDays(saidOn, chance.between(1, 200));
    if (from <= addDays(today, 40)) writeActivity(life, adviser, idea, from, position);
  }
}

/** The employer somebody has, or else one where they would like to be. */
function employerOf({ background: { job, isEmployed, wish } }: Life): string {
  const wished = wish.employers.find((employer) => employer !== job?.employer);
  return (isEmployed ? job?.employer : wished) ?? wish.employers[0] ?? '';
}

function writeActivity(life: Life, adviser: DemoUser, idea: Idea, from: LocalDate, position: number): void {
  const { chance, journal, today } = life;
  const to = addDays(from, idea.days);
  const writtenOn = from <= today ? from : today;
  const planned: Activity = { kind: idea.kind, from, to, responsible: idea.responsible, satisfies: [], status: 'planned' };
  const status = statusOf(life, planned, to);
  const agreed = status !== 'cancelled' && agreementHindrance(planned) === undefined && chance.happens(0.5);
  const id = journal.id(journal.moment(writtenOn));
  const deed = { by: adviser, on: writtenOn };
  const card = {
    id,
    participant_id: journal.participantId,
    kind: idea.kind,
    title: idea.title && fill(idea.title, { employer: employerOf(life), title: life.background.wish.title }),
    from_date: from,
    to_date: to,
    hours_per_week: idea.hours,
    responsible: idea.responsible,
    application_stage: stageOf(idea, status, id),
    satisfies: ['job-seeker'],
    agreed_on: agreed ? writtenOn : undefined,
    agreed_by: agreed ? adviser.id : undefined,
    position: (position + 1) * 1024,
    created_at: journal.moment(writtenOn),
    created_by: adviser.id,
    created_by_name: adviser.name,
  };
  const first = { deed, row: { ...card, status: 'planned', status_since: writtenOn, application_stage: stageOf(idea, 'planned', id) } };
  const on = status === 'done' ? to : writtenOn;
  const moved = {
    deed: { by: adviser, on },
    row: { ...card, status, status_since: on, status_reason: status === 'cancelled' ? 'Passet ikke likevel' : undefined },
  };
  journal.writeVersions('plan_activity', [first, ...(status === 'planned' ? [] : [moved])]);
  journal.record(deed, { name: 'plan.activity-added', subjectId: id, payload: { kind: idea.kind, status: 'planned' } });
  if (status !== 'planned') {
    journal.record(
      { by: adviser, on },
      { name: 'plan.activity-moved', subjectId: id, payload: { kind: idea.kind, from: 'planned', to: status } },
    );
  }
}

/** Days after its last day in which somebody may have forgotten a card; by then most have been closed. */
const forgottenDays = 45;

/** Where the card stands today, by moves the board has: of those just over some stay open, since somebody always forgets. */
function statusOf({ chance, today }: Life, activity: Activity, to: LocalDate): ActivityStatus {
  const wanted: ActivityStatus = chance.weighted(
    to >= today
      ? [
          ['in-progress', 85],
          ['planned', 10],
          ['cancelled', 5],
        ]
      : [
          ['done', 75],
          ['in-progress', to >= addDays(today, -forgottenDays) ? 15 : 0],
          ['cancelled', 10],
        ],
  );
  return moveHindrance(activity, wanted, today) === undefined ? wanted : 'planned';
}

/** How far an application has come, told for most that are done or on their way. */
function stageOf({ kind }: Idea, status: ActivityStatus, id: string): ApplicationStage | undefined {
  if (!hasApplicationStage(kind) || status === 'planned' || status === 'cancelled') return undefined;
  return applicationStages[Number.parseInt(id.slice(-4), 16) % (applicationStages.length + 1)];
}
