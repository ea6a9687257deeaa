import { addDays, latest, type LocalDate } from '@fotfeste/shared/kernel';
import { phaseOf } from '@fotfeste/participation/domain';
import type { Life, Need } from './life';
import { writeBenefit, writeEmployment } from './livelihood-story';
import type { DemoParticipation } from './participation-story';
import type { Came } from './report-story';

/** The usual step from here: nothing is written before the day it happened. */
const jobDays = [60, 260] as const;

/**
 * What a participation left behind outside the measure: the wage at a host who employs, measure benefit for those who have nothing else,
 * and the job that somebody found. Returns the day from which something new may come; nothing while this goes on.
 */
export function writeAfterwards(life: Life, need: Need, made: DemoParticipation, came: Came): LocalDate | undefined {
  const { today, chance, background } = life;
  const { walk, choice, host, startsOn, endsOn, percent, referredOn } = made;
  const phase = phaseOf(walk.now);
  const hasStarted = walk.taken.some(({ step }) => step === 'start') && startsOn !== undefined;
  if (hasStarted && choice.isHired && host) {
    const job = { name: host.name, number: host.number, occupation: background.wish.occupation, percent, from: startsOn };
    writeEmployment(life, { ...job, to: phase === 'over' ? endsOn : undefined, known: startsOn });
  }
  if (hasStarted && !choice.isHired && need.benefit === undefined) writeBenefit(life, 'TILTAKSPENGER', { from: startsOn, to: endsOn });
  if (phase === 'void') return walk.since && latest(walk.since, referredOn);
  if (phase !== 'over' || !endsOn) return undefined;
  if (came.job !== 'yes') return endsOn;
  const from = addDays(endsOn, 1);
  const to = addDays(from, chance.between(...jobDays));
  const job = { name: came.employer, occupation: background.wish.occupation, percent: came.percent, from, known: latest(from, endsOn) };
  if (from > today) return undefined;
  writeEmployment(life, { ...job, to: to < today ? to : undefined });
  return to < today ? to : undefined;
}
