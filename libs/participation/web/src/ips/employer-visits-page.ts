import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isJobSupport } from '@fotfeste/participation/domain';
import { Button, Confirm, Page, Panel, ProblemMessage, Skeleton, Table, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, ProblemError, type Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { VisitForm } from './visit-form';
import type { Visit, VisitList } from './views';

/** How many visits are shown before the rest is asked for. */
const shownFirst = 12;

/** Job development: how many employers each job specialist meets a week, and those met for nobody in particular. */
@Component({
  selector: 'ff-employer-visits-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, Page, Panel, ProblemMessage, RouterLink, Skeleton, Table, TranslocoPipe, VisitForm],
  templateUrl: './employer-visits-page.html',
})
export class EmployerVisitsPage {
  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  protected readonly visits = this.client.read('GET /provider/employer-visits', () => ({}));
  private readonly offerings = this.client.read('GET /provider/offerings', () => ({}));
  protected readonly units = computed(() => (this.offerings.value()?.items ?? []).filter(({ measure }) => isJobSupport(measure)));
  protected readonly weeks = computed(() => this.visits.value()?.specialists[0]?.weeks.map(({ week }) => week) ?? []);
  protected readonly isAllShown = signal(false);
  protected readonly shown = computed(() => {
    const all = this.visits.value()?.items ?? [];
    return this.isAllShown() ? all : all.slice(0, shownFirst);
  });
  protected readonly hidden = computed(() => (this.visits.value()?.items.length ?? 0) - this.shown().length);
  protected readonly isWriting = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected show(value: VisitList, what: 'visit' | 'removed'): void {
    this.visits.set({ value });
    this.isWriting.set(false);
    this.problem.set(undefined);
    this.toasts.show(this.i18n.text(`participation.ips.done.${what}`));
  }

  protected async remove({ id }: Visit): Promise<void> {
    const [heading, text, action] = ['heading', 'text', 'action'].map((part) => this.i18n.text(`participation.ips.contact.remove.${part}`));
    if (!(await this.confirm.ask({ heading: heading ?? '', text: text ?? '', action: action ?? '' }))) return;
    try {
      this.show((await this.client.send('DELETE /provider/employer-visits/{visitId}', { path: { visitId: id } })).value, 'removed');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem.set(error.problem);
    }
  }
}
