import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MinutesReader } from './meeting';

/** How the minutes of a meeting stand. */
export const minutesStates = ['not-written', 'none', 'internal', 'not-shared', 'shared', 'changed-since-shared'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** One saved edition of the minutes. Each save is a new one; the participant sees the newest that was shared. */
export interface MinutesEdition {
  readonly edition: number;
  readonly writtenOn: LocalDate;
  readonly isShared: boolean;
}

/** How the minutes stand, from whom they are for and the editions there are. */
export function minutesState(reader: MinutesReader, editions: readonly MinutesEdition[]): MinutesState {
  if (reader === 'nobody') return 'none';
  const last = newestEdition(editions);
  if (!last) return 'not-written';
  if (last.isShared) return 'shared';
  if (reader === 'nav') return 'internal';
  return editions.some(({ isShared }) => isShared) ? 'changed-since-shared' : 'not-shared';
}

/** Whether somebody must still share the minutes, or say that they are for Nav alone. */
export function waitsForSharing(state: MinutesState): boolean {
  return state === 'not-shared' || state === 'changed-since-shared';
}

/** Why minutes cannot be shared now. */
export type SharingHindrance = 'nothing-written' | 'already-shared' | 'is-internal';

/** What stands in the way of sharing the minutes. */
export function sharingHindrance(state: MinutesState): SharingHindrance | undefined {
  switch (state) {
    case 'not-written':
      return 'nothing-written';
    case 'shared':
      return 'already-shared';
    case 'internal':
    case 'none':
      return 'is-internal';
    case 'not-shared':
    case 'changed-since-shared':
      return undefined;
  }
}

/** Why it cannot be said whom the minutes are for. */
export type ReaderHindrance = 'already-shared' | 'already-written';

/** What has been shared stays shared, and what has been written does not become nothing. */
export function readerHindrance(wanted: MinutesReader, editions: readonly MinutesEdition[]): ReaderHindrance | undefined {
  if (wanted !== 'participant' && editions.some(({ isShared }) => isShared)) return 'already-shared';
  return wanted === 'nobody' && editions.length > 0 ? 'already-written' : undefined;
}

/** The edition written last. */
export function newestEdition<E extends MinutesEdition>(editions: readonly E[]): E | undefined {
  return [...editions].sort((left, right) => right.edition - left.edition)[0];
}
