import { Injectable } from '@nestjs/common';
import { Problem, type Tx } from '@fotfeste/shared/api';
import { guardsOf, unmetGuards, type Guard, type Step, type StepFacts } from '@fotfeste/participation/domain';
import { guardProblems, lastPlaceGiven } from '../participation.problems';
import { PlaceReader } from '../place/place.reader';
import type { ParticipationRow } from '../rows/participation.row';
import { RuleCheck } from '../rules/rule-check';
import type { StepRequest } from './life.service';
import { personFacts } from './person-facts';

/** Gathers what the guards of a step ask about, and refuses with the first that does not hold. */
@Injectable()
export class GuardCheck {
  constructor(private readonly rules: RuleCheck) {}

  /** @returns the assessment that the step rests on, when the rules were asked. */
  async check(tx: Tx, step: Step, about: ParticipationRow, { request, held = [] }: Asked): Promise<{ readonly assessmentId?: string }> {
    const asked = guardsOf(step, about.route).filter((guard) => !held.includes(guard));
    const facts = await gather(tx, asked, about, request);
    const [unmet] = unmetGuards(
      asked.filter((guard) => guard !== 'rules-allow' && guard !== 'start-facts-complete'),
      facts,
    );
    if (unmet) await refuse(tx, unmet, about);
    if (asked.includes('start-facts-complete')) await this.rules.requireStartFacts(tx, about, request.overrides);
    return asked.includes('rules-allow') ? this.rules.requireAllowed(tx, about, request.overrides) : {};
  }
}

interface Asked {
  readonly request: StepRequest;
  /** Guards that have been asked already in this transaction, and hold. */
  readonly held?: readonly Guard[] | undefined;
}

async function gather(tx: Tx, asked: readonly Guard[], about: ParticipationRow, request: StepRequest): Promise<StepFacts> {
  const { offeringId, startsOn, endsOn, approvalGivenOn, declinedOn, informedOn } = about;
  const asks = (...guards: readonly Guard[]): boolean => guards.some((guard) => asked.includes(guard));
  const place = offeringId
    ? await (asks('free-place') ? tx.use(PlaceReader).held(offeringId, about.id) : tx.use(PlaceReader).one(offeringId))
    : undefined;
  return {
    today: tx.today,
    startsOn: request.startsOn ?? startsOn ?? undefined,
    endsOn: endsOn ?? undefined,
    lastDay: request.lastDay,
    hasApproval: Boolean(approvalGivenOn ?? informedOn),
    isDeclined: declinedOn !== null,
    offering: place,
    ...(place && asks('free-place') && { share: await tx.use(PlaceReader).share(about.id) }),
    ...(await personFacts(tx, asked, about)),
  };
}

async function refuse(tx: Tx, guard: Guard, { offeringId }: ParticipationRow): Promise<never> {
  if (guard === 'rules-allow') throw new Error('the rules refuse for themselves');
  const last = guard === 'free-place' && offeringId ? await tx.use(PlaceReader).lastPlaced(offeringId) : undefined;
  if (!last) throw new Problem(guardProblems[guard]);
  throw new Problem(lastPlaceGiven, {
    values: { by: last.by, at: osloTime.format(last.at) },
    extension: { placedBy: last.by, placedAt: last.at.toISOString() },
  });
}

const osloTime = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });
