import { In } from 'typeorm';
import type { Projection, Tx } from '@fotfeste/shared/api';
import {
  consentStateOf,
  fieldsOfHiddenHome,
  leftWithHiddenHome,
  leftWithoutConsent,
  sharedFieldsOf,
  type ShareEnd,
  type ShareField,
  type SharedField,
  type SharePackage,
} from '@fotfeste/participation/domain';
import { isShared } from '../projection/provider-window';
import { subjectsOf } from '../projection/subjects';
import { ParticipationRow } from '../rows/participation.row';
import type { ParticipationShareRow, ShareConsentRow } from '../rows/share.rows';
import { hasHiddenHome } from './hidden-home';
import { isConsentGone } from './measure-consent';
import { consentOf, ShareRepository } from './share.repository';

/** What decides what is shared: the provider's window, the package of the agreement, the participant's answers. */
const deciding = [
  'participation.access-opened',
  'participation.access-ends',
  'participation.access-withdrawn',
  'participation.share-package-changed',
  'participation.share-answered',
  'participation.share-consent-withdrawn',
  'participation.consent-lost',
  'participation.consent-regained',
];

/** Keeps true what a provider gets to know, and leaves a line behind for each field that is or was shared. */
export const shareProjection: Projection = {
  listensTo: deciding,
  apply: async (tx, events) => {
    const rows = await tx.manager.find(ParticipationRow, { where: { id: In([...subjectsOf(events)]) }, order: { id: 'ASC' } });
    const closed = events.filter(({ payload = {} }) => payload['closedOn'] !== undefined).map(({ subjectId }) => subjectId);
    for (const row of rows) if (row.organisation) await keepShares(tx, row, row.organisation, closed.includes(row.id) ? 'closed' : 'open');
  },
};

/** @param window How the provider's window was: what nobody could see any more is closed without telling that it stops. */
async function keepShares(tx: Tx, row: ParticipationRow, organisation: string, window: 'open' | 'closed'): Promise<void> {
  const shares = tx.use(ShareRepository);
  const [sharePackage, answers, open] = [await shares.packageOf(row), await shares.answers(row.id), await shares.open(row.id)];
  const isOpen = await isShared(tx, row);
  const agreed = isOpen ? sharedFieldsOf(sharePackage, [...answers.values()].map(consentOf), tx.today) : [];
  const isGone = await isConsentGone(tx, row);
  const isHidden = await hasHiddenHome(tx, row.participantId);
  const consented = isGone ? leftWithoutConsent(agreed) : agreed;
  const wanted = isHidden ? leftWithHiddenHome(consented) : consented;
  const ended = open.filter((share) => !wanted.some((field) => isSame(share, field, answers)));
  const begun = wanted.filter((field) => !open.some((share) => isSame(share, field, answers)));
  await stop(tx, ended, (share) => {
    if (isOpen && isGone) return 'withdrawn';
    return isOpen && isHidden && !fieldsOfHiddenHome.includes(share.field)
      ? 'protection'
      : whyEnded(tx, share, isOpen ? answers : undefined);
  });
  await shares.addShares(begun.map((field) => shareOf(row, organisation, field, { sharePackage, answers })));
  if (window === 'closed') return;
  await tellChange(tx, row, organisation, {
    stopped: ended.map(({ field }) => field).filter((field) => !wanted.some((each) => each.field === field)),
    begun: begun.map(({ field }) => field).filter((field) => !ended.some((share) => share.field === field)),
  });
}

type Answers = ReadonlyMap<ShareField, ShareConsentRow>;

/** A share goes on as long as the field, the ground and the consent behind it are the same. */
function isSame({ field, ground, consentId, until }: ParticipationShareRow, wanted: SharedField, answers: Answers): boolean {
  if (field !== wanted.field || ground !== wanted.ground) return false;
  return ground === 'necessary' || (answers.get(field)?.id === consentId && until === wanted.until);
}

function shareOf(
  { id: participationId, participantId }: ParticipationRow,
  organisation: string,
  { field, ground, until }: SharedField,
  { sharePackage, answers }: { readonly sharePackage: SharePackage; readonly answers: Answers },
) {
  const basis = sharePackage.necessary.find((each) => each.field === field)?.basis;
  const consentId = ground === 'consent' ? (answers.get(field)?.id ?? null) : null;
  return {
    ...{ participationId, participantId, organisation, field, ground, consentId },
    ...{ basis: ground === 'necessary' ? (basis ?? null) : null, until: until ?? null },
  };
}

function whyEnded(tx: Tx, { field, consentId }: ParticipationShareRow, answers: Answers | undefined): ShareEnd {
  if (!answers) return 'access';
  const answer = consentId ? answers.get(field) : undefined;
  if (!answer) return 'package';
  const state = consentStateOf(consentOf(answer), tx.today);
  return state === 'withdrawn' || state === 'lapsed' ? state : 'package';
}

async function stop(tx: Tx, ended: readonly ParticipationShareRow[], whyOf: (share: ParticipationShareRow) => ShareEnd): Promise<void> {
  for (const [why, shares] of Map.groupBy(ended, whyOf))
    await tx.use(ShareRepository).close(
      shares.map(({ id }) => id),
      why,
    );
}

/** Told to both sides, and to whoever rehearses: what the provider gets to know from now, and what no longer. */
async function tellChange(
  tx: Tx,
  { id: subjectId, participantId, measure }: ParticipationRow,
  organisation: string,
  { begun, stopped }: { readonly begun: readonly ShareField[]; readonly stopped: readonly ShareField[] },
): Promise<void> {
  const about = { participantId, subjectId, organisation };
  if (begun.length > 0) await tx.record({ name: 'participation.data-shared', ...about, payload: { measure, fields: begun } });
  if (stopped.length > 0) await tx.record({ name: 'participation.sharing-stopped', ...about, payload: { measure, fields: stopped } });
}
