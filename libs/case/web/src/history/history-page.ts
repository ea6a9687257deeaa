import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { Button, EmptyState, Page, Panel, ProblemMessage, Skeleton, TimelineEvent } from '@fotfeste/shared/ui';
import { Client, formatDateTime, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { changesOf, type HistoryEntry, iconOf, sentenceOf } from './history-texts';

/** Everything that has happened in the case: who did what, when, and what it was before. */
@Component({
  selector: 'ff-history-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, EmptyState, Page, Panel, ProblemMessage, Skeleton, TimelineEvent, TranslocoPipe],
  templateUrl: './history-page.html',
})
export class HistoryPage {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly after = linkedSignal<string, string | undefined>({ source: this.participantId, computation: () => undefined });
  private readonly read = linkedSignal<string, readonly HistoryEntry[]>({ source: this.participantId, computation: () => [] });

  protected readonly page = this.client.read('GET /participants/{participantId}/history', () => {
    const after = this.after();
    return { participantId: this.participantId(), ...(after && { after }) };
  });
  protected readonly entries = computed(() =>
    this.read().map((entry) => ({
      id: entry.id,
      when: `${formatDateTime(entry.at)} · ${entry.actorName}`,
      icon: iconOf(entry),
      sentence: sentenceOf(entry, this.i18n),
      changes: changesOf(entry, this.i18n),
    })),
  );

  constructor() {
    effect(() => {
      const page = this.page.value();
      if (!page) return;
      const isFirst = untracked(this.after) === undefined;
      this.read.update((before) => (isFirst ? page.items : [...before, ...page.items]));
    });
  }

  protected showOlder(): void {
    this.after.set(this.page.value()?.next);
  }
}
