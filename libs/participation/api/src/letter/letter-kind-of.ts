import type { RecordedEvent } from '@fotfeste/shared/api';
import { contentChanges, type ContentChange, type LetterKind } from '@fotfeste/participation/domain';

/** What an event tells the participant, and which decisions that are not sent yet it takes the place of. */
export interface Told {
  readonly kind: LetterKind;
  readonly replaces: readonly LetterKind[];
  readonly changed?: ContentChange | undefined;
  /** Said anew in a letter that has not been sent yet, and else not at all. */
  readonly onlyAgain?: true;
}

const intake: readonly LetterKind[] = ['waiting-list', 'place', 'refusal'];
const every: readonly LetterKind[] = [...intake, 'change', 'end', 'continuation'];

const tellingEvents: Readonly<Record<string, Told>> = {
  'participation.queued': { kind: 'waiting-list', replaces: intake },
  'participation.put-on-waiting-list': { kind: 'waiting-list', replaces: intake },
  'participation.enrolled': { kind: 'place', replaces: intake },
  'participation.placed': { kind: 'place', replaces: intake },
  'participation.reactivated': { kind: 'place', replaces: intake },
  'participation.rejected': { kind: 'refusal', replaces: every },
  'participation.not-applicable': { kind: 'refusal', replaces: every },
  'participation.not-started': { kind: 'refusal', replaces: every },
  'participation.offering-ended': { kind: 'refusal', replaces: every },
  'participation.offering-cancelled': { kind: 'refusal', replaces: every },
  'participation.ended': { kind: 'end', replaces: ['continuation'] },
  'participation.completed': { kind: 'end', replaces: ['continuation'] },
  'participation.interrupted': { kind: 'end', replaces: ['continuation'] },
  'participation.ending-planned': { kind: 'end', replaces: ['continuation'] },
  'participation.ending-changed': { kind: 'end', replaces: ['continuation'] },
  'participation.resumed': { kind: 'continuation', replaces: ['end'] },
  'participation.price-approved': { kind: 'place', replaces: intake, onlyAgain: true },
  'participation.price-withdrawn': { kind: 'place', replaces: intake, onlyAgain: true },
  'participation.training-sorted': { kind: 'place', replaces: intake, onlyAgain: true },
  'participation.wrongly-registered': { kind: 'mistake', replaces: every },
};

/** Changes a participant is told of by letter; words to the provider are not among them. */
const toldChanges: readonly ContentChange[] = ['extent', 'start-date', 'end-date', 'extend', 'remove-start-date'];

/** What an event says to the participant; nothing for most. An end date that is reached was told when it was set. */
export function toldBy({ name, payload }: Pick<RecordedEvent, 'name' | 'payload'>): Told | undefined {
  if (name === 'participation.offering-cancelled' && payload?.['to'] !== 'not-applicable' && payload?.['to'] !== 'withdrawn')
    return tellingEvents['participation.ended'];
  if (name !== 'participation.changed') return tellingEvents[name];
  const changed = contentChanges.find((kind) => kind === payload?.['kind']);
  return changed && toldChanges.includes(changed) ? { kind: 'change', replaces: ['change'], changed } : undefined;
}
