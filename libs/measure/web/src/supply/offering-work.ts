import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Button, Confirm, Link, Panel, ProblemMessage, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { inUse } from '@fotfeste/measure/domain';
import { Client, I18n, type Problem, ProblemError, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OfferingDetail } from '../contract';
import { ChangeHistory } from './change-history';

type Deed = 'opening' | 'pause' | 'closing';

/** What the measure coordinator of the unit can do with an offering, and what has been done. Nobody else sees it. */
@Component({
  selector: 'ff-offering-work',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ChangeHistory, Link, Panel, ProblemMessage, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './offering-work.html',
})
export class OfferingWork {
  readonly offering = input.required<OfferingDetail>();
  readonly changed = output();

  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly mayWork = inject(Permissions).may('measure:write');
  protected readonly isOwn = computed(() =>
    (this.session.actor()?.offices ?? []).some(({ number }) => number === this.offering().coordinatorUnit),
  );
  /** Nobody takes part, has a place or waits: then it can simply be closed. */
  protected readonly isEmpty = computed(() => inUse(this.offering().places) === 0);
  protected readonly history = this.client.read('GET /offerings/{offeringId}/history', () =>
    this.mayWork ? { offeringId: this.offering().id } : undefined,
  );
  protected readonly refusal = signal<Problem | undefined>(undefined);

  protected async close(): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('measure.supply.closing'),
      text: this.i18n.text('measure.supply.closingText'),
      action: this.i18n.text('measure.supply.closing'),
      tone: 'danger',
    });
    if (yes) await this.take('closing');
  }

  protected async take(deed: Deed): Promise<void> {
    const { id: offeringId, version } = this.offering();
    const sending = { path: { offeringId }, etag: `"${String(version)}"` };
    this.refusal.set(undefined);
    try {
      await this.client.send(`POST /offerings/{offeringId}/${deed}`, sending);
      this.toasts.show(this.i18n.text('measure.supply.saved'));
      this.history.reload();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.problem);
    }
    this.changed.emit();
  }
}
