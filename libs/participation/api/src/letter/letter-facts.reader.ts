import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import type { LetterFacts } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import { PlaceReader } from '../place/place.reader';
import type { ParticipationRow } from '../rows/participation.row';
import type { Told } from './letter-kind-of';

/** What a letter says of a participation, as it stands after what was decided. */
export async function letterFactsOf(tx: Tx, row: ParticipationRow, { kind, changed }: Told): Promise<LetterFacts> {
  const person = await tx.use(ParticipantReader).header(row.participantId);
  const extent = (await tx.use(ParticipationRepository).extents(row.id)).at(-1);
  const saysWhy = kind === 'refusal' || kind === 'end';
  return {
    ...{ measure: row.measure, route: row.route, decidedOn: tx.today },
    office: person?.officeName ?? `Nav ${person?.office ?? ''}`.trim(),
    where: await whereOf(tx, row),
    ...given({ training: row.training, approvedPrice: row.priceApprovedOre }),
    ...given({ startsOn: row.startsOn, endsOn: row.endsOn, percent: extent?.percent, daysPerWeek: extent?.daysPerWeek, changed }),
    ...(saysWhy ? given(await reasonOf(tx, row)) : {}),
  };
}

/** The reason of what is decided, also when it lies ahead. */
async function reasonOf(tx: Tx, row: ParticipationRow): Promise<Pick<ParticipationRow, 'reason' | 'reasonWords'>> {
  const { reason, reasonWords } = (await tx.use(ParticipationRepository).planned(row.id)) ?? row;
  return { reason, reasonWords };
}

async function whereOf(tx: Tx, { hostName, offeringId }: ParticipationRow): Promise<string | undefined> {
  if (hostName) return hostName;
  const place = offeringId ? await tx.use(PlaceReader).one(offeringId) : undefined;
  return place?.offering.provider.name;
}
