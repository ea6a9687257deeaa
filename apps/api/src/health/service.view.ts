import type { PromisedPage } from './promises';

/** How long a page's answers took today. */
export class PagePaceView {
  readonly page!: PromisedPage;
  /** What is promised at the 95th percentile. Unit: milliseconds. */
  readonly limit!: number;
  /** Answers counted. */
  readonly answers!: number;
  /** The 95th percentile. Unit: milliseconds. Absent before the first answer. */
  readonly p95?: number;
}

export class ServicePaceView {
  /** Since when the answers are counted: midnight, or the start of the process that answers. */
  readonly since!: Date;
  readonly pages!: readonly PagePaceView[];
}
