import { Injectable } from '@nestjs/common';
import { given, type LocalDate } from '@fotfeste/shared/kernel';
import { Problem, type Tx } from '@fotfeste/shared/api';
import {
  asksWaitingCause,
  effectOf,
  noWay,
  partyOf,
  reasonFault,
  stepNamed,
  steps,
  type Guard,
  type InLife,
  type LifeDays,
  type Step,
  type StepEffect,
  type StepInput,
  type StepName,
} from '@fotfeste/participation/domain';
import { courseNotFull, incomplete, noSuchStep, reasonTexts, sharedAlready } from '../participation.problems';
import { ParticipationRepository, type NewParticipation } from '../participation.repository';
import { PlaceReader } from '../place/place.reader';
import type { ParticipationRow, RuleOverride } from '../rows/participation.row';
import { GuardCheck } from './guard-check';
import { refuseWaitingFault } from '../waiting/waiting-fault';
import { eventOfStep } from './life-events';

/** What somebody says when taking a step, with the technical rules they set aside. */
export interface StepRequest extends StepInput {
  readonly overrides?: readonly RuleOverride[] | undefined;
}

/** What is known of a step besides what somebody says. */
interface Taking extends StepRequest {
  /** Guards that have just been asked, and hold. */
  readonly held?: readonly Guard[];
  /** What the product does because of something else the actor did: the step is the calendar's, the name in the history the actor's. */
  readonly party?: 'job';
}

/** A participation that is being written: everything but its status. */
export type Unborn = Omit<NewParticipation, 'status' | 'statusFrom'>;

/** What is needed to begin a participation. */
export interface Beginning {
  readonly unborn: Unborn;
  readonly furnish: (row: ParticipationRow) => Promise<void>;
  readonly name: StepName;
  readonly request: StepRequest;
}

/** Takes the steps of a participation's life: the table says what may be done, the guards what must hold, the effect what it does. */
@Injectable()
export class LifeService {
  constructor(private readonly guards: GuardCheck) {}

  /**
   * The first step of a participation that does not exist yet: from draft to referral. `furnish` writes what belongs to it,
   * such as goals and agreement, before the guards and the law are asked; a refusal takes it all back.
   */
  async begin(tx: Tx, { unborn, furnish, name, request }: Beginning): Promise<ParticipationRow> {
    const step = stepOf(tx, name, { ...unborn, status: 'draft' });
    refuseUnexplained(step, request);
    const effect = effectOf(step, daysOf(unborn), request, tx.today);
    const participations = tx.use(ParticipationRepository);
    const overrides = [...(request.overrides ?? [])];
    const born = await participations.add({
      ...unborn,
      ...fieldsOf(step, effect, tx),
      overrides,
      status: effect.status,
      statusFrom: effect.validFrom,
    });
    await furnish(born);
    const { assessmentId } = await this.guards.check(tx, step, born, { request });
    const row = assessmentId ? await participations.change(born.id, { assessmentId }) : born;
    await participations.addStatus(row, { ...statusOf(step, effect), versionBefore: null });
    await record(tx, row, step, 'draft');
    return row;
  }

  /** A step of a participation that is held by the transaction. */
  async take(tx: Tx, row: ParticipationRow, name: StepName, { held, party, ...request }: Taking): Promise<ParticipationRow> {
    const step = stepOf(tx, name, row, party);
    refuseReason(tx, step, request, party);
    refuseUnexplained(step, request);
    await refuseFullWithRoom(tx, step, row, request);
    const { assessmentId } = await this.guards.check(tx, step, row, { request, held });
    const effect = effectOf(step, daysOf(row), request, tx.today);
    const participations = tx.use(ParticipationRepository);
    await participations.settlePlanned(row.id, 'withdrawn_at');
    const changed = await participations.change(row.id, {
      ...fieldsOf(step, effect, tx),
      ...(assessmentId && { assessmentId }),
      ...(request.overrides && { overrides: [...row.overrides, ...request.overrides] }),
      ...(effect.isPlanned ? {} : { status: effect.status, statusFrom: effect.validFrom }),
    });
    await participations.addStatus(row, { ...statusOf(step, effect), versionBefore: row.version });
    await record(tx, changed, step, row.status, effect);
    return changed;
  }

  /** A planned status comes true on its day. */
  async bringAbout(tx: Tx, row: ParticipationRow): Promise<void> {
    const participations = tx.use(ParticipationRepository);
    const planned = await participations.planned(row.id);
    if (!planned || planned.validFrom > tx.today || planned.step === 'imported' || planned.step === 'undo') return;
    const { status, validFrom: statusFrom, reason, reasonWords } = planned;
    await participations.settlePlanned(row.id, 'applied_at');
    const changed = await participations.change(row.id, { status, statusFrom, reason, reasonWords });
    const payload = { ...payloadOf(changed), from: row.status, to: status, statusFrom };
    await tx.record({ name: eventOfStep[planned.step], ...whoIsConcerned(changed), payload });
  }
}

/** The step in the table, or a problem that says the page is behind. */
function stepOf(tx: Tx, name: StepName, participation: InLife, party = partyOf(tx.actor.role)): Step {
  const step = party && stepNamed(name, participation, party);
  if (step) return step;
  if (name === 'share-with-provider' && participation.status === 'under-consideration') throw new Problem(sharedAlready);
  const to = steps.find((each) => each.name === name)?.to;
  const why = to && noWay(participation, to, party)?.kind;
  throw new Problem(noSuchStep, { extension: { step: name, status: participation.status, ...given({ why }) } });
}

function refuseReason({ actor }: Tx, step: Step, request: StepRequest, party = partyOf(actor.role)): void {
  const fault = reasonFault(step, request, party === 'coordinator' || party === 'job' ? party : 'adviser');
  if (!fault) return;
  const field = fault === 'words-missing' ? 'reasonWords' : 'reason';
  throw new Problem(incomplete, { errors: [{ field, message: reasonTexts[fault] }] });
}

/** The letter says what the reason says: a course with room is not full. */
async function refuseFullWithRoom(tx: Tx, step: Step, { offeringId }: ParticipationRow, { reason }: StepRequest): Promise<void> {
  if (step.reason !== 'code' || reason !== 'course-full' || !offeringId) return;
  const place = await tx.use(PlaceReader).one(offeringId);
  if (place && place.freePlaces > 0) throw new Problem(incomplete, { errors: [{ field: 'reason', message: courseNotFull }] });
}

/** Nobody is left waiting without a cause. */
function refuseUnexplained({ name }: Step, { waitingCauseCode, waitingCause }: StepRequest): void {
  if (asksWaitingCause(name)) refuseWaitingFault(waitingCauseCode, waitingCause);
}

function daysOf({ startsOn, endsOn, sharedOn, appliedOn, waitingSince }: Partial<ParticipationRow>): LifeDays {
  const day = (value: LocalDate | null | undefined): LocalDate | undefined => value ?? undefined;
  return {
    startsOn: day(startsOn),
    endsOn: day(endsOn),
    sharedOn: day(sharedOn),
    appliedOn: day(appliedOn),
    waitingSince: day(waitingSince),
  };
}

/** The columns a step sets. A planned status leaves the present one's reason alone. */
function fieldsOf(
  step: Step,
  { days, reason, reasonWords, waitingCause, waitingCauseCode, isPlanned }: StepEffect,
  { actor, now }: Tx,
): Partial<ParticipationRow> {
  const isPlaced = step.to === 'awaiting-start';
  return {
    startsOn: days.startsOn ?? null,
    endsOn: days.endsOn ?? null,
    sharedOn: days.sharedOn ?? null,
    appliedOn: days.appliedOn ?? null,
    waitingSince: days.waitingSince ?? null,
    waitingCause: waitingCause ?? null,
    waitingCauseCode: waitingCauseCode ?? null,
    ...(isPlanned ? {} : { reason: reason ?? null, reasonWords: reasonWords ?? null }),
    ...(step.name === 'resume' && notAttained),
    ...(isPlaced && { placedAt: now, placedBy: actor.id, placedByName: actor.name }),
    ...(days.sharedOn && partyOf(actor.role) !== 'provider' && { newsForProviderAt: now }),
  };
}

/** What goes on again has not come to its purpose yet, and a report at its end can still come. */
const notAttained = { attainment: null, attainmentWords: null, attainmentOn: null, attainmentByName: null, reportGivenUp: null } as const;

function statusOf({ name }: Step, { status, validFrom, reason, reasonWords, isPlanned }: StepEffect) {
  return { status, validFrom, step: name, reason: reason ?? null, reasonWords: reasonWords ?? null, isPlanned };
}

function whoIsConcerned({ id, participantId, organisation, sharedOn }: ParticipationRow) {
  return { participantId, subjectId: id, ...(organisation && sharedOn && { organisation }) };
}

function payloadOf({ measure, offeringId, reason, startsOn, endsOn }: ParticipationRow) {
  return {
    measure,
    ...(offeringId && { offeringId }),
    ...(reason && { reason }),
    ...(startsOn && { startsOn }),
    ...(endsOn && { endsOn }),
  };
}

/** A step that is planned for a day ahead is recorded as planned, and again when it comes true. */
async function record(tx: Tx, row: ParticipationRow, step: Step, from: string, effect?: StepEffect): Promise<void> {
  const {
    status: to,
    validFrom: statusFrom,
    isPlanned,
    reason,
  } = effect ?? { status: row.status, validFrom: row.statusFrom, isPlanned: false };
  const payload = { ...payloadOf(row), from, to, statusFrom, ...(reason && { reason }) };
  const name = isPlanned ? ('participation.ending-planned' as const) : eventOfStep[step.name];
  const event = { name, ...whoIsConcerned(row), payload };
  await (partyOf(tx.actor.role) === 'coordinator' ? tx.asSystem(() => tx.record(event)) : tx.record(event));
}
