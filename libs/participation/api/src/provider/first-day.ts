import { given, type LocalDate } from '@fotfeste/shared/kernel';
import { Problem, type Tx } from '@fotfeste/shared/api';
import { periodFaults } from '@fotfeste/participation/domain';
import { ChangeRepository, daysIn } from '../change/change.repository';
import { noSuchStep } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { PlaceReader } from '../place/place.reader';
import { startDateAgreed } from '../proposal/proposal.problems';
import { refuseReferralFaults } from '../referral/fault-texts';
import type { ParticipationRow } from '../rows/participation.row';
import { recordByProvider } from './provider-record';

/** Sets the first day, or says that the one Nav has set holds; moving that is a proposal. The participation does not start by it. */
export async function setFirstDay(
  tx: Tx,
  row: ParticipationRow,
  { startsOn, endsOn }: { readonly startsOn: LocalDate; readonly endsOn?: LocalDate },
): Promise<ParticipationRow> {
  if (row.status !== 'awaiting-start') throw new Problem(noSuchStep, { extension: { status: row.status } });
  if (row.startsOn && row.startsOn !== startsOn) throw new Problem(startDateAgreed, { extension: { startsOn: row.startsOn } });
  const offering = row.offeringId ? (await tx.use(PlaceReader).one(row.offeringId))?.offering : undefined;
  refuseReferralFaults(periodFaults({ startsOn, endsOn: endsOn ?? row.endsOn ?? undefined, offering }));
  const dated = await tx.use(ParticipationRepository).change(row.id, { startsOn, ...(endsOn && { endsOn }) });
  await tx.use(ChangeRepository).add(row, { kind: 'start-date', before: daysIn(row), after: daysIn(dated) });
  await recordByProvider(tx, dated, 'participation.start-date-set', given({ startsOn, endsOn }));
  return dated;
}
