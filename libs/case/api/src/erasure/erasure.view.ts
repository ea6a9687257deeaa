import type { ErasureGround, ErasureKind, ErasureOutcome, ErasureScope } from './erasure-kinds';

/** Something written about the person that may be asked deleted. */
export class ErasableView {
  readonly kind!: ErasureKind;
  readonly targetId!: string;
  /** As it stands, or stood last when it was taken back. */
  readonly words!: string;
  readonly writtenOn!: string;
  readonly writtenByName?: string;
  /** Whether it has said something else before. */
  readonly hasEarlier!: boolean;
  /** Whether it has been taken back, and only its earlier versions are left. */
  readonly isTakenBack!: boolean;
}

/** A request to delete, and what became of it. Of what was deleted it tells the kind alone. */
export class ErasureView {
  readonly id!: string;
  readonly participantId!: string;
  readonly kind!: ErasureKind;
  readonly scope!: ErasureScope;
  readonly ground!: ErasureGround;
  /** Absent once it is deleted. */
  readonly words?: string;
  /** Instant in ISO 8601. */
  readonly askedAt!: string;
  readonly askedOn!: string;
  readonly askedByName!: string;
  /** The day by which a lead answers. */
  readonly dueOn!: string;
  readonly isOwn!: boolean;
  /** Absent while nobody has decided. */
  readonly outcome?: ErasureOutcome;
  readonly answer?: string;
  readonly decidedAt?: string;
  readonly decidedByName?: string;
  /** How many rows and earlier versions went. */
  readonly rowsGone?: number;
}

export class ErasuresView {
  /** What may be asked deleted, the newest first. */
  readonly erasable!: readonly ErasableView[];
  /** What has been asked and decided, the newest first. */
  readonly items!: readonly ErasureView[];
}

/** A request that waits for a lead, with what it asks to delete. */
export class WaitingErasureView extends ErasureView {
  readonly name!: string;
  /** What is to be deleted, as it stands; absent when the reader may not see it or it is gone. */
  readonly target?: ErasableView;
}

export class WaitingErasuresView {
  /** The oldest first. */
  readonly items!: readonly WaitingErasureView[];
}
