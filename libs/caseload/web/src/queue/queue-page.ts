import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { caseScopes, queueStates, type CaseScope, type QueueState } from '@fotfeste/caseload/domain';
import { given } from '@fotfeste/shared/kernel';
import { Button, EmptyState, FilterChips, FormState, Link, Page, Panel, ProblemMessage, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { Client, CountedPipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { QueueItem } from '../contract';
import { StandInNote } from '../absence/stand-in-note';
import { deadlineOf } from './deadline-of';
import { HandoverDialog } from './handover-dialog';
import { QueueAddress } from './queue-address';
import { QueueFilters } from './queue-filters';
import { QueueRow, type DeadlineDeed } from './queue-row';
import { SnoozeDialog } from './snooze-dialog';

/** Everything that is due, the earliest first: one's own, or that of one's offices. */
@Component({
  selector: 'ff-queue-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    CountedPipe,
    EmptyState,
    FilterChips,
    HandoverDialog,
    Link,
    Page,
    Panel,
    ProblemMessage,
    QueueFilters,
    QueueRow,
    RouterLink,
    Skeleton,
    SnoozeDialog,
    StandInNote,
    TranslocoPipe,
  ],
  providers: [QueueAddress],
  templateUrl: './queue-page.html',
})
export class QueuePage {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  private readonly toasts = inject(Toasts);
  protected readonly address = inject(QueueAddress);
  protected readonly sending = new FormState();

  protected readonly scopes = computed(() =>
    caseScopes
      .filter((scope) => this.permissions.may(scope === 'mine' ? 'caseload:own' : 'caseload:office'))
      .map((value) => ({ value, label: this.i18n.text(`caseload.queue.scope.${value}`) })),
  );
  private readonly asked = computed(() => {
    const { office, adviser } = given({ office: this.address.office(), adviser: this.address.adviser() });
    const isOffice = this.address.whose() === 'office';
    return { state: this.address.state(), ...(isOffice && given({ office, adviser })) };
  });
  private readonly page = computed(() => ({
    ...this.asked(),
    ...{ kind: this.address.kinds(), span: this.address.spans(), waits: this.address.waits() },
    ...given({ after: this.address.after(), before: this.address.before() }),
  }));
  private readonly mine = this.client.read('GET /caseload/mine/deadlines', () => (this.isOf('mine') ? this.page() : undefined));
  private readonly office = this.client.read('GET /caseload/office/deadlines', () => (this.isOf('office') ? this.page() : undefined));
  private readonly mineCounts = this.client.read('GET /caseload/mine/deadlines/counts', () =>
    this.isOf('mine') ? this.asked() : undefined,
  );
  private readonly officeCounts = this.client.read('GET /caseload/office/deadlines/counts', () =>
    this.isOf('office') ? this.asked() : undefined,
  );
  protected readonly queue = computed(() => (this.isOf('mine') ? this.mine : this.office));
  protected readonly counts = computed(() => (this.isOf('mine') ? this.mineCounts : this.officeCounts).latest());
  protected readonly states = computed(() =>
    queueStates.map((value) => ({
      value,
      label: this.i18n.text(`caseload.queue.state.${value}`),
      ...given({ count: this.counts()?.states.find(({ state }) => state === value)?.count }),
    })),
  );
  protected readonly chosen = signal<{ readonly item: QueueItem; readonly deed: DeadlineDeed } | undefined>(undefined);

  protected choose([whose]: readonly CaseScope[]): void {
    if (whose) void this.address.change({ whose, adviser: null, office: null });
  }

  protected show([state]: readonly QueueState[]): void {
    void this.address.change({ state: state ?? 'open' });
  }

  protected clear(): void {
    void this.address.change({ kind: null, span: null, waits: null, adviser: null });
  }

  protected async act(item: QueueItem, deed: DeadlineDeed): Promise<void> {
    if (deed !== 'resume') {
      this.chosen.set({ item, deed });
      return;
    }
    const done = await this.sending.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/deadlines/resume', {
          path: { participantId: item.participantId },
          body: deadlineOf(item),
          idempotencyKey,
        }),
    });
    if (!done) return;
    this.toasts.show(this.i18n.text('caseload.queue.snooze.ended'));
    this.reload();
  }

  protected reload(): void {
    this.queue().reload();
    (this.isOf('mine') ? this.mineCounts : this.officeCounts).reload();
  }

  private isOf(scope: CaseScope): boolean {
    return this.address.whose() === scope;
  }
}
