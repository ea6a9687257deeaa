import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { DraftService } from '@fotfeste/draft/api';
import { consultationFaultsOf, periodFaults, phaseOf, unusedDays } from '@fotfeste/participation/domain';
import { demandAttainment, writeAttainment } from './attainment/write-attainment';
import { LifeService } from './life/life.service';
import { consequencesOf } from './life/consequences';
import { foreseenOf } from './life/foreseen';
import { notesOf } from './life/notes';
import type { RehearsalView } from './life/rehearsal.view';
import type { StepRequestBody } from './life/step.dto';
import { dayNotTaken, incomplete } from './participation.problems';
import { ParticipationRepository } from './participation.repository';
import { approversFor } from './referral/approvers';
import { refuseFaults, refuseReferralFaults } from './referral/fault-texts';
import { answeredYes } from './referral/referral-answer';
import type { ParticipationRow } from './rows/participation.row';
import { listItemViews } from './view/list-item-view';
import { VeiledReader } from './veiled/veiled.reader';
import { participationView } from './view/participation-view';
import type { ParticipationListView, ParticipationView } from './view/participation.view';

/** Shows participations to Nav and takes the adviser's steps. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: LifeService,
    private readonly drafts: DraftService,
  ) {}

  list(actor: Actor, participantId: ParticipantId): Promise<ParticipationListView> {
    return this.unitOfWork.read(actor, async (tx) => ({
      items: await listItemViews(tx, await tx.use(ParticipationRepository).ofPerson(participantId)),
      ...given({ veiled: await tx.use(VeiledReader).anyOf(participantId) }),
    }));
  }

  read(actor: Actor, participationId: string): Promise<ParticipationView> {
    return this.unitOfWork.read(actor, async (tx) => participationView(tx, await tx.use(ParticipationRepository).require(participationId)));
  }

  /** @param version The version the adviser saw: somebody else's change in between is shown first. */
  step(actor: Actor, participationId: string, version: number, request: StepRequestBody): Promise<ParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await this.stepWithin(tx, participationId, version, request);
      await this.drafts.consume(tx, { kind: 'participation-end', subject: participationId });
      return participationView(tx, row);
    });
  }

  async rehearse(actor: Actor, participationId: string, version: number, request: StepRequestBody): Promise<RehearsalView> {
    const { events, reply } = await this.unitOfWork.rehearse(actor, async (tx) => {
      const row = await this.stepWithin(tx, participationId, version, request);
      return { notes: await notesOf(tx, row), foreseen: await foreseenOf(tx, row) };
    });
    return consequencesOf(events, reply.notes, reply.foreseen);
  }

  private async stepWithin(tx: Tx, participationId: string, version: number, request: StepRequestBody): Promise<ParticipationRow> {
    const row = await tx.use(ParticipationRepository).held(participationId);
    refuseStale(row, version);
    const { startsOn, endsOn, lastDay } = request;
    refuseReferralFaults(periodFaults({ startsOn, endsOn }));
    refuseUnusedDays(request);
    if (lastDay && row.startsOn && lastDay < row.startsOn) refuseFaults([{ fault: 'end-before-start', field: 'lastDay' }]);
    const taken = await this.life.take(tx, await withApproval(tx, row, request), request.step, request);
    const { attainment, attainmentWords } = request;
    if (attainment) return writeAttainment(tx, taken, { attainment, attainmentWords });
    if (phaseOf(row.status) !== 'over') demandAttainment(taken);
    return taken;
  }
}

/** Refuses a change built on an older version of the participation. */
export function refuseStale(row: ParticipationRow, version: number): void {
  if (row.version === version) return;
  const { status, version: current, changedBy } = row;
  throw new Problem(changedByOther, { extension: { version: current, theirs: { status, changedBy } } });
}

function refuseUnusedDays(request: StepRequestBody): void {
  const errors = unusedDays(request.step, request).map((field) => ({ field, message: dayNotTaken }));
  if (errors.length > 0) throw new Problem(incomplete, { errors });
}

/** Steps that decide a shared referral: they rest on a talk with the participant. */
function isDecision(step: StepRequestBody['step']): boolean {
  return step === 'enrol' || step === 'queue' || step === 'apply';
}

/** Writes the talk with the participant, and the participant's answer to a shared referral, before the step that needs them. */
async function withApproval(
  tx: Tx,
  row: ParticipationRow,
  { step, approval, isInformed, consultedOn, consultationWords }: StepRequestBody,
): Promise<ParticipationRow> {
  const said = given({ consultedOn, consultationWords: consultationWords?.trim() || undefined });
  const talk = { ...given({ consultedOn: row.consultedOn, consultationWords: row.consultationWords }), ...said };
  const approvers = approval && (await approversFor(tx, row.participantId));
  refuseReferralFaults([
    ...(approval && approvers?.includes(approval.givenBy) === false ? (['giver-unknown'] as const) : []),
    ...(approval && approval.givenOn > tx.today ? (['approved-later'] as const) : []),
    ...(isDecision(step) ? consultationFaultsOf(talk, 'decide', tx.today) : []),
  ]);
  if (!approval && !isInformed && Object.keys(said).length === 0) return row;
  return tx.use(ParticipationRepository).change(row.id, {
    ...(approval && answeredYes(approval)),
    ...(isInformed && { informedOn: tx.today }),
    ...said,
  });
}
