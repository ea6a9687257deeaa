import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Confirm, EmptyState, FormState, Icon, Link, Page, Panel, ProblemMessage, ReadMore, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GivenAnswer } from '../views';
import { GivenAnswerLine } from './given-answer';

/** Every answer the advisers have given to what the law leaves to a person: what counts, what may be used again, and what was before. */
@Component({
  selector: 'ff-given-answers-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, GivenAnswerLine, Icon, Link, Page, Panel, ProblemMessage, ReadMore, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './given-answers-page.html',
})
export class GivenAnswersPage {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly permissions = inject(Permissions);

  protected readonly list = this.client.read('GET /participants/{participantId}/judgements', () => ({
    participantId: this.participantId(),
  }));
  /** Only for its problem: there is one deed, and it asks in a dialog. */
  protected readonly form = new FormState();
  protected readonly mayWrite = computed(() => this.permissions.may('eligibility:write'));
  protected readonly live = computed(() => this.items().filter(({ standing }) => standing === 'counts' || standing === 'offered'));
  protected readonly former = computed(() => this.items().filter(({ standing }) => standing !== 'counts' && standing !== 'offered'));

  /** Asks why first; the answer stays to be read, with the reason. */
  protected async withdraw({ id }: GivenAnswer): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('eligibility.given.withdrawHeading'),
      text: this.i18n.text('eligibility.given.withdrawText'),
      action: this.i18n.text('eligibility.given.withdraw'),
      tone: 'danger',
      reason: 'required',
      readBy: 'colleagues',
    });
    if (!yes) return;
    const left = await this.form.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /judgements/{judgementId}/withdraw', {
          path: { judgementId: id },
          body: { reason: yes.reason },
          idempotencyKey,
        }),
    });
    if (left) this.toasts.show(this.i18n.text('eligibility.given.done'));
    this.list.reload();
  }

  private items(): readonly GivenAnswer[] {
    return this.list.latest()?.items ?? [];
  }
}
