import type { WeightKind } from '@fotfeste/caseload/domain';

export class WeightView {
  readonly kind!: WeightKind;
  readonly weight!: number;
}

/** What each kind of case weighs at an office. */
export class WeightsView {
  readonly office!: string;
  /** 0 while the office has set none of its own. */
  readonly version!: number;
  readonly weights!: readonly WeightView[];
}

/** A case that would change adviser, or that nobody who takes part may see. */
export class CaseMoveView {
  readonly participantId!: string;
  readonly name!: string;
  readonly weight!: number;
  readonly from?: string;
  readonly fromName?: string;
  /** Absent when nobody who takes part may see the person. */
  readonly to?: string;
  /** Open tasks of the team that go along. */
  readonly tasks!: number;
  /** Nav idents of those who take part and may see the person. */
  readonly seenBy!: readonly string[];
}

/** What an adviser has before. */
export class AdviserShareView {
  readonly adviserId!: string;
  readonly name!: string;
  readonly takesPart!: boolean;
  readonly people!: number;
  readonly weight!: number;
}

/** What a redistribution would come to. Nothing is changed. */
export class RedistributionView {
  readonly items!: readonly CaseMoveView[];
  /** How many cases it was about. */
  readonly cases!: number;
  readonly advisers!: readonly AdviserShareView[];
}
