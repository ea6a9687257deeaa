/** That the reason is written down. */
export class KeptWordsView {
  readonly participantId?: string;
}
