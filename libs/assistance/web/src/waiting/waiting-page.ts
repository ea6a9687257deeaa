import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Button, EmptyState, FilterChips, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, CountedPipe, I18n, NumberPipe, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Circle, circles, WaitingAddress, waitsForAll } from './waiting-address';
import { WaitingTable } from './waiting-table';

/** Whose § 14 a decision waits: for somebody to begin, to finish, to control or to correct. */
@Component({
  selector: 'ff-assistance-waiting-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, CountedPipe, EmptyState, FilterChips, NumberPipe, Page, Panel],
    ...[ProblemMessage, Skeleton, TranslocoPipe, WaitingTable],
  ],
  providers: [WaitingAddress],
  templateUrl: './waiting-page.html',
})
export class WaitingPage {
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  protected readonly address = inject(WaitingAddress);
  protected readonly list = inject(Client).read('GET /assistance/waiting', () => ({ of: this.address.circle() }));

  private readonly all = computed(() => this.list.latest()?.items ?? []);
  protected readonly rows = computed(() => {
    const [kinds, isForMe] = [this.address.waitsFor(), this.address.isForMe()];
    return this.all().filter((row) => (kinds.length === 0 || kinds.includes(row.waitsFor)) && (!isForMe || row.isForMe));
  });
  /** The server gave only the first of them: counts by kind would be untrue. */
  protected readonly isCut = computed(() => (this.list.latest()?.count ?? 0) > this.all().length);
  protected readonly isNarrowed = computed(() => this.address.waitsFor().length > 0 || this.address.isForMe());
  protected readonly kinds = computed(() =>
    waitsForAll.map((value) => ({ value, label: this.i18n.text(`assistance.waiting.kind.${value}`), count: this.count(value) })),
  );
  protected readonly circles = computed(() => circles.map((value) => ({ value, label: this.i18n.text(`assistance.waiting.of.${value}`) })));
  protected readonly forMe = computed(() => [
    {
      value: 'me' as const,
      label: this.i18n.text('assistance.waiting.forMe'),
      count: this.isCut() ? undefined : this.all().filter(({ isForMe }) => isForMe).length,
    },
  ]);
  protected readonly isController = computed(() => this.session.actor()?.secondControl === true);

  protected show(chosen: readonly Circle[]): void {
    void this.address.show(chosen[0] ?? 'office');
  }

  private count(kind: string): number | undefined {
    return this.isCut() ? undefined : this.all().filter(({ waitsFor }) => waitsFor === kind).length;
  }
}
