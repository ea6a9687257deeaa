import { isProvider, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ToldFactReader } from '@fotfeste/eligibility/api';
import {
  lostConsentOf,
  measureConsents,
  phaseOf,
  restsOnConsent,
  ruleOfMeasureConsent,
  type LostConsent,
  type MeasureConsent,
} from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';
import { ShareRepository } from './share.repository';
import type { MeasureConsentView } from './share.view';

/** The consent that is gone while the participation it rests on is still there. */
export async function lostConsent(tx: Tx, row: ParticipationRow): Promise<LostConsent | undefined> {
  return lostIn(row, await measureConsentViews(tx, row));
}

/** The same, of what has been said already. */
export function lostIn(row: ParticipationRow, views: readonly MeasureConsentView[]): LostConsent | undefined {
  const said = views.flatMap(({ consent, isGiven, on }) =>
    isGiven === undefined || !on ? [] : [{ consent, isGiven, on: on as LocalDate }],
  );
  return lostConsentOf(row, said);
}

/** Whether such a consent is gone. Providers read no consents, and nobody asks after the end: both know it by what is shared no more. */
export async function isConsentGone(tx: Tx, row: ParticipationRow): Promise<boolean> {
  if (!restsOnConsent(row.measure)) return false;
  if (await lostConsent(tx, row)) return true;
  const isAsked = !isProvider(tx.actor) && !['over', 'void'].includes(phaseOf(row.status));
  return !isAsked && (await tx.use(ShareRepository).isWithoutConsent(row));
}

/** The fact of the rule book that each consent is told as. */
export const factOfMeasureConsent = {
  'take-part': 'consentsToTakePart',
  'health-information': 'consentsToShareHealthInformation',
} as const satisfies Readonly<Record<MeasureConsent, string>>;

/** What the participant has said of each consent that the measure rests on; nothing for measures that rest on none. */
export async function measureConsentViews(tx: Tx, { participantId, measure }: ParticipationRow): Promise<readonly MeasureConsentView[]> {
  if (!restsOnConsent(measure)) return [];
  const views: MeasureConsentView[] = [];
  for (const consent of measureConsents) {
    const told = await tx.use(ToldFactReader).latest(participantId, factOfMeasureConsent[consent], measure);
    views.push({
      ...{ consent, rule: ruleOfMeasureConsent[consent] },
      ...(told && { isGiven: told.value === true, on: told.toldOn }),
    });
  }
  return views;
}
