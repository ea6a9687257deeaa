import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Button, EmptyState, FilterChips, Page, Panel, ProblemMessage, Skeleton, TimelineEvent } from '@fotfeste/shared/ui';
import { Client, formatDateTime, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { known } from '../known-text';
import { dayThen } from '../then/day-then';
import { ThenChoice } from '../then/then-choice';
import { changesOf, type HistoryEntry, iconOf, sentenceOf, toldOf } from './history-texts';

type Room = NonNullable<ReplyOf<'GET /participants/{participantId}/history'>['rooms']>[number];

const kinds = ['changes', 'sharing'] as const;
type Kind = (typeof kinds)[number];

/** Everything that has happened in the case: who did what, when, and what it was before. */
@Component({
  selector: 'ff-history-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, EmptyState, FilterChips, Page, Panel, ProblemMessage, RouterLink, Skeleton, ThenChoice, TimelineEvent, TranslocoPipe],
  templateUrl: './history-page.html',
})
export class HistoryPage {
  readonly participantId = input.required<string>();
  readonly asOf = input<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly permissions = inject(Permissions);
  protected readonly mayAskErasure = computed(() => this.permissions.may('erasure:ask'));
  protected readonly then = computed(() => dayThen(this.asOf()));
  protected readonly chosenRooms = signal<readonly string[]>([]);
  protected readonly chosenKinds = signal<readonly Kind[]>([]);
  /** What is asked for; another question begins at the newest again. */
  private readonly question = computed(() => {
    const [asOf, [kind], rooms] = [this.then(), this.chosenKinds(), this.chosenRooms().join(',')];
    return { participantId: this.participantId(), ...(asOf && { asOf }), ...(kind && { kind }), ...(rooms && { rooms }) };
  });
  private readonly after = linkedSignal<unknown, string | undefined>({ source: this.question, computation: () => undefined });
  private readonly read = linkedSignal<unknown, readonly HistoryEntry[]>({ source: this.question, computation: () => [] });

  protected readonly page = this.client.read('GET /participants/{participantId}/history', () => {
    const after = this.after();
    return { ...this.question(), ...(after && { after }) };
  });
  private readonly rooms = linkedSignal<readonly Room[] | undefined, readonly Room[]>({
    source: () => this.page.value()?.rooms,
    computation: (now, before) => now ?? before?.value ?? [],
  });
  protected readonly roomOptions = computed(() =>
    this.rooms().map(({ room, count }) => ({ value: room, count, label: known(`case.history.room.${room}`, this.i18n) ?? room })),
  );
  protected readonly kindOptions = computed(() => kinds.map((value) => ({ value, label: this.i18n.text(`case.history.kind.${value}`) })));
  protected readonly isNarrowed = computed(() => this.chosenRooms().length > 0 || this.chosenKinds().length > 0);
  protected readonly entries = computed(() =>
    this.read().map((entry) => ({
      id: entry.id,
      when: `${formatDateTime(entry.at)} · ${entry.actorName}`,
      icon: iconOf(entry),
      sentence: sentenceOf(entry, this.i18n),
      told: toldOf(entry, this.i18n),
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
