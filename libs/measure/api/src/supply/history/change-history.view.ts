/** Things of the supply whose versions are kept. */
export const historySubjects = ['provider', 'provider_contact', 'agreement', 'agreement_place_change', 'offering'] as const;
export type HistorySubject = (typeof historySubjects)[number];

/** One field before and after; a field with several values has several, an empty one none. */
export class SupplyFieldChangeView {
  readonly field!: string;
  readonly before!: readonly string[];
  readonly after!: readonly string[];
}

/** One change: who, when, what. */
export class SupplyChangeView {
  readonly subject!: HistorySubject;
  /** What people call the contact or whatever was changed, where there are several. */
  readonly name?: string;
  readonly kind!: 'added' | 'changed';
  /** Instant in ISO 8601. */
  readonly at!: string;
  /** Absent for what was there before the product took over. */
  readonly by?: string;
  readonly fields!: readonly SupplyFieldChangeView[];
}

/** Every change, the newest first. */
export class ChangeHistoryView {
  readonly items!: readonly SupplyChangeView[];
}
