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
  return {
    ...{ measure: row.measure, route: row.route, decidedOn: tx.today },
    office: person?.officeName ?? 'Nav',
    ...(await whereOf(tx, row)),
    ...given({ training: row.training, approvedPrice: row.priceApprovedOre }),
    ...given({ startsOn: row.startsOn, endsOn: row.endsOn, percent: extent?.percent, daysPerWeek: extent?.daysPerWeek, changed }),
    ...given(await reasonOf(tx, row, kind)),
  };
}

/** The reason of what is decided, also when it lies ahead: of an end or a refusal its own, of a place why this measure was chosen. */
async function reasonOf(
  tx: Tx,
  row: ParticipationRow,
  kind: Told['kind'],
): Promise<Partial<Pick<ParticipationRow, 'reason' | 'reasonWords'>>> {
  if (kind === 'place') return { reasonWords: row.choiceReason };
  if (kind !== 'refusal' && kind !== 'end') return {};
  const { reason, reasonWords } = (await tx.use(ParticipationRepository).planned(row.id)) ?? row;
  return { reason, reasonWords };
}

async function whereOf(tx: Tx, { hostName, workplace, offeringId }: ParticipationRow): Promise<Pick<LetterFacts, 'where' | 'place'>> {
  if (hostName) return { where: hostName, ...given({ place: workplace }) };
  const found = offeringId ? await tx.use(PlaceReader).one(offeringId) : undefined;
  return found ? { where: found.offering.provider.name, ...given({ place: found.offering.place }) } : {};
}
