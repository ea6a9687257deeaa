import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { Alert, Button, Confirm, FormState, Link, Panel, ProblemMessage, Skeleton, Tag, Toasts } from '@fotfeste/shared/ui';
import { type Answer, Client, Clock, DatePipe, formatDate, I18n, OfficePipe, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { etagOf, type FollowUp, type FollowUpPeriod } from '../contract';
import { FollowUpDialog, type FollowUpTask } from './follow-up-dialog';
import { LeftOpenList } from './left-open-list';
import { OfficeChanges } from './office-changes';
import { OfficeDialog } from './office-dialog';

/** The periods under follow-up, what stands in the way of ending the one that runs, and where to do something about it. */
@Component({
  selector: 'ff-follow-up-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, DatePipe, FollowUpDialog, LeftOpenList, Link, OfficeChanges, OfficeDialog],
    ...[Panel, ProblemMessage, RouterLink, Skeleton, Tag, OfficePipe, TranslocoPipe],
  ],
  templateUrl: './follow-up-panel.html',
})
export class FollowUpPanel {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly followUp = this.client.read('GET /participants/{participantId}/follow-up', () => ({
    participantId: this.participantId(),
  }));
  protected readonly task = signal<FollowUpTask | undefined>(undefined);
  protected readonly running = computed(() => this.followUp.latest()?.periods.find(({ to }) => !to));
  /** The ended period that can still be taken up again as if it had not. */
  protected readonly ended = computed(() => {
    const view = this.followUp.latest();
    return this.permissions.may('person:write') ? view?.periods.find(({ id }) => id === view.reactivates) : undefined;
  });
  protected readonly isMoving = signal(false);
  protected readonly reopening = new FormState();
  protected readonly mayEnd = computed(() => this.permissions.may('person:write'));
  protected readonly mayStart = computed(() => this.permissions.may('person:register'));

  /** What is changed elsewhere on the page decides whether the follow-up may end. */
  reload(): void {
    this.followUp.reload();
  }

  /** Whoever sees the person for a time cannot move the case. */
  protected isOwnOffice({ office }: FollowUpPeriod): boolean {
    return this.session.actor()?.offices.some(({ number }) => number === office) ?? false;
  }

  /** What a day by which it ends by itself is called, before it and after. */
  protected endOf(lastDay: string): string {
    const when = lastDay < this.clock.today() ? 'late' : 'ahead';
    return this.i18n.text(`participant.followUp.byItself.${when}`, { date: isLocalDate(lastDay) ? formatDate(lastDay) : '' });
  }

  protected take(answer: Answer<FollowUp>): void {
    this.followUp.set(answer);
    this.task.set(undefined);
  }

  protected async reactivate(period: FollowUpPeriod): Promise<void> {
    const action = this.i18n.text('participant.followUp.reactivate');
    if (!(await this.confirm.ask({ heading: action, text: this.i18n.text('participant.followUp.reactivateText'), action }))) return;
    const path = { participantId: this.participantId(), followUpId: period.id };
    const answer = await this.reopening.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/follow-up/{followUpId}/reactivate', {
          path,
          etag: etagOf(period),
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.take(answer);
    this.toasts.show(this.i18n.text('participant.followUp.done.reactivate'));
  }

  /** What stands in the way, by its title or its day where that is known. */
  protected textOf({ code, words = '', on = '' }: FollowUp['blockers'][number]): string {
    const date = isLocalDate(on) ? formatDate(on) : '';
    return this.i18n.text(words || date ? `participant.blocker.named.${code}` : `participant.blocker.${code}`, { words, date });
  }

  /** To a place on this page. */
  protected goTo(id: string): void {
    const place = document.getElementById(id);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }
}
