/** A request for everything about somebody. Who it is about is told by the file alone. */
export class PersonExportView {
  readonly id!: string;
  /** Instant. */
  readonly askedAt!: string;
  readonly reason!: string;
  readonly state!: 'ready' | 'fetched' | 'expired';
  /** Until when it can be fetched. Instant. */
  readonly until!: string;
}

export class PersonExportsView {
  /** The newest first. */
  readonly items!: readonly PersonExportView[];
}
