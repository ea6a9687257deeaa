import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import {
  checkpointDay,
  checkpointStateOf,
  jobFollowUpDuty,
  maySetJobFollowUp,
  monthsAfterEnd,
  phaseOf,
  pointsOf,
  type AskingGround,
  type CheckpointPoint,
} from '@fotfeste/participation/domain';
import { windowOf } from '../projection/provider-window';
import { ReportRepository } from '../report/report.repository';
import type { CheckpointConsentRow, ParticipationCheckpointRow } from '../rows/checkpoint.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { CheckpointRepository, checkpointOf } from './checkpoint.repository';
import type { CheckpointConsentView, CheckpointListView, CheckpointView, JobFollowUpView } from './checkpoint.view';

/** Everything that comes after the end of a participation. */
export async function checkpointListView(tx: Tx, row: ParticipationRow): Promise<CheckpointListView> {
  const { id: participationId, participantId } = row;
  const repository = tx.use(CheckpointRepository);
  const ground = await groundOf(tx, participantId);
  const consent = await repository.latestConsent(participantId);
  return {
    ...{ participantId, participationId, ground },
    items: await pointViews(tx, row, ground),
    ...given({ consent: consent && consentView(consent), jobFollowUp: await jobFollowUpView(tx, row) }),
  };
}

/** Why the person may be asked today. */
export async function groundOf(tx: Tx, participantId: string): Promise<AskingGround> {
  if ((await tx.use(ParticipantReader).header(participantId))?.followUp) return 'follow-up';
  return (await tx.use(CheckpointRepository).consentInForce(participantId)) ? 'consent' : 'none';
}

/** Whether the point before, or the end itself, told of a job. */
export async function hadJobBefore(
  tx: Tx,
  { id }: ParticipationRow,
  point: CheckpointPoint,
  rows: readonly ParticipationCheckpointRow[],
): Promise<boolean> {
  const before = [...rows]
    .filter((row) => monthsAfterEnd[row.point] < monthsAfterEnd[point] && row.job !== 'unknown')
    .sort((left, right) => monthsAfterEnd[right.point] - monthsAfterEnd[left.point]);
  const [last] = before;
  return last ? last.job === 'yes' : (await tx.use(ReportRepository).outcome(id, 'end'))?.job === 'yes';
}

async function pointViews(tx: Tx, row: ParticipationRow, ground: AskingGround): Promise<readonly CheckpointView[]> {
  const { measure, status, endsOn } = row;
  if (!endsOn || phaseOf(status) !== 'over') return [];
  const rows = await tx.use(CheckpointRepository).of(row.id);
  const recorded = rows.map(({ point }) => point);
  const followed = { measure, status, endsOn, mayBeAsked: ground !== 'none' };
  const views: CheckpointView[] = [];
  for (const point of pointsOf(measure)) {
    const own = rows.find((each) => each.point === point);
    views.push({
      ...{ point, day: checkpointDay(endsOn, point), state: checkpointStateOf(point, recorded, followed, tx.today) },
      ...{ version: own?.version ?? 0, hadJob: await hadJobBefore(tx, row, point, rows) },
      ...(own && { askedOn: own.askedOn, recordedByName: own.recordedByName, ...given(checkpointOf(own)) }),
    });
  }
  return views;
}

/** A consent in a view. */
export function consentView(row: CheckpointConsentRow): CheckpointConsentView {
  const { version, givenOn, givenBy, channel, recordedByName, withdrawnOn, withdrawnChannel, withdrawnByName } = row;
  return { version, givenOn, givenBy, channel, recordedByName, ...given({ withdrawnOn, withdrawnChannel, withdrawnByName }) };
}

/** Whether the participation ended with a job: so said the reason, or the final report. */
export async function endedWithJob(tx: Tx, { id, reason }: ParticipationRow): Promise<boolean> {
  return reason === 'got-job' || (await tx.use(ReportRepository).outcome(id, 'end'))?.job === 'yes';
}

async function jobFollowUpView(tx: Tx, row: ParticipationRow): Promise<JobFollowUpView | undefined> {
  const duty = jobFollowUpDuty(row.measure);
  if (!duty || !row.organisation) return undefined;
  const { measure, status, endsOn } = row;
  const followUp = await tx.use(CheckpointRepository).jobFollowUp(row.id);
  const maySet = maySetJobFollowUp({ measure, status, hasJob: await endedWithJob(tx, row), ...given({ endsOn }) });
  return {
    ...{ section: duty.section, maySet, version: followUp?.version ?? 0 },
    ...given({ until: followUp?.untilDate, setByName: followUp?.setByName, accessEndsOn: (await windowOf(tx, row))?.to }),
  };
}
