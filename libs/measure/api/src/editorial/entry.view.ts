import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Accessibility, OutsideKind } from '@fotfeste/measure/domain';

/** What editors write of an offer outside Nav, or beside a measure. */
export class EntryContentView {
  readonly name?: string;
  readonly organisation?: string;
  readonly outsideKind?: OutsideKind;
  readonly forWhomNb?: string;
  readonly forWhomNn?: string;
  readonly contentNb?: string;
  readonly contentNn?: string;
  readonly place?: string;
  readonly languages?: readonly string[];
  readonly accessibility?: readonly Accessibility[];
  readonly startsNb?: string;
  readonly waitingNb?: string;
  readonly contact?: string;
  readonly link?: string;
}

/** One entry. The draft is there for editors alone. */
export class EntryView {
  readonly id!: string;
  readonly version!: number;
  readonly kind!: 'measure' | 'outside';
  readonly measure?: MeasureCode;
  readonly published?: EntryContentView;
  /** Instant in ISO 8601. */
  readonly publishedAt?: string;
  readonly publishedBy?: string;
  readonly withdrawnOn?: string;
  readonly draft?: EntryContentView;
}

export class EntryListView {
  readonly items!: readonly EntryView[];
}

/** What happened to an entry: written, published, taken down. */
export class EntryChangeView {
  readonly deed!: 'written' | 'published' | 'withdrawn';
  /** Instant in ISO 8601. */
  readonly at!: string;
  readonly by?: string;
}

export class EntryHistoryView {
  readonly items!: readonly EntryChangeView[];
}
