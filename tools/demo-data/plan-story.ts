import { addDays, fill, type LocalDate } from '@fotfeste/shared/kernel';
import { agreementHindrance, moveHindrance, type Activity, type ActivityStatus, type WrittenKind } from '@fotfeste/activity-plan/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { goals } from './wishes';
import type { Life, Need } from './life';

interface Idea {
  readonly kind: WrittenKind;
  readonly title?: string;
  readonly days: number;
  readonly hours?: number;
  readonly responsible: 'person' | 'adviser';
}

const ideas: readonly Idea[] = [
  { kind: 'job-search', title: 'Søke på minst to stillinger i uken', days: 84, hours: 5, responsible: 'person' },
  { kind: 'job-application', title: 'Søknad til Meny Sentrum', days: 14, responsible: 'person' },
  { kind: 'own-activity', title: 'Oppdatere CV-en på arbeidsplassen.no', days: 14, responsible: 'person' },
  { kind: 'own-activity', title: 'Norsk muntlig på biblioteket', days: 120, hours: 2, responsible: 'person' },
  { kind: 'training', title: 'Grunnleggende datakurs hos voksenopplæringen', days: 60, hours: 6, responsible: 'person' },
  { kind: 'treatment', days: 180, responsible: 'person' },
  { kind: 'conversation', title: 'Samtale om veien videre', days: 1, responsible: 'adviser' },
  { kind: 'meeting', title: 'Møte på Nav-kontoret', days: 1, responsible: 'adviser' },
  { kind: 'task', title: 'Sende kopi av vitnemål', days: 10, responsible: 'person' },
  { kind: 'low-threshold', title: 'Åpen kafé på Frivilligsentralen', days: 90, hours: 4, responsible: 'person' },
  { kind: 'volunteering', title: 'Hjelpe til på Røde Kors-butikken', days: 120, hours: 6, responsible: 'person' },
  { kind: 'employment', title: 'Ringevakt på lager', days: 200, hours: 8, responsible: 'person' },
];

/** The goal in the person's own words, and what they do themselves. Only with a decision: that is when the plan begins. */
export function writePlan(life: Life, need: Need): void {
  const { chance, journal, adviser, today, wish } = life;
  const saidOn = addDays(need.decidedOn, chance.between(0, 6));
  if (!adviser || saidOn > today) return;
  const id = journal.id(journal.moment(saidOn));
  journal.write(
    'plan_goal',
    { by: adviser, on: saidOn },
    {
      id,
      participant_id: journal.participantId,
      words: fill(chance.pick(goals), { work: wish.inWords }),
      said_on: saidOn,
      written_by: adviser.id,
      written_by_name: adviser.name,
    },
  );
  journal.record({ by: adviser, on: saidOn }, { name: 'plan.goal-set', subjectId: id });
  for (const [position, idea] of chance.some(ideas, chance.between(1, 4)).entries()) {
    const from = addDays(saidOn, chance.between(1, 200));
    if (from <= addDays(today, 40)) writeActivity(life, adviser, idea, from, position);
  }
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
  journal.write('plan_activity', deed, {
    id,
    participant_id: journal.participantId,
    kind: idea.kind,
    title: idea.title,
    from_date: from,
    to_date: to,
    hours_per_week: idea.hours,
    responsible: idea.responsible,
    satisfies: ['job-seeker'],
    status,
    status_reason: status === 'cancelled' ? 'Passet ikke likevel' : undefined,
    status_since: status === 'done' ? to : writtenOn,
    agreed_on: agreed ? writtenOn : undefined,
    agreed_by: agreed ? adviser.id : undefined,
    position: (position + 1) * 1024,
    created_at: journal.moment(writtenOn),
    created_by: adviser.id,
    created_by_name: adviser.name,
  });
  journal.record(deed, { name: 'plan.activity-added', subjectId: id, payload: { kind: idea.kind, status: 'planned' } });
  if (status !== 'planned') {
    const on = status === 'done' ? to : writtenOn;
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
