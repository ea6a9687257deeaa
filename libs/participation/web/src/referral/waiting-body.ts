import type { WaitingCause } from '@fotfeste/participation/domain';

/** Why somebody waits, as it is sent. */
export function waitingBody(code: WaitingCause | '', words: string) {
  return { ...(code && { waitingCauseCode: code }), ...(words.trim() && { waitingCause: words.trim() }) };
}
