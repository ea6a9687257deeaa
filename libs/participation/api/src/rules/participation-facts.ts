import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { combined, known, nothingKnown, type FactSource, type FactSubject, type KnownFacts } from '@fotfeste/eligibility/api';
import type { EarlierParticipation, Employment, FactOrigin } from '@fotfeste/eligibility/domain';
import { OfferingReader } from '@fotfeste/measure/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { attendedStatuses, isSigned, type PlaceAgreement } from '@fotfeste/participation/domain';
import { AgreementRepository } from '../agreement/agreement.repository';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';

/** What participations tell the law: earlier time in measures, and what is agreed about the one in question. */
export const participationFacts: FactSource = {
  about: async (tx, subject) => {
    const rows = await tx.use(ParticipationRepository).ofPerson(subject.participantId);
    const own = rows.find(({ id }) => id === subject.participationId);
    const earlier = known('participations', earlierOf(rows, subject), { source: 'deltakelser', date: tx.today });
    return own ? combined([earlier, ...(await ownFacts(tx, own, subject))]) : earlier;
  },
};

function earlierOf(rows: readonly ParticipationRow[], { participationId }: FactSubject): readonly EarlierParticipation[] {
  return rows
    .filter(({ id, status, startsOn }) => id !== participationId && startsOn !== null && attendedStatuses.includes(status))
    .flatMap(({ measure, startsOn: from, endsOn: to }) => (from ? [{ measure, from, ...(to && { to }) }] : []));
}

/** The extent is the one that is to apply from now on: what applied before was asked about when it was set. */
async function ownFacts(tx: Tx, row: ParticipationRow, { startsOn }: FactSubject): Promise<readonly KnownFacts[]> {
  const { id, endsOn, closeRelation } = row;
  const [extents, agreement] = [await tx.use(ParticipationRepository).extents(id), await tx.use(AgreementRepository).of(id)];
  const extent = extents.at(-1);
  const written: FactOrigin = { source: 'deltakelse', date: tx.today };
  return [
    known('endsOn', endsOn ?? undefined, written),
    known('participationPercent', extent?.percent ?? undefined, written),
    known('daysPerWeek', extent?.daysPerWeek ?? undefined, written),
    known('providerIsCloseRelation', closeRelation ?? undefined, written),
    known('trainingCosts', row.priceOre ?? undefined, written),
    await employmentsWithHost(tx, row, startsOn),
    ...(row.offeringId ? await offeringFacts(tx, row.offeringId, startsOn) : []),
    ...(agreement ? agreementFacts(agreement, tx.today) : []),
  ];
}

/** Nav's agreement with a provider presupposes that the provider is approved and may receive grants (GEN-18, GEN-21). */
async function offeringFacts(tx: Tx, offeringId: string, startsOn: LocalDate): Promise<readonly KnownFacts[]> {
  const detail = await tx.use(OfferingReader).detail(offeringId);
  if (!detail) return [];
  const { from, to } = detail.agreement;
  const isInForce = from <= startsOn && (!to || startsOn <= to);
  const origin: FactOrigin = { source: 'avtale', date: from };
  if (!isInForce) return [known('providerApproved', false, origin)];
  return [
    known('providerApproved', true, origin),
    known('providerInDifficulty', false, origin),
    known('providerOwesUnlawfulAid', false, origin),
  ];
}

/**
 * Nav approves the host of a single place by signing the agreement with it. What is not in place yet is unknown, not untrue:
 * the offer may be made before, the start may not.
 */
function agreementFacts(agreement: PlaceAgreement, today: LocalDate): readonly KnownFacts[] {
  const { navSignedOn, discussedOn } = agreement;
  const since = (day: LocalDate | undefined): FactOrigin => ({ source: 'avtale', date: day ?? today });
  const has = (isSo: boolean): true | undefined => (isSo ? true : undefined);
  return [
    known('agreementSigned', has(isSigned(agreement, today)), since(navSignedOn)),
    known('providerApproved', has(navSignedOn !== undefined && navSignedOn <= today), since(navSignedOn)),
    known('discussedWithEmployeeRepresentatives', has(discussedOn !== undefined && discussedOn <= today), since(discussedOn)),
  ];
}

/** Which of the person's employers is the enterprise where the measure is carried out. */
async function employmentsWithHost(
  tx: Tx,
  { participantId, hostOrganisation, organisation }: ParticipationRow,
  on: LocalDate,
): Promise<KnownFacts> {
  const host = hostOrganisation ?? organisation;
  const employments = (await tx.use(ParticipantReader).facts(participantId, on))?.employments;
  if (!employments) return nothingKnown;
  const value = employments.value.map(({ employerNumber: employer, percent }): Employment => ({
    ...(employer && { employer }),
    ...(percent !== undefined && { percent }),
    ...(host && employer && { isHost: employer === host }),
  }));
  return known('employments', value, employments);
}
