import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Alert, Button, Link, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { type Answer, Client, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FollowUp } from '../contract';
import { FollowUpDialog, type FollowUpTask } from './follow-up-dialog';

/** The periods under follow-up, what stands in the way of ending the one that runs, and where to do something about it. */
@Component({
  selector: 'ff-follow-up-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, DatePipe, FollowUpDialog, Link, Panel, ProblemMessage, RouterLink, Skeleton, Tag, TranslocoPipe],
  templateUrl: './follow-up-panel.html',
})
export class FollowUpPanel {
  readonly participantId = input.required<string>();

  private readonly permissions = inject(Permissions);
  protected readonly followUp = inject(Client).read('GET /participants/{participantId}/follow-up', () => ({
    participantId: this.participantId(),
  }));
  protected readonly task = signal<FollowUpTask | undefined>(undefined);
  protected readonly running = computed(() => this.followUp.latest()?.periods.find(({ to }) => !to));
  protected readonly mayEnd = computed(() => this.permissions.may('person:write'));
  protected readonly mayStart = computed(() => this.permissions.may('person:register'));

  /** What is changed elsewhere on the page decides whether the follow-up may end. */
  reload(): void {
    this.followUp.reload();
  }

  protected take(answer: Answer<FollowUp>): void {
    this.followUp.set(answer);
    this.task.set(undefined);
  }

  /** To a place on this page. */
  protected goTo(id: string): void {
    const place = document.getElementById(id);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }
}
