import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, invalidRequest, notFound, Problem, UnitOfWork, type FieldError, type Tx } from '@fotfeste/shared/api';
import { OfferingReader, type Offering } from '@fotfeste/measure/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { checkPath, faultsOfSteps, mostPaths, movedSteps, type PathStep } from '@fotfeste/activity-plan/domain';
import { openPlan, planLock } from '../plan-lock';
import { PathCaseReader } from './path-case.reader';
import type { PathRehearsalRequest, PathRequest } from './path.dto';
import { chosenPathStays, stepFaultTexts, tooManyPaths } from './path.problems';
import { PathRepository } from './path.repository';
import { checkView, participationView, pathView, stepView, type OfferingNames } from './path-view';
import type { PathListView, PathRehearsalView, PathView } from './path.view';
import { requestedSteps } from './requested-step';
import type { PlanPathRow } from './plan-path.row';

/** Planned chains of measures: written, compared, chosen, and held against law and facts each time they are read. */
@Injectable()
export class PathService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: PathCaseReader,
  ) {}

  list(actor: Actor, participantId: ParticipantId): Promise<PathListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.use(PathRepository).ofPerson(participantId);
      const names = namesOf(
        await offeringsOf(
          tx,
          rows.flatMap(({ steps }) => steps),
        ),
      );
      const items: PathView[] = [];
      for (const row of rows) items.push(pathView(row, checkPath(await this.cases.of(tx, participantId, row.steps)), names));
      const { participations } = await this.cases.of(tx, participantId, []);
      return { items, participations: participations.map(participationView), ...given({ lock: await planLock(tx, participantId) }) };
    });
  }

  /** How the steps would stand, and what would move along, without storing anything. */
  rehearse(actor: Actor, participantId: ParticipantId, { steps: asked, move }: PathRehearsalRequest): Promise<PathRehearsalView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const steps = requestedSteps(asked);
      const moved = move ? movedSteps(steps, move) : { steps, following: [] };
      const offerings = await this.refuseFaults(tx, participantId, moved.steps);
      const names = namesOf(offerings);
      const check = checkPath(await this.cases.of(tx, participantId, moved.steps));
      return { steps: moved.steps.map((step) => stepView(step, names)), following: moved.following, check: checkView(check) };
    });
  }

  /** A new alternative; the first one is followed at once. */
  add(actor: Actor, participantId: ParticipantId, { name, steps: asked }: PathRequest): Promise<PathView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await openPlan(tx, participantId);
      const steps = requestedSteps(asked);
      const offerings = await this.refuseFaults(tx, participantId, steps);
      const repository = tx.use(PathRepository);
      const others = await repository.ofPerson(participantId);
      if (others.length >= mostPaths) throw new Problem(tooManyPaths);
      const row = await repository.add({
        ...{ participantId, name: name.trim(), chosen: await repository.isFirst(participantId), steps },
        ...{ createdAt: tx.now, createdBy: actor.id, createdByName: actor.name },
      });
      await this.tell(tx, 'plan.path-written', row);
      return this.view(tx, row, offerings);
    });
  }

  /** Writes the path anew. Whoever has not seen a colleague's version gets both, and nothing is stored. */
  change(actor: Actor, pathId: string, { name, steps: asked }: PathRequest, version: number): Promise<PathView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await heldPath(tx, pathId);
      const steps = requestedSteps(asked);
      const offerings = await this.refuseFaults(tx, current.participantId, steps);
      const wanted = { name: name.trim(), steps };
      if (version !== current.version) {
        const theirs = { name: current.name, steps: current.steps };
        throw new Problem(changedByOther, { extension: { theirs, yours: wanted, version: current.version } });
      }
      const row = await tx.use(PathRepository).change(pathId, wanted);
      await this.tell(tx, 'plan.path-changed', row);
      return this.view(tx, row, offerings);
    });
  }

  /** Makes the path the one that is followed, and watched. */
  choose(actor: Actor, pathId: string): Promise<PathView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const wanted = await heldPath(tx, pathId);
      const repository = tx.use(PathRepository);
      if (wanted.chosen) return this.view(tx, wanted, await offeringsOf(tx, wanted.steps));
      await repository.unchoose(wanted.participantId);
      const row = await repository.change(pathId, { chosen: true });
      await this.tell(tx, 'plan.path-chosen', row);
      return this.view(tx, row, await offeringsOf(tx, row.steps));
    });
  }

  /** Takes an alternative away; the one that is followed stays. */
  remove(actor: Actor, pathId: string, version: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await heldPath(tx, pathId);
      if (version !== row.version)
        throw new Problem(changedByOther, { extension: { theirs: { name: row.name, steps: row.steps }, version: row.version } });
      if (row.chosen && row.steps.length > 0) throw new Problem(chosenPathStays);
      await this.tell(tx, 'plan.path-removed', row);
      await tx.use(PathRepository).remove(pathId);
    });
  }

  private async view(tx: Tx, row: PlanPathRow, offerings: readonly Offering[]): Promise<PathView> {
    const check = checkPath(await this.cases.of(tx, row.participantId, row.steps));
    return pathView(row, check, namesOf(offerings));
  }

  private async tell(tx: Tx, name: `plan.path-${string}`, { id, participantId, steps }: PlanPathRow): Promise<void> {
    await tx.record({ name, participantId, subjectId: id, payload: { steps: steps.length } });
  }

  /** The offerings of the steps, when nothing is wrong with any step. */
  private async refuseFaults(tx: Tx, participantId: ParticipantId, steps: readonly PathStep[]): Promise<readonly Offering[]> {
    const header = await tx.use(ParticipantReader).header(participantId);
    if (!header) throw new Problem(notFound);
    const bounds = { today: tx.today, registeredOn: header.followUp?.from ?? tx.today };
    const offerings = await offeringsOf(tx, steps);
    const errors = [
      ...faultsOfSteps(steps, bounds).map(({ fault, index, field, part }) => error(stepFaultTexts[fault], index, field, part)),
      ...steps.flatMap((step, index) => offeringErrors(step, index, offerings)),
    ];
    if (errors.length > 0) throw new Problem(invalidRequest, { errors });
    return offerings;
  }
}

/** The path, held for a change, with the plan open. */
async function heldPath(tx: Tx, pathId: string): Promise<PlanPathRow> {
  const repository = tx.use(PathRepository);
  const found = await repository.path(pathId);
  if (!found) throw new Problem(notFound);
  await openPlan(tx, found.participantId);
  const held = await repository.path(pathId);
  if (!held) throw new Problem(notFound);
  return held;
}

function offeringErrors({ offeringId, measure }: PathStep, index: number, offerings: readonly Offering[]): readonly FieldError[] {
  if (offeringId === undefined) return [];
  const offering = offerings.find(({ id }) => id === offeringId);
  if (!offering) return [error(stepFaultTexts['no-offering'], index, 'offeringId')];
  return offering.measure === measure ? [] : [error(stepFaultTexts['other-measure'], index, 'offeringId')];
}

function error(message: FieldError['message'], index?: number, field: keyof PathStep = 'id', part?: string): FieldError {
  const path = [field, part].filter(Boolean).join('.');
  return { field: index === undefined ? 'steps' : `steps.${String(index)}.${path}`, message };
}

async function offeringsOf(tx: Tx, steps: readonly PathStep[]): Promise<readonly Offering[]> {
  const ids = [...new Set(steps.flatMap(({ offeringId }) => offeringId ?? []))];
  return ids.length === 0 ? [] : tx.use(OfferingReader).byIds(ids);
}

function namesOf(offerings: readonly Offering[]): OfferingNames {
  return new Map(offerings.map(({ id, name, provider }) => [id, `${name}, ${provider.name}`]));
}
