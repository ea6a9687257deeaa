import { addMonths, earliest, given, latest, type LocalDate } from '@fotfeste/shared/kernel';
import { osloDate, type Tx } from '@fotfeste/shared/api';
import { ProviderReader } from '@fotfeste/measure/api';
import {
  accessTerms,
  consentLimits,
  consentStateOf,
  defaultPurposes,
  isHealthField,
  leftWithHiddenHome,
  leftWithoutConsent,
  sharedFieldsOf,
  shareFieldDefinitions,
  shareFields,
  type ShareField,
  type SharePackage,
} from '@fotfeste/participation/domain';
import { windowOf } from '../projection/provider-window';
import type { ParticipationRow } from '../rows/participation.row';
import type { ParticipationShareRow, ShareConsentRow } from '../rows/share.rows';
import { hasHiddenHome } from './hidden-home';
import { isConsentGone, lostIn, measureConsentViews } from './measure-consent';
import { consentOf, ShareRepository } from './share.repository';
import type { ShareAnswerView, ShareFieldView, ShareLogView, ShareView } from './share.view';

/** What the provider of a participation gets to know, as Nav and the participant see it. */
export async function shareView(tx: Tx, row: ParticipationRow): Promise<ShareView> {
  const { id: participationId, participantId, measure, organisation } = row;
  const shares = tx.use(ShareRepository);
  const window = await windowOf(tx, row);
  const isOpen = window !== undefined && window.from <= tx.today && (window.to === undefined || tx.today <= window.to);
  const sharePackage = await shares.packageOf(row);
  const shown = await shares.lastShown(participationId);
  const said = await measureConsentViews(tx, row);
  const latestUntil = addMonths(tx.today, consentLimits.months);
  return {
    ...{ participantId, participationId, measure, source: sharePackage.source, isOpen, latestUntil },
    proposedUntil: proposedUntil(row, tx.today, latestUntil),
    fields: organisation ? await fieldViews(tx, row, sharePackage, isOpen) : [],
    log: (await shares.log(participationId)).map((share) => logView(share, tx.today, window?.to)),
    measureConsents: said,
    ...given({
      organisationName: organisation ? ((await tx.use(ProviderReader).byNumber(organisation))?.name ?? organisation) : undefined,
      accessEndsOn: window?.to,
      lost: lostIn(row, said),
      shown: shown && { language: shown.language, shownAt: shown.shownAt.toISOString(), shownByName: shown.shownByName },
    }),
  };
}

async function fieldViews(tx: Tx, row: ParticipationRow, sharePackage: SharePackage, isOpen: boolean): Promise<readonly ShareFieldView[]> {
  const shares = tx.use(ShareRepository);
  const [answers, values] = [await shares.answers(row.id), await shares.values(row.id)];
  const agreed = isOpen ? sharedFieldsOf(sharePackage, [...answers.values()].map(consentOf), tx.today) : [];
  const consented = (await isConsentGone(tx, row)) ? leftWithoutConsent(agreed) : agreed;
  const shared = (await hasHiddenHome(tx, row.participantId)) ? leftWithHiddenHome(consented) : consented;
  return shareFields
    .flatMap((field) => fieldView(field, sharePackage, answers.get(field), tx.today))
    .map((view) => ({
      ...view,
      isShared: shared.some(({ field }) => field === view.field),
      ...given({ value: values.get(view.field) }),
    }));
}

function fieldView(
  field: ShareField,
  { necessary, optional }: SharePackage,
  answer: ShareConsentRow | undefined,
  today: LocalDate,
): readonly Omit<ShareFieldView, 'isShared' | 'value'>[] {
  const declared = necessary.find((each) => each.field === field);
  if (!declared && !optional.includes(field)) return [];
  const { source } = shareFieldDefinitions[field];
  return [
    {
      ...{ field, source, isHealth: isHealthField(field), kind: declared ? 'necessary' : 'optional' },
      ...{ purpose: declared?.purpose ?? defaultPurposes[field], state: consentStateOf(answer && consentOf(answer), today) },
      ...given({ basis: declared?.basis, answer: answer && answerView(answer) }),
    },
  ];
}

function answerView(row: ShareConsentRow): ShareAnswerView {
  const { version, answer, givenOn, givenBy, channel, language, until, words, recordedByName, withdrawnOn, withdrawnByName } = row;
  return {
    ...{ version, answer, givenOn, givenBy, channel, language, recordedByName },
    ...given({ until, words, withdrawnOn, withdrawnByName }),
  };
}

/** A consent that has lapsed, and a window that has closed, end a share by the day alone. */
function logView(share: ParticipationShareRow, today: LocalDate, accessEndsOn: LocalDate | undefined): ShareLogView {
  const { field, ground, basis, openedAt, openedByName, until, closedAt, closedWhy } = share;
  const ended = endOf({ closedOn: closedAt ? osloDate(closedAt) : undefined, until: until ?? undefined, accessEndsOn }, today);
  return {
    ...{ field, ground, openedByName, openedAt: openedAt.toISOString() },
    ...given({ basis, until }),
    ...(ended && { endedOn: ended.on, endedWhy: ended.why === 'closed' ? (closedWhy ?? 'package') : ended.why }),
  };
}

interface Ends {
  readonly closedOn: LocalDate | undefined;
  readonly until: LocalDate | undefined;
  readonly accessEndsOn: LocalDate | undefined;
}

function endOf(
  { closedOn, until, accessEndsOn }: Ends,
  today: LocalDate,
): { readonly on: LocalDate; readonly why: 'closed' | 'lapsed' | 'access' } | undefined {
  const lapsedOn = until && until < (closedOn ?? today) ? until : undefined;
  if (lapsedOn) return { on: lapsedOn, why: 'lapsed' };
  if (closedOn) return { on: closedOn, why: 'closed' };
  return accessEndsOn && accessEndsOn < today ? { on: accessEndsOn, why: 'access' } : undefined;
}

/** A consent is proposed to last as long as the provider can be expected to work with the participant. */
function proposedUntil({ endsOn }: ParticipationRow, today: LocalDate, latestUntil: LocalDate): LocalDate {
  const expected = endsOn ? addMonths(endsOn, accessTerms.monthsAtMost) : latestUntil;
  return earliest(latest(expected, today), latestUntil);
}
