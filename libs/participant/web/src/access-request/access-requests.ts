import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Link, Panel, ProblemMessage, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { Client, CountedPipe, DateTimePipe, I18n, type Problem, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AccessRequest } from '../contract';

/** What colleagues of other offices ask this office: let them see a person for seven days, or not. */
@Component({
  selector: 'ff-access-requests',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, DateTimePipe, Link, Panel, ProblemMessage, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './access-requests.html',
})
export class AccessRequests {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly requests = this.client.read('GET /access-requests');
  protected readonly waiting = computed(() => this.requests.latest()?.items.length ?? 0);
  protected readonly answering = signal<string | undefined>(undefined);
  protected readonly refusal = signal<Problem | undefined>(undefined);

  protected async answer({ id, kind, actorName }: AccessRequest, reply: 'yes' | 'no'): Promise<void> {
    const isAllowed = reply === 'yes';
    this.refusal.set(undefined);
    this.answering.set(id);
    try {
      this.requests.set(
        await this.client.send('POST /access-requests/{requestId}/answer', { path: { requestId: id }, body: { isAllowed } }),
      );
      const done = kind === 'registration' ? 'seen' : isAllowed ? 'allowed' : 'denied';
      this.toasts.show(this.i18n.text(`participant.requests.done.${done}`, { name: actorName }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refusal.set(error.problem);
      this.requests.reload();
    } finally {
      this.answering.set(undefined);
    }
  }
}
