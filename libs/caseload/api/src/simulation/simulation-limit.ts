import { Injectable } from '@nestjs/common';
import { addDays, type Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, withoutCommand, type Tx } from '@fotfeste/shared/api';
import { questionsIn, simulationLimitOn } from '@fotfeste/caseload/domain';
import { questionOf } from './simulation-noise';
import { tooManySimulations } from './simulation.problems';
import { circleOf, seesPeople } from './simulation.reader';
import { simulationRoute } from './simulation.service';
import { SimulationMeans } from './simulation-means';
import type { SimulationRequest } from './simulation.dto';

/** Keeps what those who see nobody ask, and refuses them when they have asked enough for a day or a month. The same once more is no new question. */
@Injectable()
export class SimulationLimit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly means: SimulationMeans,
  ) {}

  /** A step of its own, which stays also when what is asked is refused. The line in the access log has nobody in it: nobody is shown. */
  async take(actor: Actor, request: SimulationRequest): Promise<void> {
    if (seesPeople(circleOf(actor.role, request.people))) return;
    const excess = await withoutCommand(() => this.unitOfWork.run(actor, (tx) => kept(tx, request)));
    await this.means.accessLog.write({
      actor,
      permission: 'law:simulate',
      route: simulationRoute,
      outcome: excess ? 'refused' : 'shown',
      participantIds: [],
    });
    if (excess)
      throw new Problem(tooManySimulations, {
        values: { perDay: excess.perDay, perThirtyDays: excess.perThirtyDays },
        retryAfterSeconds: excess.waitSeconds,
      });
  }
}

interface Excess {
  readonly perDay: number;
  readonly perThirtyDays: number;
  /** Until midnight, when the next day's begin. */
  readonly waitSeconds: number;
}

/** One at a time for each actor, so that many at once cannot all be the last one. */
async function kept(tx: Tx, request: SimulationRequest): Promise<Excess | undefined> {
  const { actor, now, today } = tx;
  const question = `${questionOf(request)} ${[...new Set(request.measures ?? [])].sort().join(' ')}`;
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('simulation ' || $1, 0))`, [actor.id]);
  const earlier = await tx.query<Earlier>(
    `select distinct on (question) question, asked, max(on_day) over (partition by question) = $3 as "isOfToday"
     from simulation_asked where actor_id = $1 and on_day > $2 and not refused`,
    [actor.id, addDays(today, -30), today],
  );
  const spent = (of: readonly Earlier[]): number => of.reduce((sum, { asked }) => sum + questionsIn(asked.changes), 0);
  const { perDay, perThirtyDays } = simulationLimitOn(today);
  const own = questionsIn(request.changes);
  const isKnown = earlier.some((each) => each.question === question);
  const isTooMuch = spent(earlier.filter(({ isOfToday }) => isOfToday)) + own > perDay || spent(earlier) + own > perThirtyDays;
  const isRefused = !isKnown && isTooMuch;
  await tx.query(
    `insert into simulation_asked (actor_id, actor_role, at, on_day, question, asked, refused) values ($1, $2, $3, $4, $5, $6, $7)`,
    [actor.id, actor.role, now, today, question, JSON.stringify(request), isRefused],
  );
  if (!isRefused) return undefined;
  const [midnight] = await tx.query<{ seconds: number }>(
    `select ceil(extract(epoch from (($1::date + 1)::timestamp at time zone 'Europe/Oslo') - $2::timestamptz))::int as seconds`,
    [today, now],
  );
  return { perDay, perThirtyDays, waitSeconds: midnight?.seconds ?? 0 };
}

/** What the actor has asked in thirty days. */
interface Earlier {
  readonly question: string;
  readonly asked: Pick<SimulationRequest, 'changes'>;
  readonly isOfToday: boolean;
}
