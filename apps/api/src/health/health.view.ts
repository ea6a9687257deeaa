export class HealthView {
  readonly status!: 'ok';
}

export class ReadinessView extends HealthView {
  /** Whether mail and text messages leave: `late` when one has waited for a quarter of an hour. Without a gateway everything else still serves. */
  readonly messages!: 'ready' | 'late' | 'no-gateway';
  /** Whether what the calendar starts was done when it was last started here. */
  readonly calendar!: 'ready' | 'failing';
}
