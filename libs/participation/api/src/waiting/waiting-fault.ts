import type { LocalizedText } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { fieldOfWaitingFault, waitingFault, type WaitingCause, type WaitingFault } from '@fotfeste/participation/domain';
import { incomplete, reasonTexts } from '../participation.problems';

const texts: Readonly<Record<WaitingFault, LocalizedText>> = {
  'cause-missing': {
    nb: 'Velg hvorfor deltakeren må vente',
    nn: 'Vel kvifor deltakaren må vente',
    en: 'Choose why the participant has to wait',
  },
  'words-missing': reasonTexts['words-missing'],
};

/** Refuses what does not say why somebody waits. */
export function refuseWaitingFault(code: WaitingCause | undefined, words: string | undefined): void {
  const fault = waitingFault(code, words);
  if (fault) throw new Problem(incomplete, { errors: [{ field: fieldOfWaitingFault[fault], message: texts[fault] }] });
}
