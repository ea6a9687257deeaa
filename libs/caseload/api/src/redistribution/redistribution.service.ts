import { Injectable } from '@nestjs/common';
import { addDays, given, type Actor } from '@fotfeste/shared/kernel';
import { changedByOther, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { TaskFollow } from '@fotfeste/activity-plan/api';
import { StaffReader, type StaffMemberView } from '@fotfeste/access/api';
import { faultyWeights, mostAtOnce, redistribute, weightKinds, type CaseWeights } from '@fotfeste/caseload/domain';
import { nobodyChosen, tooManyAtOnce } from '../bulk/bulk.problems';
import { startRun } from '../bulk/bulk.service';
import type { BulkRunView } from '../bulk/bulk.view';
import { BulkWorker } from '../bulk/bulk-worker';
import { SeenPeople } from '../bulk/seen-people';
import { officeFaults, refuse, refuseOtherOffices } from '../own-office';
import { MovableCaseReader, type NamedCase } from './movable-case.reader';
import type { CarryOutRequest, RedistributionRequest, WeightsRequest } from './redistribution.dto';
import { redistributionTexts } from './redistribution.problems';
import type { AdviserShareView, RedistributionView, WeightsView } from './redistribution.view';
import { WeightReader } from './weight.reader';
import { WeightsRepository } from './weights.repository';

/** Days in which whoever takes over is to have read the handover. The product's own choice. */
const noteDueDays = 14;

/** Shares cases among the advisers of an office: simulated first, then carried out as a step with many people. */
@Injectable()
export class RedistributionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly worker: BulkWorker,
  ) {}

  weights(actor: Actor, office: string): Promise<WeightsView> {
    return this.unitOfWork.read(actor, async (tx) => {
      refuseOtherOffices(actor, office);
      return weightsView(tx, office);
    });
  }

  setWeights(actor: Actor, office: string, request: WeightsRequest, version: number): Promise<WeightsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const weights = Object.fromEntries(request.weights.map(({ kind, weight }) => [kind, weight])) as CaseWeights;
      refuse([
        ...officeFaults(actor, office),
        ...faultyWeights(weights).map((kind) => ({ field: `weights.${kind}`, message: redistributionTexts.weight })),
      ]);
      if (!(await tx.use(WeightsRepository).set(office, weights, version)))
        throw new Problem(changedByOther, { extension: { theirs: await weightsView(tx, office) } });
      return weightsView(tx, office);
    });
  }

  /** What the rule comes to. The same question at the same moment gives the same answer; nothing is changed. */
  simulate(actor: Actor, request: RedistributionRequest): Promise<RedistributionView> {
    return this.unitOfWork.search(actor, async (tx) => {
      const { office, whose, adviserId, rule, relations } = request;
      const staff = (await tx.use(StaffReader).ofOffices([office])).filter(({ role }) => role === 'adviser' || role === 'team-lead');
      const receivers = staff.filter(({ id }) => request.receivers.includes(id));
      refuse([
        ...officeFaults(actor, office),
        ...(whose === 'adviser' && !adviserId ? [{ field: 'adviserId', message: redistributionTexts.adviser }] : []),
        ...(receivers.length === 0 || receivers.length < request.receivers.length
          ? [{ field: 'receivers', message: redistributionTexts.receivers }]
          : []),
      ]);
      const { weights } = await tx.use(WeightsRepository).of(office);
      const cases = await tx.use(MovableCaseReader).of(request, receivers, weights);
      if (cases.length > mostAtOnce) throw new Problem(tooManyAtOnce);
      const advisers = await shares(tx, office, { staff, receivers, cases });
      const besides = advisers.map(({ adviserId: adviser, weight }) => ({ adviser, load: weight - held(cases, adviser) }));
      const found = redistribute({
        cases,
        rule,
        relations,
        receivers: besides.filter(({ adviser }) => receivers.some(({ id }) => id === adviser)),
      });
      const to = new Map(found.moves.map((move) => [move.participantId, move.to]));
      const items = cases.filter(({ participantId }) => to.has(participantId) || found.leftOver.includes(participantId));
      const tasks = await tx.use(TaskFollow).counts(items.map(({ participantId }) => participantId));
      return {
        items: items.map((each) => moveView(each, to.get(each.participantId), tasks.get(each.participantId) ?? 0)),
        cases: cases.length,
        advisers,
      };
    });
  }

  /** Carries the moves out one by one. Whoever has got another adviser since the simulation stays; started twice, the second is told of the first. */
  async carryOut(actor: Actor, { moves, note = '' }: CarryOutRequest): Promise<BulkRunView> {
    const view = await this.unitOfWork.run(actor, async (tx) => {
      const task = note.trim() && { title: note.trim(), dueOn: addDays(tx.today, noteDueDays) };
      const seen = new Set(await tx.use(SeenPeople).of(moves.map(({ participantId }) => participantId)));
      const targets = moves
        .filter(({ participantId }) => seen.has(participantId))
        .map(({ participantId, from = '', to: adviserId }) => ({ participantId, wish: { adviserId, from } }));
      if (targets.length === 0) throw new Problem(nobodyChosen);
      return startRun(tx, 'redistribution', { action: 'assign', ...(task && { note: task }) }, targets);
    });
    this.worker.soon();
    return view;
  }
}

async function weightsView(tx: Tx, office: string): Promise<WeightsView> {
  const { version, weights } = await tx.use(WeightsRepository).of(office);
  return { office, version, weights: weightKinds.map((kind) => ({ kind, weight: weights[kind] })) };
}

/** What those have who take part or from whom cases come, by name. */
async function shares(
  tx: Tx,
  office: string,
  {
    staff,
    receivers,
    cases,
  }: { readonly staff: readonly StaffMemberView[]; readonly receivers: readonly StaffMemberView[]; readonly cases: readonly NamedCase[] },
): Promise<readonly AdviserShareView[]> {
  const loads = await tx.use(WeightReader).loads({ scope: 'office', filters: [], office });
  const names = new Map(cases.flatMap(({ adviser, adviserName }) => (adviser ? [[adviser, adviserName ?? adviser] as const] : [])));
  for (const { id, name } of staff) if (names.has(id) || receivers.some((each) => each.id === id)) names.set(id, name);
  return [...names]
    .map(([adviserId, name]) => {
      const { people = 0, weight = 0 } = loads.find(({ adviser }) => adviser === adviserId) ?? {};
      return { adviserId, name, takesPart: receivers.some(({ id }) => id === adviserId), people, weight };
    })
    .sort((left, right) => inNorwegian.compare(left.name, right.name));
}

const inNorwegian = new Intl.Collator('nb');

function held(cases: readonly NamedCase[], adviser: string): number {
  return cases.filter((each) => each.adviser === adviser).reduce((sum, { weight }) => sum + weight, 0);
}

function moveView({ participantId, name, weight, adviser, adviserName, seenBy }: NamedCase, to: string | undefined, tasks: number) {
  return { participantId, name, weight, tasks, seenBy: [...seenBy], ...given({ from: adviser, fromName: adviserName, to }) };
}
