import { isProvider } from '@fotfeste/shared/kernel';
import { Problem, type ProblemKind, type Tx } from '@fotfeste/shared/api';
import type { ParticipationRow } from '../rows/participation.row';
import { isConsentGone } from './measure-consent';

/** The consent the measure rests on is gone: the provider reads as before, and writes nothing more about the person. */
export const writesNoMore: ProblemKind = {
  code: 'participation/written-without-consent',
  status: 409,
  title: {
    nb: 'Deltakeren har trukket samtykket',
    nn: 'Deltakaren har trekt samtykket',
    en: 'The participant has withdrawn the consent',
  },
  detail: {
    nb: 'Tiltaket hviler på samtykket. Dere kan lese det som er skrevet, men ikke sende rapporter, meldinger eller vedlegg om deltakeren, eller avtale møter.',
    nn: 'Tiltaket kviler på samtykket. De kan lese det som er skrive, men ikkje sende rapportar, meldingar eller vedlegg om deltakaren, eller avtale møte.',
    en: 'The measure rests on the consent. You can read what has been written, but not send reports, messages or attachments about the participant, or set meetings.',
  },
};

/** Whether the one who acts is a provider that may write no more about the participant. */
export async function isSilenced(tx: Tx, row: ParticipationRow): Promise<boolean> {
  return isProvider(tx.actor) && (await isConsentGone(tx, row));
}

/** Refuses what such a provider writes. */
export async function refuseSilenced(tx: Tx, row: ParticipationRow): Promise<void> {
  if (await isSilenced(tx, row)) throw new Problem(writesNoMore);
}
