import { addDays, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import {
  contactFaultsOf,
  meetingFaultsOf,
  taskFaultsOf,
  type Awaited,
  type AwaitedThing,
  type MeetingContent,
} from '@fotfeste/activity-plan/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import type { Life, Need } from './life';
import { weekdayFrom } from './weekday';

const agendas = ['Veien videre', 'Hvordan går det med jobbsøkingen?', 'Gjennomgang av aktivitetsplanen', 'Forberede oppstart'] as const;
const minutesTexts = [
  'Vi gikk gjennom planen. Du søker på to stillinger i uken og tar kontakt når du får svar. Neste møte om fire uker.',
  'Du fortalte at arbeidsdagene går bedre når du begynner klokken ni. Vi tar det opp med arbeidsgiver.',
  'Vi snakket om hva slags arbeid du ønsker deg. Du ser på to utlysninger til neste gang, og jeg undersøker om det finnes et kurs.',
] as const;
const times = ['09:00', '09:30', '10:15', '12:30', '13:45'] as const;
const titles = [
  'Ringe arbeidsgiver om praksis',
  'Etterspørre dokumentasjon',
  'Avtale samtale med arrangøren',
  'Se over CV-en sammen',
] as const;
const reminders = ['Spør hvordan intervjuet gikk', 'Følg opp etter ferien'] as const;

/** The everyday of following somebody up: meetings with minutes, contact, answers that are waited for, tasks and a reminder. */
export function writeFollowUp(life: Life, { decidedOn }: Need): void {
  const { adviser, chance, today } = life;
  if (!adviser || decidedOn > addDays(today, -30)) return;
  if (chance.happens(0.45)) writeHeldMeeting(life, adviser);
  if (chance.happens(0.25)) writeMeeting(life, adviser, weekdayFrom(addDays(today, chance.between(0, 18))), today);
  if (chance.happens(0.4)) writeContact(life, adviser);
  if (chance.happens(0.25)) writeTask(life, adviser, 'team');
  if (chance.happens(0.1)) writeTask(life, adviser, 'own');
}

/** Most minutes have been shared; some wait, and some were never written. */
function writeHeldMeeting(life: Life, adviser: DemoUser): void {
  const { chance, journal, today } = life;
  const heldOn = weekdayFrom(addDays(today, -chance.between(4, 26)));
  const meetingId = writeMeeting(life, adviser, heldOn, addDays(heldOn, -7));
  const state = chance.weighted([
    ['shared', 80],
    ['not-shared', 12],
    ['not-written', 8],
  ]);
  if (state === 'not-written') return;
  const at = journal.moment(heldOn);
  const shared = { shared_at: at, shared_by: adviser.id, shared_by_name: adviser.name };
  journal.append('plan_minutes', {
    ...{ id: journal.id(at), participant_id: journal.participantId, meeting_id: meetingId, edition: 1, words: chance.pick(minutesTexts) },
    ...{ written_at: at, written_by: adviser.id, written_by_name: adviser.name },
    ...(state === 'shared' ? shared : {}),
  });
  const deed = { by: adviser, on: heldOn };
  const payload = { on: heldOn, edition: 1 };
  journal.record(deed, { name: 'plan.minutes-written', subjectId: meetingId, payload });
  if (state === 'shared') journal.record(deed, { name: 'plan.minutes-shared', subjectId: meetingId, payload });
}

function writeMeeting({ chance, journal, today }: Life, adviser: DemoUser, heldOn: LocalDate, setOn: LocalDate): string {
  const channel = chance.weighted([
    ['office', 60],
    ['telephone', 25],
    ['video', 15],
  ] as const);
  const meeting: MeetingContent = {
    ...{ heldOn, startsAt: chance.pick(times), lengthMinutes: 45, channel, agenda: chance.pick(agendas), attendees: ['participant'] },
  };
  refuse(meetingFaultsOf(meeting, today));
  const at = journal.moment(setOn);
  const id = journal.id(at);
  const deed = { by: adviser, on: setOn };
  journal.write('plan_meeting', deed, {
    ...{ id, participant_id: journal.participantId, held_on: heldOn, starts_at: meeting.startsAt, length_minutes: 45, channel },
    ...{ agenda: meeting.agenda, attendees: [...meeting.attendees], minutes_for: 'participant' },
    ...{ created_at: at, created_by: adviser.id, created_by_name: adviser.name },
  });
  journal.record(deed, { name: 'plan.meeting-set', subjectId: id, payload: { on: heldOn, channel } });
  return id;
}

function writeContact({ chance, journal, today }: Life, adviser: DemoUser): void {
  const on = weekdayFrom(addDays(today, -chance.between(3, 30)));
  const channel = chance.pick(['telephone', 'sms', 'email'] as const);
  const waitsFor: Awaited | undefined = chance.happens(0.35) ? chance.pick(['participant', 'employer', 'health'] as const) : undefined;
  const waitsUntil = waitsFor && addDays(on, chance.between(7, 30));
  refuse(
    contactFaultsOf({ channel, on, ...(waitsFor && { waitsFor }), ...(waitsUntil && { waitsUntil }) }, today).map(({ fault }) => fault),
  );
  const awaits = waitsFor && awaitedOf(waitsFor, daysBetween(on, today));
  const at = journal.moment(on);
  const id = journal.id(at);
  const deed = { by: adviser, on };
  journal.write('plan_contact', deed, {
    ...{ id, participant_id: journal.participantId, channel, contact_on: on, waits_for: waitsFor, awaits, waits_until: waitsUntil },
    words: awaits && asked[awaits],
    ...{ written_at: at, written_by: adviser.id, written_by_name: adviser.name },
  });
  journal.record(deed, { name: 'plan.contact-noted', subjectId: id, payload: { on, channel } });
}

/** What was asked for, as a note says it. */
const asked: Readonly<Record<AwaitedThing, string>> = {
  answer: 'Spurte når det passer å komme i gang',
  document: 'Ba om kopi av vitnemålet',
  consent: 'Ba om samtykke til å snakke med arbeidsgiveren',
  assessment: 'Ba om en vurdering av hva som er mulig nå',
};

/** Without a throw of the dice, so that every other story stays as it was. */
function awaitedOf(whom: Awaited, daysAgo: number): AwaitedThing {
  if (whom === 'health') return daysAgo % 2 === 0 ? 'assessment' : 'answer';
  if (whom === 'participant') return (['answer', 'document', 'consent'] as const)[daysAgo % 3] ?? 'answer';
  return 'answer';
}

function writeTask({ chance, journal, today }: Life, adviser: DemoUser, circle: 'team' | 'own'): void {
  const dueOn = weekdayFrom(addDays(today, chance.between(-3, 20)));
  const title = chance.pick(circle === 'own' ? reminders : titles);
  const on = addDays(today, -chance.between(5, 12));
  refuse(taskFaultsOf({ title, dueOn }, on));
  const at = journal.moment(on);
  const id = journal.id(at);
  const deed = { by: adviser, on };
  journal.write('follow_up_task', deed, {
    ...{ id, participant_id: journal.participantId, circle, title, due_on: dueOn },
    ...{ responsible: adviser.id, responsible_name: adviser.name, created_at: at, created_by: adviser.id, created_by_name: adviser.name },
  });
  if (circle === 'team') journal.record(deed, { name: 'plan.task-added', subjectId: id, payload: { dueOn } });
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`Something the product would refuse: ${faults.join()}`);
}
