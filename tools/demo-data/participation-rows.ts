import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { eventOfStep } from '@fotfeste/participation/api';
import { endingOf, phaseOf, providerWindow, statusDefinitions, type ParticipationStatus } from '@fotfeste/participation/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { inHouseProvider } from '../dev-sign-in/organisations.ts';
import { writeCheckpoints } from './checkpoint-story';
import { jobSupportOf } from './job-support-story';
import type { Row } from './journal';
import { writeLetters } from './letter-story';
import type { Life } from './life';
import type { DemoParticipation } from './participation-story';
import { attainmentColumns, contentColumns } from './purpose-rows';
import { versionsOf, writeCard } from './participation-versions';
import { writeRules } from './rule-rows';
import { goalsOf, goalId } from './participation-goals';
import { writeProviderWork } from './provider-story';
import { hoursOf, outcomeOf, writeReports, type Came } from './report-story';
import { daysOf } from './rules';
import { writeBackground, writeShares } from './share-story';
import { singlePlaceRow } from './single-place-rows';
import { coordinatorUnit } from './world';

const ownWishes = [
  'Vil gjerne prøve dette, men helst i nærheten av hjemmet.',
  'Helst formiddager, på grunn av skyss.',
  'Vil starte så fort som mulig.',
  'Er usikker, men vil gi det en sjanse.',
] as const;
const consultations = [
  'Gikk gjennom innhold, sted og lengde. Deltakeren vil prøve, og vet at planen kan endres.',
  'Snakket om to muligheter. Deltakeren valgte denne og spurte mest om oppmøte.',
  'Fortalte hva tiltaket er, og hva det betyr for ytelsen. Deltakeren er enig.',
] as const;

/** Writes a participation with everything around it: statuses, extent, goals, agreement, reports, who may see it, and its card in the plan. */
export function writeParticipation(life: Life, adviser: DemoUser, made: DemoParticipation): Came {
  const { journal, chance } = life;
  const { choice, route, offering, host, walk, referredOn, startsOn, endsOn } = made;
  const came = outcomeOf(life, made);
  const last = walk.taken.at(-1);
  if (!last) return came;
  const id = journal.id(journal.moment(referredOn));
  const shared = sharedOn(made);
  const assessmentId = writeRules(life, adviser, choice, made.allowed, referredOn);
  const report = shared ? writeReports(life, made, id, came) : 'none';
  writeCheckpoints(life, made, id, came);
  const placed = walk.taken.find(({ status }) => status === 'awaiting-start');
  const queued = walk.taken.find(({ status }) => status === 'waiting-list');
  const isTakenIn = walk.taken.some(({ step }) => step === 'start');
  const contact = isTakenIn && offering ? followerOf(life, offering.organisation) : undefined;
  const support = jobSupportOf(life, made, id, came, contact);
  const isDecided = walk.taken.some(({ step }) => step !== 'share' && step !== 'withdraw');
  const row: Row = {
    id,
    participant_id: journal.participantId,
    measure: choice.measure,
    route,
    ending: endingOf(choice.measure, route),
    offering_id: offering?.id,
    organisation: offering?.organisation,
    in_house: offering?.organisation === inHouseProvider,
    host_organisation: host?.number,
    host_name: host?.name,
    workplace: host?.workplace,
    coordinator_unit: offering && coordinatorUnit,
    status: walk.now,
    status_from: last.from,
    reason: last.reason,
    reason_words: last.reasonWords,
    starts_on: startsOn,
    ends_on: endsOn,
    purpose: choice.purpose,
    choice_reason: choice.reason,
    alternatives: JSON.stringify([{ what: choice.instead, suitability: 'less' }]),
    ...contentColumns(made),
    background_id: writeBackground(life, id, made),
    own_wish: chance.happens(0.6) ? chance.pick(ownWishes) : undefined,
    consulted_on: addDays(referredOn, -chance.between(0, 5)),
    consultation_words: chance.pick(consultations),
    close_relation: offering || host ? false : undefined,
    ...singlePlaceRow(life, adviser, made, id),
    ...(isDecided && {
      approval_given_by: 'participant',
      approval_channel: chance.pick(['in-person', 'telephone'] as const),
      approval_given_on: referredOn,
    }),
    assessment_id: assessmentId,
    overrides: '[]',
    applied_on: route === 'offering-application' ? referredOn : undefined,
    waiting_since: queued?.from,
    ...attainmentColumns(made, { adviser, today: life.today }),
    shared_on: shared,
    placed_at: placed && journal.moment(placed.from),
    placed_by: placed?.deed.by.id,
    placed_by_name: placed?.deed.by.name,
    taken_in_on: isTakenIn ? startsOn : undefined,
    provider_contact_id: contact?.id,
    provider_contact_name: contact?.name,
    news_for_provider_at: shared && journal.moment(last.from),
    first_employer_contact_on: support.firstEmployerContactOn,
    source: 'fotfeste',
    created_at: journal.moment(referredOn),
    created_by: adviser.id,
    created_by_name: adviser.name,
  };
  journal.writeVersions('participation', versionsOf(made, row, shared));
  writeStatuses(life, made, id);
  writeGoalsAndExtent(life, adviser, made, id);
  if (host) writeAgreement(life, adviser, made, id);
  writeWindows(life, made, id, shared, report);
  writeLetters(life, made, id, row);
  if (shared) writeProviderWork(life, made, id, contact);
  support.write();
  writeCard(life, adviser, made, id);
  return came;
}

/** The day the provider first saw the participant: with the decision, or when the coordinator shared the application. */
function sharedOn({ offering, walk }: DemoParticipation): LocalDate | undefined {
  if (!offering) return undefined;
  if (offering.route === 'offering-application') return walk.taken.find(({ step }) => step === 'share-with-provider')?.from;
  return walk.taken.find(({ step }) => step === 'enrol' || step === 'place')?.from;
}

function writeStatuses({ journal }: Life, { choice, walk, offering }: DemoParticipation, id: string): void {
  let before: ParticipationStatus = 'draft';
  for (const { step, status, from, deed, reason, reasonWords } of walk.taken) {
    const at = journal.moment(from);
    journal.append('participation_status', {
      id: journal.id(at),
      participant_id: journal.participantId,
      participation_id: id,
      status,
      valid_from: from,
      step,
      reason,
      reason_words: reasonWords,
      recorded_at: at,
      recorded_by: deed.by.id,
      recorded_by_name: deed.by.name,
      applied_at: at,
    });
    journal.record(
      { ...deed, on: from },
      {
        name: eventOfStep[step],
        subjectId: id,
        organisation: offering?.organisation,
        payload: { measure: choice.measure, offeringId: offering?.id, from: before, to: status, statusFrom: from, reason },
      },
    );
    before = status;
  }
}

function writeGoalsAndExtent({ journal }: Life, adviser: DemoUser, made: DemoParticipation, id: string): void {
  const { referredOn, startsOn, percent } = made;
  const deed = { by: adviser, on: referredOn };
  for (const [place, words] of goalsOf(made).entries()) {
    journal.write('participation_goal', deed, {
      id: goalId(id, place),
      participant_id: journal.participantId,
      participation_id: id,
      place,
      words,
      added_by_name: adviser.name,
    });
  }
  if (!startsOn) return;
  journal.write('participation_extent', deed, {
    id: journal.id(journal.moment(referredOn)),
    participant_id: journal.participantId,
    participation_id: id,
    valid_from: startsOn,
    percent,
    days_per_week: daysOf(percent),
  });
}

function writeAgreement({ journal, today }: Life, adviser: DemoUser, made: DemoParticipation, id: string): void {
  const { host, referredOn, startsOn, percent, walk } = made;
  const signedOn = startsOn && startsOn > referredOn && referredOn < today ? addDays(referredOn, 1) : referredOn;
  const isSigned = walk.now !== 'awaiting-approval';
  journal.write(
    'participation_agreement',
    { by: adviser, on: referredOn },
    {
      id: journal.id(journal.moment(referredOn)),
      participant_id: journal.participantId,
      participation_id: id,
      goal: goalsOf(made).join('. '),
      content: host?.content,
      training_plan: host?.trainingPlan,
      hours_per_week: hoursOf(percent),
      nav_contact: adviser.name,
      host_contact: host?.contact,
      ...(isSigned && {
        participant_signed_on: signedOn,
        host_signed_on: signedOn,
        nav_signed_on: signedOn,
        discussed_on: signedOn,
      }),
    },
  );
}

function writeWindows(
  life: Life,
  made: DemoParticipation,
  id: string,
  shared: LocalDate | undefined,
  finalReport: 'none' | 'awaited' | { readonly acceptedOn: LocalDate },
): void {
  const { walk, offering, endsOn } = made;
  const { journal } = life;
  const statusFrom = walk.since;
  if (!offering || !statusFrom) return;
  const window = providerWindow({ status: walk.now, statusFrom, sharedOn: shared, endsOn, finalReport });
  writeShares(life, made, id, window);
  if (window) {
    journal.append('provider_access', {
      participant_id: journal.participantId,
      organisation: offering.organisation,
      participation_id: id,
      from_date: window.from,
      to_date: window.to,
    });
  }
  if (statusDefinitions[walk.now].uses && phaseOf(walk.now) === 'waiting') {
    journal.append('coordinator_access', {
      participation_id: id,
      participant_id: journal.participantId,
      unit: coordinatorUnit,
      from_date: made.referredOn,
    });
  }
}

/** Whoever at the provider follows the person up; of somebody protected an adviser, so that the coordinator's list shows what it is not to know. */
function followerOf({ cast, chance, person }: Life, organisation: string): DemoUser | undefined {
  const anybody = cast.providerStaff(chance, organisation);
  return person.protection === 'none' ? anybody : (cast.providerAdviser(organisation) ?? anybody);
}
