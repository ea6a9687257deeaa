import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { waitAge } from '@fotfeste/assistance/domain';
import { daysBetween } from '@fotfeste/shared/kernel';
import { Button, EmptyState, FilterChips, Link, Page, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Clock, Client, CountedPipe, I18n, NumberPipe, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Circle, circles, WaitingAddress, waitsForAll } from './waiting-address';
import type { WaitsFor } from '../views';
import { dayOf, WaitingTable } from './waiting-table';

/** So many of each kind are shown before somebody asks for the rest. */
const shownFirst = 10;

/** Whose § 14 a decision waits: for somebody to begin, to finish, to control or to correct. */
@Component({
  selector: 'ff-assistance-waiting-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, CountedPipe, EmptyState, FilterChips, Link, NumberPipe, Page, Panel],
    ...[ProblemMessage, RouterLink, Skeleton, Tag, TranslocoPipe, WaitingTable],
  ],
  providers: [WaitingAddress],
  templateUrl: './waiting-page.html',
})
export class WaitingPage {
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly clock = inject(Clock);
  protected readonly address = inject(WaitingAddress);
  protected readonly list = inject(Client).read('GET /assistance/waiting', () => ({ of: this.address.circle() }));

  private readonly all = computed(() => this.list.latest()?.items ?? []);
  protected readonly rows = computed(() => {
    const [kinds, isForMe] = [this.address.waitsFor(), this.address.isForMe()];
    return this.all().filter((row) => (kinds.length === 0 || kinds.includes(row.waitsFor)) && (!isForMe || row.isForMe));
  });
  /** Kinds of which all are shown. */
  private readonly opened = signal<readonly WaitsFor[]>([]);
  /** Those who wait for the same together: the first of them, how many there are, and how many have waited too long. */
  protected readonly groups = computed(() =>
    waitsForAll.flatMap((kind) => {
      const rows = this.rows().filter(({ waitsFor }) => waitsFor === kind);
      if (rows.length === 0) return [];
      const shown = this.opened().includes(kind) ? rows : rows.slice(0, shownFirst);
      const late = rows.filter(({ since }) => waitAge(kind, daysBetween(dayOf(since), this.clock.today())) !== 'within').length;
      return [{ kind, shown, late, count: rows.length, left: rows.length - shown.length, heading: `assistance.waiting.kind.${kind}` }];
    }),
  );
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

  protected showAll(kind: WaitsFor): void {
    this.opened.update((opened) => [...opened, kind]);
  }

  protected show(chosen: readonly Circle[]): void {
    void this.address.show(chosen[0] ?? 'office');
  }

  private count(kind: string): number | undefined {
    return this.isCut() ? undefined : this.all().filter(({ waitsFor }) => waitsFor === kind).length;
  }
}
