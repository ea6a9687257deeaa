import { fieldOfWaitingFault, waitingFault, type WaitingCause } from '@fotfeste/participation/domain';
import type { FieldErrors } from '@fotfeste/shared/ui';
import type { I18n } from '@fotfeste/shared/web';

/** Why somebody waits, as it is sent. */
export function waitingBody(code: WaitingCause | '', words: string) {
  return { ...(code && { waitingCauseCode: code }), ...(words.trim() && { waitingCause: words.trim() }) };
}

/** What lacks of why somebody waits, at its field. */
export function waitingErrors(i18n: I18n, code: WaitingCause | '', words: string): FieldErrors {
  const fault = waitingFault(code || undefined, words);
  return fault ? { [fieldOfWaitingFault[fault]]: i18n.text(`participation.waiting.fault.${fault}`) } : {};
}
