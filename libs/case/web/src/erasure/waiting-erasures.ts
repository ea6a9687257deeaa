import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { daysBetween, isLocalDate } from '@fotfeste/shared/kernel';
import { Button, Confirm, Link, Panel, ProblemMessage, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, DatePipe, DateTimePipe, I18n, type Problem, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WaitingErasure } from './erasure-views';

/** What colleagues ask the lead to delete, the oldest first; nothing is shown while nobody asks. */
@Component({
  selector: 'ff-waiting-erasures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, DatePipe, DateTimePipe, Link, Panel, ProblemMessage, RouterLink, Tag, TranslocoPipe],
  templateUrl: './waiting-erasures.html',
})
export class WaitingErasures {
  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly waiting = this.client.read('GET /erasures');
  protected readonly today = inject(Clock).today;
  protected readonly deciding = signal<string | undefined>(undefined);
  protected readonly refusal = signal<Problem | undefined>(undefined);

  /** Days since it was asked. */
  protected ageOf({ askedOn }: WaitingErasure): number {
    return isLocalDate(askedOn) ? daysBetween(askedOn, this.today()) : 0;
  }

  protected async erase(each: WaitingErasure): Promise<void> {
    const sure = await this.confirm.ask({
      heading: this.i18n.text('case.erasure.sureHeading'),
      text: this.i18n.text(`case.erasure.sure.${each.scope}`),
      action: this.i18n.text('case.erasure.erase'),
      tone: 'danger',
    });
    if (sure) await this.decide(each, { outcome: 'erased' });
  }

  protected async refuse(each: WaitingErasure): Promise<void> {
    const refused = await this.confirm.ask({
      heading: this.i18n.text('case.erasure.refuseHeading'),
      text: this.i18n.text('case.erasure.refuseText'),
      action: this.i18n.text('case.erasure.refuse'),
      reason: 'required',
      reasonLabel: this.i18n.text('case.erasure.refuseReason'),
      readBy: 'colleagues',
    });
    if (refused) await this.decide(each, { outcome: 'refused', answer: refused.reason });
  }

  private async decide({ id }: WaitingErasure, body: Decision): Promise<void> {
    this.refusal.set(undefined);
    this.deciding.set(id);
    try {
      await this.client.send('POST /erasures/{erasureId}/decision', { path: { erasureId: id }, body });
      this.toasts.show(this.i18n.text(`case.erasure.decided.${body.outcome}`));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.problem);
    } finally {
      this.deciding.set(undefined);
      this.waiting.reload();
    }
  }
}

interface Decision {
  readonly outcome: 'erased' | 'refused';
  readonly answer?: string;
}
