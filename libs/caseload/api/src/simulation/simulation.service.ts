import { Injectable, Logger } from '@nestjs/common';
import { type Actor, type LocalizedText, shownAlone } from '@fotfeste/shared/kernel';
import { osloDate, problemOf, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { FactsReader } from '@fotfeste/eligibility/api';
import { isSensitiveMeasure } from '@fotfeste/participation/domain';
import { changeLaw, lastDayOfLaw, theLaw, tooFarAhead, type LawChangeFault } from '@fotfeste/eligibility/domain';
import { changedAnswersOf, type PersonsAnswer, type Simulation } from './answers-of-batch';
import type { HiddenPeopleView } from '../caseload.view';
import { lawChangesOf } from './law-changes';
import { SimulationMeans } from './simulation-means';
import { noiseFor } from './simulation-noise';
import { SimulationNumbers } from './simulation-numbers';
import { impossible } from './simulation.problems';
import { circleOf, seesPeople, SimulationReader, type Circle, type SimulatedPerson } from './simulation.reader';
import type { SimulationRequest } from './simulation.dto';
import type { SimulationLineView } from './simulation.view';

/** People read and assessed at a time: what is held in memory never grows with the caseload. */
const peopleAtATime = 250;
/** As the access log names it. */
export const simulationRoute = 'POST /api/caseload/simulations';

/** Who runs the walk, and over whom. */
interface Walk {
  readonly actor: Actor;
  readonly circle: Circle;
  readonly simulation: Simulation;
  readonly request: SimulationRequest;
}

/** Tries a change of the law on the caseload. Nothing is stored; every line is sent as soon as it is known. */
@Injectable()
export class SimulationService {
  private readonly logger = new Logger('Simulation');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsReader,
    private readonly means: SimulationMeans,
  ) {}

  /** Refuses an impossible change at once; else the lines of the answer, which stop being made when nobody takes them. */
  simulate(actor: Actor, request: SimulationRequest): AsyncGenerator<SimulationLineView> {
    const today = osloDate(this.means.clock.now());
    const result = changeLaw(theLaw, lawChangesOf(request.changes), today);
    if ('faults' in result) throw impossible(result.faults, request.changes);
    const { changed } = result;
    const askedOn = request.askedOn ?? changed.seenFrom;
    if (askedOn <= today) throw impossible([askedTooEarly(today)], request.changes);
    if (askedOn > lastDayOfLaw) throw impossible([askedTooLate], request.changes);
    const { measures: wanted, questions, people } = request;
    const measures = changed.measures.filter((code) => theLaw.isAutomated(code) && (!wanted?.length || wanted.includes(code)));
    return this.lines({ actor, circle: circleOf(actor.role, people), simulation: { changed, questions, measures, askedOn }, request });
  }

  private async *lines(walk: Walk): AsyncGenerator<SimulationLineView> {
    const { actor, circle, simulation, request } = walk;
    try {
      const { total, hidden } = await this.unitOfWork.search(actor, (tx) => countsOf(tx, circle));
      yield { kind: 'begun', askedOn: simulation.askedOn, measures: simulation.measures, ...(hidden && { hidden }) };
      const numbers = new SimulationNumbers(
        seesPeople(circle)
          ? undefined
          : await this.unitOfWork.read(actor, (tx) =>
              noiseFor(tx, { changes: request.changes, questions: simulation.questions, askedOn: simulation.askedOn }),
            ),
      );
      let [done, withheld] = [0, 0];
      let last: SimulatedPerson | undefined;
      for (;;) {
        const from = last?.participantId;
        const { people, answers: all } = await this.unitOfWork.read(actor, (tx) => within(tx, circle, () => this.batch(tx, walk, from)));
        if (people.length === 0) break;
        const byId = new Map(people.map((person) => [person.participantId, person]));
        const answers = seesPeople(circle) ? all.filter((answer) => mayBeTold(answer, byId.get(answer.participantId))) : all;
        withheld += all.length - answers.length;
        numbers.add(answers, (id) => byId.get(id)?.office ?? '');
        if (seesPeople(circle) && answers.length > 0) yield await this.named(actor, answers, byId);
        done += people.length;
        last = people.at(-1);
        yield { kind: 'progress', percent: Math.min(99, Math.floor((100 * done) / Math.max(total, done))) };
      }
      const names = await this.unitOfWork.read(actor, (tx) => tx.use(SimulationReader).officeNames(numbers.offices()));
      yield {
        kind: 'done',
        table: numbers.table(names),
        ...(withheld > 0 && { withheld: shownNumber(withheld) }),
      };
    } catch (error) {
      yield { kind: 'failed', problem: this.failure(error) };
    }
  }

  private async batch(tx: Tx, { circle, simulation }: Walk, from: string | undefined) {
    const people = await tx.use(SimulationReader).after(circle, from, peopleAtATime);
    const ids = people.map(({ participantId }) => participantId);
    return { people, answers: ids.length > 0 ? await changedAnswersOf(tx, this.facts, ids, simulation) : [] };
  }

  /** Changed answers with names. The access log is written before they are sent. */
  private async named(
    actor: Actor,
    answers: readonly PersonsAnswer[],
    byId: ReadonlyMap<string, SimulatedPerson>,
  ): Promise<SimulationLineView> {
    const participantIds = [...new Set(answers.map(({ participantId }) => participantId))];
    await this.means.accessLog.write({ actor, permission: 'law:simulate', route: simulationRoute, outcome: 'shown', participantIds });
    return {
      kind: 'answers',
      items: answers.map((answer) => {
        const { name = '', office = '' } = byId.get(answer.participantId) ?? {};
        return { ...answer, name, office };
      }),
    };
  }

  private failure(error: unknown): LocalizedText {
    const { kind } = problemOf(error);
    this.logger.error({ code: kind.code, cause: error instanceof Error ? error.name : 'unknown' });
    return kind.title;
  }
}

/**
 * That somebody takes part in a sensitive measure, or has used time of one, is told to whoever handles the case alone. Others get no answer
 * about it at all: the law that is changed would name the measure.
 */
function mayBeTold({ measure }: PersonsAnswer, person: SimulatedPerson | undefined): boolean {
  return !isSensitiveMeasure(measure) || person?.isHandled === true;
}

function shownNumber(people: number): HiddenPeopleView {
  const count = shownAlone(people);
  return count === 'hidden' ? {} : { count };
}

/** Those who see nobody have their people counted with the product's own rights. */
function within<T>(tx: Tx, circle: Circle, work: () => Promise<T>): Promise<T> {
  return seesPeople(circle) ? work() : tx.asSystem(work);
}

async function countsOf(tx: Tx, circle: Circle): Promise<{ readonly total: number; readonly hidden?: HiddenPeopleView }> {
  const reader = tx.use(SimulationReader);
  const all = await reader.countAll(circle);
  if (!seesPeople(circle)) return { total: all };
  const total = await reader.count(circle);
  return { total, hidden: shownNumber(Math.max(0, all - total)) };
}

const askedTooLate: LawChangeFault = { index: 0, field: 'askedOn', values: {}, text: tooFarAhead };

function askedTooEarly(today: string) {
  return {
    index: 0,
    field: 'askedOn',
    values: { today },
    text: {
      nb: 'Dagen det spørres om, må ligge etter i dag, {today}',
      nn: 'Dagen det blir spurt om, må liggje etter i dag, {today}',
      en: 'The day asked about must be after today, {today}',
    },
  };
}
