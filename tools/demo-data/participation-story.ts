import { addDays, earliest, latest, systemActor, type LocalDate } from '@fotfeste/shared/kernel';
import type { EarlierParticipation } from '@fotfeste/eligibility/domain';
import {
  cancellableStatuses,
  endingOf,
  freePlaces,
  phaseOf,
  type EndReason,
  type OfferingState,
  type ParticipationRoute,
  type StepFacts,
} from '@fotfeste/participation/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import type { Decided } from './decision-story';
import type { Life, Need } from './life';
import { likelyFor, type Choice } from './measure-choice';
import { choosePlace, type Host, type Places } from './place-choice';
import { allowed, lastDayOfFirstStep, type Agreed, type Allowed } from './rules';
import { Walk } from './walk';
import { writeAfterwards } from './afterwards-story';
import { placeGivenOn } from './room';
import { byExtent, type DemoOffering } from './world';
import { writeParticipation } from './participation-rows';
import { weekdayFrom } from './weekday';

/** A participation as the story decided it, ready to be written down. */
export interface DemoParticipation {
  readonly choice: Choice;
  readonly route: ParticipationRoute;
  readonly offering: DemoOffering | undefined;
  readonly host: Host | undefined;
  readonly walk: Walk;
  readonly referredOn: LocalDate;
  readonly startsOn: LocalDate | undefined;
  readonly endsOn: LocalDate | undefined;
  /** The last day that was agreed before anybody left early; absent without one. */
  readonly plannedEndsOn: LocalDate | undefined;
  /** The day a place was or will be given: that of the referral unless one had to wait. */
  readonly placedOn: LocalDate;
  readonly allowed: Allowed;
  readonly percent: number;
}

/** Most referrals of one person, with those that came to nothing. */
const mostReferrals = 6;

/**
 * One measure after the other, as far as the time since the decision reaches. Gives the day of each referral before it is made, so that
 * whoever tells many stories at once can let those of earlier days go first.
 */
export function* writeParticipations(life: Life, need: Decided & Need, places: Places): Generator<LocalDate, void> {
  const { chance, today, adviser } = life;
  if (!adviser) return;
  const earlier = [...need.earlier];
  let from = addDays(need.decidedOn, chance.between(3, 50));
  for (let number = 0; number < mostReferrals && from < today; number += 1) {
    yield from;
    const choice = chance.weighted(likelyFor(life, need));
    if (!choice) return;
    const made = participation(life, need, adviser, choice, from, earlier, places);
    if (!made) {
      from = addDays(from, chance.between(10, 60));
      continue;
    }
    const outcome = writeParticipation(life, adviser, made);
    const phase = phaseOf(made.walk.now);
    if (made.startsOn && phase !== 'void' && made.startsOn <= today) {
      earlier.push({ measure: choice.measure, from: made.startsOn, ...(made.endsOn && { to: made.endsOn }) });
    }
    const freeFrom = writeAfterwards(life, need, made, outcome);
    if (!freeFrom) return;
    from = addDays(freeFrom, chance.between(10, 90));
  }
}

function participation(
  life: Life,
  need: Need,
  adviser: DemoUser,
  choice: Choice,
  from: LocalDate,
  earlier: readonly EarlierParticipation[],
  places: Places,
): DemoParticipation | undefined {
  const { chance, today } = life;
  const place = choosePlace(life, choice, from, places);
  if (!place) return undefined;
  const { offering, host } = place;
  const route: ParticipationRoute = offering?.route ?? (choice.at === 'offering' ? 'offering-direct' : choice.at);
  const lasts = choice.days === 'lasting';
  const lead = chance.between(7, 45);
  const length = lasts ? 5000 : chance.between(...choice.days);
  const placedOn = offering && route === 'offering-direct' ? placeGivenOn(offering.stays, offering.places, from, lead + length) : from;
  if (!placedOn) return undefined;
  const startsOn = route === 'offering-application' && offering ? offering.startsOn : weekdayFrom(addDays(placedOn, lead));
  const wished = addDays(startsOn, length);
  const last = earliest(route === 'offering-application' ? (offering?.endsOn ?? wished) : wished, offering?.endsOn ?? wished);
  const isOpenEnded = lasts && offering?.endsOn === undefined;
  const agreed: Agreed = { startsOn, endsOn: isOpenEnded ? undefined : last, percent: chance.pick(choice.percents) };
  const law = last > startsOn ? allowed(life, need, choice, agreed, earlier) : undefined;
  if (!law || (lastDayOfFirstStep(law) ?? last) < last) return undefined;

  const walk = new Walk({ route, ending: endingOf(choice.measure, route) });
  const made = {
    choice,
    route,
    offering,
    host,
    walk,
    referredOn: from,
    placedOn,
    plannedEndsOn: agreed.endsOn,
    allowed: law,
    percent: agreed.percent,
  };
  const walked = walkThrough(life, adviser, made, { startsOn, endsOn: last });
  const dates = ledOut(life, made) ?? walked;
  const uses = usesOf(walk);
  if (offering && uses && from <= today) {
    offering[uses] += 1;
    if (uses !== 'waiting') offering.occupied += byExtent.includes(choice.measure) ? agreed.percent / 100 : 1;
  }
  const holds = dates.startsOn && phaseOf(walk.now) !== 'void';
  if (holds || placedOn > today) offering?.stays.push({ askedOn: from, from: placedOn, to: dates.endsOn ?? last });
  return { ...made, ...dates, ...(isOpenEnded && dates.endsOn === last && { endsOn: undefined }) };
}

/** What a participation takes of its offering today. */
function usesOf(walk: Walk): 'taken' | 'granted' | 'waiting' | undefined {
  if (walk.now === 'participating') return 'taken';
  if (walk.now === 'awaiting-start') return 'granted';
  return phaseOf(walk.now) === 'waiting' ? 'waiting' : undefined;
}

type Planned = Omit<DemoParticipation, 'startsOn' | 'endsOn'>;
interface Days {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** From referral as far as the calendar has come; returns the days that ended up in the file. */
function walkThrough(
  life: Life,
  adviser: DemoUser,
  made: Planned,
  { startsOn, endsOn }: Days,
): Pick<DemoParticipation, 'startsOn' | 'endsOn'> {
  const { chance, today, cast } = life;
  const { walk, referredOn, placedOn, offering, route } = made;
  const by = (on: LocalDate) => ({ by: adviser, on });
  const facts = (on: LocalDate, extra: Partial<StepFacts> = {}): StepFacts => ({
    today: on,
    startsOn,
    endsOn,
    isUnderFollowUp: true,
    isNewest: true,
    hasApproval: true,
    rulesAllow: true,
    startFactsComplete: true,
    offering: stateOf(offering, on, today),
    ...extra,
  });

  const answeredOn = addDays(referredOn, chance.between(0, 9));
  if (answeredOn > today || chance.happens(0.02)) {
    walk.take('share', 'adviser', by(referredOn), facts(referredOn));
    if (answeredOn > today || referredOn > addDays(today, -20)) return { startsOn, endsOn };
    walk.take('withdraw', 'adviser', by(addDays(referredOn, 14)), facts(referredOn));
    return { startsOn: undefined, endsOn: undefined };
  }

  if (route === 'offering-application') {
    if (!intake(life, adviser, made, facts, startsOn)) {
      leadOut(life, made, facts);
      return { startsOn: undefined, endsOn: undefined };
    }
  } else {
    if (placedOn > referredOn) {
      walk.take('queue', 'adviser', by(referredOn), facts(referredOn));
      if (placedOn > today) return { startsOn: undefined, endsOn: undefined };
      walk.take('place', 'coordinator', { by: cast.coordinator(chance), on: placedOn }, facts(placedOn));
    } else walk.take('enrol', 'adviser', by(referredOn), facts(referredOn));
  }

  if (chance.happens(0.04) && referredOn < today) {
    const on = earliest(today, latest(placedOn, addDays(startsOn, -2)));
    walk.take('not-applicable', 'adviser', by(on), facts(on), {
      reason: chance.pick(['needs-other-support', 'ill', 'did-not-attend'] as const),
      from: on,
    });
    return { startsOn: undefined, endsOn: undefined };
  }
  if (startsOn > today) return { startsOn, endsOn };
  const takesIn = offering && cast.providerStaff(chance, offering.organisation);
  if (takesIn && chance.happens(0.6)) walk.take('start', 'provider', { by: takesIn, on: startsOn }, facts(startsOn));
  else walk.take('start', 'job', { by: systemActor, on: startsOn }, facts(startsOn));
  return finish(life, adviser, made, facts, { startsOn, endsOn });
}

/** Common start: the coordinator shares, places, queues or rejects. Whether the person has a place in the end. */
function intake(
  { chance, cast, today }: Life,
  adviser: DemoUser,
  { walk, referredOn, offering }: Planned,
  facts: (on: LocalDate) => StepFacts,
  startsOn: LocalDate,
): boolean {
  walk.take('apply', 'adviser', { by: adviser, on: referredOn }, facts(referredOn));
  const coordinator = cast.coordinator(chance);
  const sharedOn = addDays(referredOn, chance.between(2, 21));
  const answeredOn = addDays(sharedOn, chance.between(2, 12));
  if (sharedOn > today) return false;
  walk.take('share-with-provider', 'coordinator', { by: coordinator, on: sharedOn }, facts(sharedOn));
  if (answeredOn > today) return false;
  const answer = { by: coordinator, on: answeredOn };
  if (chance.happens(0.1)) {
    walk.take('reject', 'coordinator', answer, facts(answeredOn), {
      reason: chance.pick(['course-full', 'requirements-not-met'] as const),
      from: answeredOn,
    });
    return false;
  }
  const hasRoom = (facts(answeredOn).offering?.freePlaces ?? 0) > 0 && answeredOn <= startsOn && offering !== undefined;
  walk.take(hasRoom ? 'place' : 'put-on-waiting-list', 'coordinator', answer, facts(answeredOn));
  return hasRoom;
}

/** Whoever never came in is led out when the course is over. */
function leadOut({ today }: Life, { walk, offering }: Planned, facts: (on: LocalDate) => StepFacts): void {
  const on = offering?.endsOn && addDays(offering.endsOn, 1);
  if (!on || on > today || phaseOf(walk.now) !== 'waiting') return;
  walk.take('offering-ended', 'job', { by: systemActor, on }, facts(on), { reason: 'no-place', from: on });
}

/** Whoever has applied to or been placed in an offering that is called off is led out by the product, in the coordinator's name. */
function ledOut({ chance, cast }: Life, { walk, offering }: Planned): Pick<DemoParticipation, 'startsOn' | 'endsOn'> | undefined {
  const on = offering?.calledOffOn;
  if (!on || !cancellableStatuses.some((status) => status === walk.now)) return undefined;
  const facts: StepFacts = { today: on, offering: { isOpen: false, isRunning: false, isCancelled: true, freePlaces: 0 } };
  walk.take('offering-cancelled', 'job', { by: cast.coordinator(chance), on }, facts, { reason: 'cooperation-ended', from: on });
  return { startsOn: undefined, endsOn: undefined };
}

/** How it goes once somebody has started: most stay to the end, some leave earlier, for better or worse. */
function finish(
  { chance, today }: Life,
  adviser: DemoUser,
  { walk, choice, route }: Planned,
  facts: (on: LocalDate, extra?: Partial<StepFacts>) => StepFacts,
  { startsOn, endsOn }: Days,
): Days {
  const leavesOn = addDays(startsOn, chance.between(20, 160));
  const leaves = chance.happens(0.22) && leavesOn < endsOn && leavesOn < today;
  if (leaves) {
    const reason = chance.weighted<EndReason>([
      ['got-job', choice.isHired || choice.days === 'lasting' ? 0 : 40],
      ['ill', 25],
      ['needs-other-support', choice.days === 'lasting' ? 20 : 35],
    ]);
    const step = endingOf(choice.measure, route) === 'course' ? 'interrupt' : 'end';
    walk.take(step, 'adviser', { by: adviser, on: addDays(leavesOn, 1) }, facts(addDays(leavesOn, 1), { lastDay: leavesOn }), {
      reason,
      from: addDays(leavesOn, 1),
    });
    return { startsOn, endsOn: leavesOn };
  }
  if (endsOn < today) walk.take('end-date-passed', 'job', { by: systemActor, on: addDays(endsOn, 1) }, facts(addDays(endsOn, 1)));
  return { startsOn, endsOn };
}

/** The offering on a day. What it had room for long ago is not known; what it has today is counted. */
function stateOf(offering: DemoOffering | undefined, on: LocalDate, today: LocalDate): OfferingState | undefined {
  if (!offering) return undefined;
  const isRunning = offering.endsOn === undefined || on <= offering.endsOn;
  return {
    isOpen: isRunning,
    isRunning,
    // Whether there is room is reckoned from who holds a place when; for a course the places on the demo's own day are counted.
    freePlaces: offering.route === 'offering-direct' || on < addDays(today, -400) ? 1 : freePlaces(offering.places, offering),
  };
}
