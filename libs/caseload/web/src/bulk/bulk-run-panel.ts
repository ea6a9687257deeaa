import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, output, signal } from '@angular/core';
import type { BulkOutcome } from '@fotfeste/caseload/domain';
import { Alert, Button, Confirm, FormState, ProblemMessage, ProgressBar, Skeleton } from '@fotfeste/shared/ui';
import { Client, CountedPipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { BulkPeople } from './bulk-people';

/** How often a run that goes on is asked after. */
const askAgainMs = 1_000;

/** How far a step with many people has come, what became of each, and the way back. */
@Component({
  selector: 'ff-bulk-run-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, BulkPeople, Button, CountedPipe, ProblemMessage, ProgressBar, Skeleton, TranslocoPipe],
  templateUrl: './bulk-run-panel.html',
  host: { class: 'ff-stack' },
})
export class BulkRunPanel {
  readonly runId = input.required<string>();
  /** The run has ended, or was undone. */
  readonly settled = output();

  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  protected readonly form = new FormState();
  protected readonly run = this.client.read('GET /caseload/bulk/{runId}', () => ({ runId: this.runId() }));
  protected readonly isOpen = computed(() => ['running', 'undoing'].includes(this.run.latest()?.state ?? ''));
  protected readonly isShown = signal(false);
  protected readonly people = this.client.read('GET /caseload/bulk/{runId}/people', () =>
    this.isShown() && !this.isOpen() ? { runId: this.runId() } : undefined,
  );
  protected readonly passed = computed(() => {
    const run = this.run.latest();
    return run ? run.people - this.count(run.state === 'undoing' ? 'done' : 'waiting') : 0;
  });
  private wasOpen = false;

  constructor() {
    const asking = setInterval(() => {
      if (this.isOpen()) this.run.reload();
    }, askAgainMs);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(asking);
    });
    effect(() => {
      const isOpen = this.isOpen();
      if (this.wasOpen && !isOpen && this.run.latest()) this.settled.emit();
      this.wasOpen = isOpen || (this.wasOpen && !this.run.latest());
    });
  }

  protected count(outcome: BulkOutcome): number {
    return this.run.latest()?.counts.find((each) => each.outcome === outcome)?.count ?? 0;
  }

  protected async undo(): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: this.i18n.text('caseload.bulk.undo.heading'),
      text: this.i18n.text('caseload.bulk.undo.text'),
      action: this.i18n.text('caseload.bulk.undo.do'),
    });
    if (!isSure) return;
    const reply = await this.form.submit({
      send: (idempotencyKey) => this.client.send('POST /caseload/bulk/{runId}/undo', { path: { runId: this.runId() }, idempotencyKey }),
    });
    if (reply) this.run.reload();
  }
}
