import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, EmptyState, FormState, Icon, Link, Page, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, Clock, DeadlinePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OwnTask } from './task-views';

/** What the one who asks is to do, whomever it is about: tasks, and reminders that only they see. */
@Component({
  selector: 'ff-own-tasks-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DeadlinePipe, EmptyState, Icon, Link, Page, Panel, ProblemMessage, RouterLink, Skeleton, Tag, TranslocoPipe],
  templateUrl: './own-tasks-page.html',
})
export class OwnTasksPage {
  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  protected readonly tasks = this.client.read('GET /follow-up-tasks/mine');
  protected readonly sending = new FormState();

  protected isLate({ dueOn }: OwnTask): boolean {
    return dueOn < this.clock.today();
  }

  protected async finish({ id }: OwnTask): Promise<void> {
    const done = await this.sending.submit({
      send: (idempotencyKey) => this.client.send('POST /follow-up-tasks/{taskId}/completion', { path: { taskId: id }, idempotencyKey }),
    });
    if (done) this.tasks.reload();
  }
}
