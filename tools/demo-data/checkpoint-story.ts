import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import {
  checkpointDay,
  checkpointFaultsOf,
  checkpointTerms,
  phaseOf,
  pointsOf,
  type Checkpoint,
  type CheckpointPoint,
} from '@fotfeste/participation/domain';
import { Chance } from './chance';
import type { Life } from './life';
import type { DemoParticipation } from './participation-story';
import { hoursOf, type Came } from './report-story';

/**
 * What Nav has asked about since the end, for those who are still followed up. Most points are answered; the latest is sometimes still
 * to be asked. Chance of its own, so that everybody else stays who they are.
 */
export function writeCheckpoints(life: Life, { choice, walk, endsOn }: DemoParticipation, id: string, came: Came): void {
  const { today, adviser } = life;
  if (phaseOf(walk.now) !== 'over' || !endsOn || endsOn < checkpointTerms.endedSince || !adviser) return;
  const chance = Chance.of(Number.parseInt(id.slice(-8), 16), 2);
  let hadJob = came.job === 'yes';
  for (const point of pointsOf(choice.measure)) {
    const day = checkpointDay(endsOn, point);
    const askedOn = addDays(day, chance.between(-5, 6));
    const isRecent = addMonths(today, -1) < day;
    if (askedOn > today || askedOn < endsOn || (isRecent && chance.happens(0.4))) return;
    const told = answerOf(chance, came, hadJob);
    const faults = checkpointFaultsOf(told, { askedOn, today, endsOn, hadJob });
    if (faults.length > 0) throw new Error(`A checkpoint the product would refuse: ${faults.join()}`);
    write(life, chance, { id, point, askedOn, measure: choice.measure }, told);
    if (told.job !== 'unknown') hadJob = told.job === 'yes';
  }
}

function answerOf(chance: Chance, { percent, employer }: Came, hadJob: boolean): Checkpoint {
  if (chance.happens(0.08)) return { job: 'unknown', education: 'unknown', benefit: 'unknown' };
  const isWorking = chance.happens(hadJob ? 0.88 : 0.12);
  if (isWorking)
    return {
      ...{ job: 'yes', hoursPerWeek: hoursOf(hadJob ? percent : 60), form: chance.pick(['permanent', 'fixed-term', 'on-call'] as const) },
      ...(hadJob && { employerName: employer }),
      ...{ education: 'no', benefit: chance.happens(0.3) ? 'yes' : 'no' },
    };
  return {
    job: 'no',
    ...(hadJob && {
      lostReason: chance.pick(['contract-ended', 'contract-ended', 'cut-backs', 'own-choice', 'health', 'unknown'] as const),
    }),
    education: chance.happens(0.12) ? 'yes' : 'no',
    benefit: chance.happens(0.85) ? 'yes' : 'unknown',
  };
}

interface Asked {
  readonly id: string;
  readonly point: CheckpointPoint;
  readonly askedOn: LocalDate;
  readonly measure: string;
}

function write({ journal, adviser }: Life, chance: Chance, { id, point, askedOn, measure }: Asked, told: Checkpoint): void {
  if (!adviser) return;
  const at = journal.moment(askedOn);
  journal.append('participation_checkpoint', {
    id: chance.uuid(Date.parse(at)),
    ...{ participant_id: journal.participantId, participation_id: id, point, asked_on: askedOn },
    ...{ job: told.job, job_hours_per_week: told.hoursPerWeek, job_form: told.form, job_employer_name: told.employerName },
    ...{ job_lost_reason: told.lostReason, job_lost_words: told.lostWords, education: told.education, benefit: told.benefit },
    ...{ recorded_by_name: adviser.name, version: 1, changed_at: at, changed_by: adviser.id },
  });
  journal.append('domain_event', {
    id: chance.uuid(Date.parse(at)),
    ...{ at, actor_id: adviser.id, actor_name: adviser.name, name: 'participation.checkpoint-recorded' },
    ...{ participant_id: journal.participantId, subject_id: id, organisation: undefined },
    payload: JSON.stringify({ measure, point, job: told.job }),
  });
}
