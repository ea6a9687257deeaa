import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { participationStatuses } from '@fotfeste/participation/domain';
import {
  Button,
  EmptyState,
  FilterChips,
  Page,
  Panel,
  ProblemMessage,
  Select,
  Skeleton,
  Toasts,
  type Option,
  type Sort,
} from '@fotfeste/shared/ui';
import { Client, CountedPipe, formatNumber, I18n, ProblemError, Session, type Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { JobSupportLinks } from '../ips/job-support-links';
import { toldApart } from '../told-apart';
import { AssignmentBar } from './assignment-bar';
import { OwnLists, type Offering } from './own-lists';
import { filterNames, ProviderFilters, type Chosen } from './provider-filters';
import { ProviderPager, type Place } from './provider-pager';
import { ProviderRefresh } from './provider-refresh';
import type { ProviderListItem } from './views';
import { ProviderTable, sortColumns, type SortColumn } from './provider-table';

const views = ['unread', 'new', 'due', 'mine', 'waiting', 'answered'] as const;
type View = (typeof views)[number];
const firstPage = { after: null, before: null };

/** The provider's own participants: who is new, what is due, what Nav has answered. */
@Component({
  selector: 'ff-provider-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      AssignmentBar,
      Button,
      EmptyState,
      FilterChips,
      JobSupportLinks,
      OwnLists,
      Page,
      Panel,
      ProblemMessage,
      ProviderFilters,
      ProviderPager,
      ProviderTable,
      Select,
      Skeleton,
    ],
    ...[CountedPipe, TranslocoPipe],
  ],
  templateUrl: './provider-page.html',
})
export class ProviderPage {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly refresh = inject(ProviderRefresh);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });

  protected readonly problem = signal<Problem | undefined>(undefined);
  /** Those who are to have an adviser, from whatever page they were chosen on. */
  protected readonly picked = signal<readonly ProviderListItem[]>([]);
  protected readonly mayAssign = computed(() => this.session.actor()?.role === 'provider-coordinator');
  protected readonly only = computed(() => views.find((view) => view === this.query().get('only')));
  protected readonly chosenViews = computed((): readonly View[] => {
    const only = this.only();
    return only ? [only] : [];
  });
  protected readonly offering = computed(() => this.query().get('offering') ?? '');
  /** One list by its id, the reader's own lists, or all of them. */
  protected readonly list = computed(() => (this.query().get('lists') === 'own' ? 'own' : this.offering()));
  protected readonly chosen = computed((): Chosen => {
    const values = filterNames.map((name) => [name, this.query().get(name)] as const);
    return Object.fromEntries(values.filter(([, value]) => value));
  });
  protected readonly sort = computed((): Sort<SortColumn> => {
    const by = sortColumns.find((column) => column === this.query().get('sort')) ?? 'due';
    return { by, direction: this.query().get('direction') === 'descending' ? 'descending' : 'ascending' };
  });
  /** Where the page begins or ends: pages are found by place, so nobody is lost or seen twice when the list changes. */
  protected readonly place = computed((): Place => {
    const [after, before] = [this.query().get('after'), this.query().get('before')];
    return { ...(after ? { after } : before && { before }) };
  });
  protected readonly hidesEnded = computed(() => this.query().get('ended') === 'hidden');
  protected readonly isNarrowed = computed(
    () => this.hidesEnded() || Boolean(this.only() ?? this.list()) || Object.keys(this.chosen()).length > 0,
  );

  protected readonly offerings = this.client.read('GET /provider/offerings', () => ({}));
  private readonly narrowing = computed(() => {
    const [only, offering] = [this.only(), this.offering()];
    const { adviser, coAdviser, office } = this.chosen();
    const status = participationStatuses.find((code) => code === this.chosen().status);
    return {
      ...(only && { only }),
      ...(this.list() === 'own' ? { lists: 'own' as const } : offering && { offering }),
      ...(this.hidesEnded() && { ended: 'hidden' as const }),
      ...(status && { status }),
      ...(adviser && { adviser }),
      ...(coAdviser && { coAdviser }),
      ...(office && { office }),
    };
  });
  protected readonly found = this.client.read('GET /provider/participations', () => {
    this.refresh.count();
    const { by: sort, direction } = this.sort();
    return { ...this.narrowing(), sort, direction, ...this.place() };
  });
  /** What each other choice would leave; the same on every page and in every order. */
  protected readonly counts = this.client.read('GET /provider/participation-counts', () => {
    this.refresh.count();
    return this.narrowing();
  });

  protected readonly chips = computed(() => {
    const counts = this.counts.latest()?.views;
    return views.map((value) => {
      const count = counts?.find(({ code }) => code === value)?.count;
      return { value, label: this.i18n.text(`participation.provider.view.${value}`), ...(count !== undefined && { count }) };
    });
  });
  protected readonly lists = computed((): readonly Option[] => {
    const all = toldApart(this.offerings.value()?.items ?? []);
    const own = { value: 'own', label: this.i18n.text('participation.provider.lists.own') };
    const each = all.map(({ id, name, free, places }) => ({
      value: id,
      label: this.i18n.counted('participation.provider.listChoice', free, { name, free: formatNumber(Math.max(0, free)), places }),
    }));
    const every = { value: '', label: this.i18n.text('participation.provider.filters.all') };
    return [every, ...(all.some(({ isOwn }) => isOwn) ? [own] : []), ...each];
  });
  protected choose([only]: readonly View[]): void {
    this.ask({ only: only ?? null, ...firstPage });
  }

  protected chooseList(list: string): void {
    this.ask({ lists: list === 'own' ? 'own' : null, offering: list && list !== 'own' ? list : null, ...firstPage });
  }

  protected narrow(chosen: Chosen): void {
    this.ask({ ...Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, value || null])), ...firstPage });
  }

  protected sortBy({ by, direction }: Sort<SortColumn>): void {
    this.ask({ sort: by, direction: direction === 'ascending' ? null : direction, ...firstPage });
  }

  protected turnEnded(): void {
    this.ask({ ended: this.hidesEnded() ? null : 'hidden', ...firstPage });
  }

  protected clear(): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: {}, scroll: 'manual' });
  }

  protected turn(place: Place): void {
    this.ask({ ...firstPage, ...place });
  }

  protected async turnList({ id, isOwn }: Offering): Promise<void> {
    const path = { offeringId: id };
    try {
      const answer = await (isOwn
        ? this.client.send('DELETE /provider/offerings/{offeringId}/following', { path })
        : this.client.send('PUT /provider/offerings/{offeringId}/following', { path }));
      this.offerings.set(answer);
      this.refresh.changed();
      this.toasts.show(this.i18n.text(`participation.provider.lists.${isOwn ? 'removed' : 'added'}`));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem.set(error.problem);
    }
  }

  protected assigned(): void {
    this.refresh.changed();
  }

  private ask(queryParams: Readonly<Record<string, string | number | null>>): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
