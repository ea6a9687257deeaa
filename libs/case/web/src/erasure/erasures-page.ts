import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Button, Confirm, FormState, Page, Panel, ProblemMessage, Skeleton, Tag, Toasts } from '@fotfeste/shared/ui';
import { type Answer, Client, Clock, DatePipe, DateTimePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErasableList } from './erasable-list';
import { ErasureDialog } from './erasure-dialog';
import type { Erasable, Erasure, Erasures } from './erasure-views';

/** Deletion for the sake of privacy: what is written and may be asked deleted, and what has been, by whom and why. */
@Component({
  selector: 'ff-erasures-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, DateTimePipe, ErasableList, ErasureDialog, Page, Panel, ProblemMessage, Skeleton, Tag, TranslocoPipe],
  templateUrl: './erasures-page.html',
})
export class ErasuresPage {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly today = inject(Clock).today;
  protected readonly withdrawing = new FormState();
  protected readonly erasures = this.client.read('GET /participants/{participantId}/erasures', () => ({
    participantId: this.participantId(),
  }));
  protected readonly picked = signal<Erasable | undefined>(undefined);

  /** One's own request, while nobody has decided. */
  protected async withdraw({ id }: Erasure): Promise<void> {
    const sure = await this.confirm.ask({
      heading: this.i18n.text('case.erasure.withdrawHeading'),
      text: this.i18n.text('case.erasure.withdrawText'),
      action: this.i18n.text('case.erasure.withdraw'),
    });
    if (!sure) return;
    const answer = await this.withdrawing.submit({
      send: (idempotencyKey) => this.client.send('POST /erasures/{erasureId}/withdrawal', { path: { erasureId: id }, idempotencyKey }),
    });
    if (!answer) {
      this.erasures.reload();
      return;
    }
    this.erasures.set(answer);
    this.toasts.show(this.i18n.text('case.erasure.withdrawn'));
  }

  protected show(answer: Answer<Erasures>): void {
    this.erasures.set(answer);
  }
}
