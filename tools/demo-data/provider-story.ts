import { addDays, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import {
  endingOf,
  proposalFaults,
  proposalsOf,
  type ProposalKind,
  type ProposalStatus,
  type ProposalValues,
  type ProposedAbout,
} from '@fotfeste/participation/domain';
import { demoUsers, type DemoUser } from '../dev-sign-in/users.ts';
import { Chance } from './chance';
import type { Life } from './life';
import type { DemoParticipation } from './participation-story';
import { meetingWords, proposalWords, rejectionWords, threads, unsuitableWords } from './provider-words';
import { weekdayFrom } from './weekday';

/** One participation as the provider works with it. */
interface Work {
  readonly life: Life;
  readonly made: DemoParticipation;
  readonly id: string;
  readonly organisation: string;
  readonly adviser: DemoUser;
  readonly contact: DemoUser;
  /** A stream of its own, so that this story changes no other. */
  readonly chance: Chance;
}

/** What the provider does beside its reports: who helps, what is proposed to Nav, what is written, when people meet, who fits a course. */
export function writeProviderWork(life: Life, made: DemoParticipation, id: string, contact: DemoUser | undefined): void {
  const { offering, walk } = made;
  const { adviser } = life;
  if (!offering || !adviser) return;
  const chance = Chance.of(Number.parseInt(id.slice(-8), 16), 5);
  const judge = contact ?? life.cast.providerStaff(chance, offering.organisation);
  if (!judge) return;
  const work: Work = { life, made, id, organisation: offering.organisation, adviser, contact: judge, chance };
  if (walk.now === 'under-consideration') writeSuitability(work);
  if (walk.now === 'awaiting-start' || walk.now === 'participating') {
    if (contact && chance.happens(0.35)) writeHelper(work);
    if (chance.happens(0.4)) writeProposals(work);
    if (chance.happens(0.3)) writeThread(work);
    if (chance.happens(0.25)) writeMeeting(work);
  }
}

function writeSuitability({ life: { journal, today }, id, chance, contact, made }: Work): void {
  if (!chance.happens(0.7)) return;
  const verdict = chance.happens(0.75) ? 'meets' : 'does-not-meet';
  const at = journal.moment(later(made.walk.since ?? made.referredOn, chance.between(1, 4), today));
  journal.append('participation_suitability', {
    ...{ id: chance.uuid(Date.parse(at)), participant_id: journal.participantId, participation_id: id, verdict },
    words: verdict === 'does-not-meet' ? chance.pick(unsuitableWords) : undefined,
    ...{ judged_at: at, judged_by: contact.id, judged_by_name: contact.name },
  });
}

function writeHelper({ life: { journal, person }, made, id, organisation, chance, contact }: Work): void {
  const mayHelp = ({ role }: DemoUser): boolean => person.protection === 'none' || role === 'provider-adviser';
  const others = demoUsers.filter((user) => user.organisation === organisation && user.id !== contact.id && mayHelp(user));
  if (others.length === 0 || !made.startsOn) return;
  const helper = chance.pick(others);
  journal.append('participation_co_adviser', {
    ...{ participation_id: id, staff_id: helper.id, participant_id: journal.participantId, name: helper.name },
    ...{ assigned_at: journal.moment(made.startsOn), assigned_by_name: contact.name },
  });
}

/** One that waits, or one that was answered, recalled or replaced by the one that waits. */
function writeProposals(work: Work): void {
  const { chance, made, life } = work;
  const about = aboutOf(made);
  if (chance.happens(0.3)) {
    writeExtended(work);
    return;
  }
  const hasStarted = about.status === 'participating';
  const kinds = proposalsOf(about, life.today).filter((kind) => proposalWords[kind] && !(hasStarted && kind === 'start-date'));
  if (kinds.length === 0) return;
  const kind = chance.pick(kinds);
  const values = valuesFor(work, kind);
  const faults = proposalFaults(kind, values, about, made.offering);
  if (faults.length > 0) return;
  const status = chance.weighted<ProposalStatus>([
    ['waiting', 45],
    ['rejected', 25],
    ['recalled', 18],
    ['replaced', 12],
  ]);
  const since = made.startsOn && made.startsOn < life.today ? made.startsOn : made.referredOn;
  const on = later(since, Math.max(0, daysBetween(since, life.today) - chance.between(0, 14)), life.today);
  writeProposal(work, { kind, values, status, on });
  if (status === 'replaced') writeProposal(work, { kind, values, status: 'waiting', on: later(on, 2, life.today) });
}

/** An extension that Nav approved: the last day is what was proposed, and the change says what it was before. */
function writeExtended(work: Work): void {
  const { life, made, id, chance, adviser } = work;
  const { journal, today } = life;
  const { startsOn, endsOn } = made;
  if (made.walk.now !== 'participating' || !startsOn || !endsOn) return;
  const former = addDays(endsOn, -28);
  const on = later(startsOn, 14, today);
  if (former <= on || on >= today) return;
  const answeredOn = later(on, chance.between(1, 5), today);
  writeProposal(work, { kind: 'extend', values: { endsOn }, status: 'approved', on });
  const at = journal.moment(answeredOn);
  journal.append('participation_change', {
    ...{ id: chance.uuid(Date.parse(at)), participant_id: journal.participantId, participation_id: id, kind: 'extend' },
    ...{ before: JSON.stringify({ startsOn, endsOn: former }), after: JSON.stringify({ startsOn, endsOn }) },
    reason_words: chance.pick(proposalWords.extend ?? []),
    ...{ recorded_at: at, recorded_by: adviser.id, recorded_by_name: adviser.name },
  });
  tell(work, adviser, answeredOn, 'participation.changed', { kind: 'extend', startsOn, endsOn });
}

interface Told {
  readonly kind: ProposalKind;
  readonly values: ProposalValues;
  readonly status: ProposalStatus;
  readonly on: LocalDate;
}

function writeProposal(work: Work, { kind, values, status, on }: Told): void {
  const { life, id, organisation, chance, contact, adviser } = work;
  const { journal, today } = life;
  const proposedAt = journal.moment(on);
  const proposalId = chance.uuid(Date.parse(proposedAt));
  const isAnswered = status === 'rejected' || status === 'approved';
  const settledBy = isAnswered ? adviser : contact;
  const settledOn = later(on, isAnswered ? chance.between(1, 6) : 1, today);
  journal.write(
    'participation_proposal',
    { by: contact, on },
    {
      ...{ id: proposalId, participant_id: journal.participantId, participation_id: id, organisation, kind, status },
      ...{ values: JSON.stringify(values), words: chance.pick(proposalWords[kind] ?? []) },
      ...{ proposed_at: proposedAt, proposed_by: contact.id, proposed_by_name: contact.name },
      ...(status !== 'waiting' && { settled_at: journal.moment(settledOn), settled_by_name: settledBy.name }),
      answer_words: status === 'rejected' ? chance.pick(rejectionWords) : undefined,
    },
  );
  tell(work, contact, on, 'participation.proposed', { kind, proposalId });
  if (status !== 'waiting') tell(work, settledBy, settledOn, `participation.proposal-${status}`, { kind, proposalId });
}

function valuesFor({ made, chance, life: { today } }: Work, kind: ProposalKind): ProposalValues {
  const { startsOn = today, endsOn = today } = made;
  switch (kind) {
    case 'extend':
      return { endsOn: addDays(endsOn, chance.pick([28, 42, 56])) };
    case 'end-date':
      return { endsOn: addDays(endsOn, -chance.between(7, 21)) };
    case 'start-date':
      return { startsOn: addDays(startsOn, 7) };
    case 'extent':
      return { percent: Math.min(100, made.percent + 20), validFrom: later(startsOn, 0, addDays(today, 7)) };
    case 'end':
      return {
        hasAttended: true,
        lastDay: later(startsOn, 1, today),
        reason: 'got-job',
        ...(aboutOf(made).ending === 'course' && { hasCompleted: false }),
      };
    case 'not-applicable':
      return { reason: 'did-not-attend' };
    case 'end-reason':
    case 'change-ending':
    case 'remove-start-date':
      return {};
  }
}

function aboutOf({ walk, startsOn, endsOn, choice, route }: DemoParticipation): ProposedAbout {
  return { status: walk.now, ending: endingOf(choice.measure, route), startsOn, endsOn };
}

function writeThread(work: Work): void {
  const { life, id, organisation, chance, adviser, contact } = work;
  const { journal, today } = life;
  const thread = chance.pick(threads);
  const on = later(work.made.startsOn ?? work.made.referredOn, 0, addDays(today, -chance.between(0, 9)));
  if (on < work.made.referredOn) return;
  thread.forEach(([side, words], place) => {
    const sender = side === 'nav' ? adviser : contact;
    const reader = side === 'nav' ? contact : adviser;
    const day = later(on, place, today);
    const sentAt = journal.moment(day);
    const isAnswered = place < thread.length - 1;
    journal.append('participation_message', {
      ...{ id: chance.uuid(Date.parse(sentAt)), participant_id: journal.participantId, participation_id: id, organisation, side, words },
      asks: isAnswered || !words.includes('Send gjerne') ? undefined : words.includes('vurdering') ? 'assessment' : 'answer',
      ...{ sent_at: sentAt, sent_by: sender.id, sent_by_name: sender.name },
      ...(isAnswered && { read_at: journal.moment(later(day, 1, today)), read_by_name: reader.name }),
    });
    tell(work, sender, day, 'participation.message-sent', { side });
  });
}

function writeMeeting({ life: { journal, today }, id, chance, contact }: Work): void {
  const form = chance.pick(['in-person', 'video', 'telephone'] as const);
  const setAt = journal.moment(addDays(today, -chance.between(0, 6)));
  journal.append('participation_meeting', {
    ...{ id: chance.uuid(Date.parse(setAt)), participant_id: journal.participantId, participation_id: id, form },
    ...{ held_on: weekdayFrom(addDays(today, chance.between(1, 18))), held_at: chance.pick(['09:00', '10:30', '13:00', '14:15']) },
    ...{ place: form === 'in-person' ? 'Hos arrangøren' : undefined, about: chance.pick(meetingWords) },
    ...{ set_at: setAt, set_by_name: contact.name },
  });
}

function tell(
  { life: { journal }, made, id, organisation, chance }: Work,
  by: DemoUser,
  on: LocalDate,
  name: `participation.${string}`,
  payload: Readonly<Record<string, string>>,
): void {
  const at = journal.moment(on);
  journal.append('domain_event', {
    ...{ id: chance.uuid(Date.parse(at)), at, actor_id: by.id, actor_name: by.name, name, participant_id: journal.participantId },
    ...{ subject_id: id, organisation, payload: JSON.stringify({ measure: made.choice.measure, ...payload }) },
  });
}

/** Some days after, and never past a day. */
function later(from: LocalDate, days: number, most: LocalDate): LocalDate {
  const day = addDays(from, days);
  return day < most ? day : most;
}
