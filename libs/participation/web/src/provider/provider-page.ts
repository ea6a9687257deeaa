import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { Button, EmptyState, FilterChips, Page, Panel, ProblemMessage, Select, Skeleton, Tag, type Option } from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, DatePipe, DeadlinePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { providerGroups } from '@fotfeste/participation/domain';
import { filter, map } from 'rxjs';
import { ProviderRefresh } from './provider-refresh';
import type { Due } from './views';

const views = ['unread', 'new', 'due', 'mine'] as const;
type View = (typeof views)[number];

/** The provider's own participants: who is new, what is due, what Nav has changed. The chosen one stands beside the list. */
@Component({
  selector: 'ff-provider-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, EmptyState, FilterChips, Page, Panel, ProblemMessage, Select, Skeleton, Tag],
    ...[CountedPipe, DatePipe, DeadlinePipe, RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe],
  ],
  templateUrl: './provider-page.html',
})
export class ProviderPage {
  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly refresh = inject(ProviderRefresh);
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });

  /** Whether a participant is open: on a narrow screen the list then steps aside. */
  protected readonly isChosen = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.route.firstChild?.snapshot.paramMap.has('participationId') ?? false),
    ),
    { initialValue: this.route.snapshot.firstChild?.paramMap.has('participationId') ?? false },
  );
  protected readonly only = computed(() => views.find((view) => view === this.query().get('only')));
  protected readonly chosenViews = computed((): readonly View[] => {
    const only = this.only();
    return only ? [only] : [];
  });
  protected readonly offering = computed(() => this.query().get('offering') ?? '');
  private readonly page = computed(() => Math.max(1, Number(this.query().get('page') ?? 1)));

  protected readonly offerings = this.client.read('GET /provider/offerings', () => ({}));
  protected readonly list = this.client.read('GET /provider/participations', () => {
    this.refresh.count();
    const [only, offering] = [this.only(), this.offering()];
    return { ...(only && { only }), ...(offering && { offering }), sort: 'due' as const, page: this.page() };
  });

  protected readonly chips = computed(() => {
    const counts = this.list.latest()?.counts;
    return views.map((value) => ({
      value,
      label: this.i18n.text(`participation.provider.view.${value}`),
      ...(counts && { count: counts.views.find(({ code }) => code === value)?.count ?? 0 }),
    }));
  });
  protected readonly lists = computed((): readonly Option[] =>
    (this.offerings.value()?.items ?? []).map(({ id, name, free, places }) => ({
      value: id,
      label: this.i18n.text('participation.provider.listChoice', { name, free: Math.max(0, free), places }),
    })),
  );
  /** What is to be done now stands first; the count is of everybody in the group, also on other pages. */
  protected readonly groups = computed(() => {
    const { items = [], counts } = this.list.latest() ?? {};
    return providerGroups.flatMap((code) => {
      const own = items.filter(({ group }) => group === code);
      const count = counts?.groups.find((each) => each.code === code)?.count ?? own.length;
      return own.length > 0 ? [{ code, count, items: own }] : [];
    });
  });
  protected readonly pages = computed(() => {
    const list = this.list.latest();
    return list ? Math.ceil(list.total / list.pageSize) : 1;
  });
  protected readonly now = this.page;

  protected choose([only]: readonly View[]): void {
    this.ask({ only: only ?? null, page: null });
  }

  protected chooseOffering(offering: string): void {
    this.ask({ offering: offering || null, page: null });
  }

  protected turn(page: number): void {
    this.ask({ page });
  }

  protected isLate({ dueOn }: Due): boolean {
    return dueOn < this.clock.today();
  }

  protected nameOf(measure: MeasureCode): string {
    return measureDefinitions[measure].shortName[this.i18n.language()];
  }

  private ask(queryParams: Readonly<Record<string, string | number | null>>): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
