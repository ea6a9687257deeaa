import type { OriginView } from '../facts/fact.view';

/** The children under 18 in the person's care, as told; nobody has said anything while `told` is absent. */
export class CareView {
  /** Year of birth of each child, the oldest first. Those who have come of age are left out. */
  readonly childYears!: readonly number[];
  /** Absent without children. */
  readonly soleCarer?: boolean;
  readonly told?: OriginView;
  /** Who wrote it down. */
  readonly recordedByName?: string;
  /** 0 while nobody has said anything. */
  readonly version!: number;
}
