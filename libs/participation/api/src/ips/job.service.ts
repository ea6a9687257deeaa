import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { changedByOther, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { jobFaultsOf, type JobFault } from '@fotfeste/participation/domain';
import { incomplete } from '../participation.problems';
import { recordByProvider } from '../provider/provider-record';
import type { ParticipationRow } from '../rows/participation.row';
import { knownFrom, writable } from './job-support-ground';
import { jobSupportView } from './job-support-view';
import type { JobSupportJobRequest } from './job-support.dto';
import { jobTexts } from './job-support.problems';
import { JobSupportRepository, type JobColumns } from './job-support.repository';
import { textOf } from './job-support.service';
import type { JobSupportView } from './job-support.view';

/** Jobs that came of the work, and the support in them. */
@Injectable()
export class JobSupportJobService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(actor: Actor, participationId: string, request: JobSupportJobRequest): Promise<JobSupportView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await writable(tx, participationId);
      refuse(jobFaultsOf(request, knownFrom(row), tx.today));
      await tx.use(JobSupportRepository).addJob(row, columnsOf(request));
      return told(tx, row, 'participation.job-recorded', request);
    });
  }

  change(
    actor: Actor,
    participationId: string,
    { jobId, version }: { readonly jobId: string; readonly version: number },
    request: JobSupportJobRequest,
  ): Promise<JobSupportView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await writable(tx, participationId);
      const repository = tx.use(JobSupportRepository);
      const existing = await repository.job(row.id, jobId);
      if (existing.version !== version) throw new Problem(changedByOther, { extension: { version: existing.version } });
      refuse(jobFaultsOf(request, knownFrom(row), tx.today));
      await repository.changeJob(jobId, columnsOf(request));
      const isEnded = existing.endsOn === null && request.endsOn !== undefined;
      return told(tx, row, isEnded ? 'participation.job-ended' : 'participation.job-changed', request);
    });
  }
}

async function told(
  tx: Tx,
  row: ParticipationRow,
  name: `participation.${string}`,
  { startsOn, endsOn }: JobSupportJobRequest,
): Promise<JobSupportView> {
  await recordByProvider(tx, row, name, { on: name === 'participation.job-ended' ? (endsOn ?? startsOn) : startsOn });
  return jobSupportView(tx, row);
}

function columnsOf(request: JobSupportJobRequest): JobColumns {
  const { hoursPerWeek, form, pay, subsidies, startsOn, endsOn, endReason, supportEveryWeeks, employerOrganisation, occupationCode } =
    request;
  return {
    ...{ hoursPerWeek, form, pay, subsidies, startsOn, endsOn: endsOn ?? null, endReason: endReason ?? null },
    ...{ employerOrganisation: employerOrganisation ?? null, employerName: request.employerName.trim() },
    ...{ occupationCode: occupationCode ?? null, occupation: request.occupation.trim() },
    ...{ endWords: textOf(request.endWords), supportPlan: textOf(request.supportPlan), supportEveryWeeks: supportEveryWeeks ?? null },
  };
}

const fieldOf: Readonly<Record<JobFault, string>> = {
  'hours-impossible': 'hoursPerWeek',
  'starts-before-known': 'startsOn',
  'ends-before-start': 'endsOn',
  'ends-later': 'endsOn',
  'end-reason-missing': 'endReason',
  'end-reason-without-end': 'endsOn',
  'subsidy-without-wage': 'subsidies',
  'rhythm-impossible': 'supportEveryWeeks',
};

function refuse(faults: readonly JobFault[]): void {
  if (faults.length === 0) return;
  throw new Problem(incomplete, { errors: faults.map((fault) => ({ field: fieldOf[fault], message: jobTexts[fault] })) });
}
