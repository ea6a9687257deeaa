import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { applicationViewOf, applicationViews, hasWaitedLong, longWaitDays, type ApplicationViewName } from '@fotfeste/participation/domain';
import {
  Button,
  EmptyState,
  Facts,
  FilterChips,
  Link,
  Page,
  Panel,
  ProblemMessage,
  SearchField,
  Select,
  Skeleton,
  Table,
  Tag,
  Toasts,
  type Option,
} from '@fotfeste/shared/ui';
import { Clock, CountedPipe, DatePipe, formatNumber, I18n, NumberPipe } from '@fotfeste/shared/web';
import { ProbableStart } from '@fotfeste/measure/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { toldApart } from '../told-apart';
import { applicationListing, type ApplicationQuestion } from './application-listing';
import { decisions, hindranceOf, type Decision } from './decision';
import type { Application, Decided } from '../contract';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { WaitingDialog } from '../waiting/waiting-dialog';
import { DecisionDialog } from './decision-dialog';
import { DecisionUndo, type TakenDecision } from './decision-undo';

/** In the address: one part of the list, or all of it. Those to decide are what one opens the page for. */
const everything = 'all';

/** Applications to the unit's offerings: share, give a place, waiting list, reject; one or several at once, all or none. */
@Component({
  selector: 'ff-applications-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      Button,
      DecisionDialog,
      DecisionUndo,
      EmptyState,
      Facts,
      FilterChips,
      Link,
      Page,
      Panel,
      ProblemMessage,
      SearchField,
      Select,
      Skeleton,
      Table,
      Tag,
    ],
    ...[ProbableStart, WaitingDialog],
    ...[CountedPipe, DatePipe, NumberPipe, TranslocoPipe],
  ],
  templateUrl: './applications-page.html',
})
export class ApplicationsPage {
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });

  protected readonly decisions = decisions;
  protected readonly text = signal('');
  protected readonly offering = computed(() => this.query().get('offering') ?? '');
  protected readonly view = computed((): ApplicationViewName | undefined => {
    const view = this.query().get('view') ?? 'to-decide';
    return applicationViews.find((each) => each === view);
  });
  protected readonly chosenViews = computed((): readonly ApplicationViewName[] => {
    const view = this.view();
    return view ? [view] : [];
  });
  protected readonly page = computed(() => Math.max(1, Number(this.query().get('page') ?? 1)));
  private readonly question = computed((): ApplicationQuestion => {
    const [offering, view] = [this.offering(), this.view()];
    return { ...(offering && { offering }), ...(view && { view }), page: this.page() };
  });
  protected readonly list = applicationListing(
    this.question,
    computed(() => this.text().trim()),
  );
  protected readonly pages = computed(() => {
    const list = this.list.page();
    return list ? Math.ceil(list.total / list.pageSize) : 1;
  });
  protected readonly chips = computed(() =>
    applicationViews.map((value) => ({
      value,
      label: this.i18n.text(`participation.applications.view.${value}`),
      count: this.list.page()?.views.find(({ code }) => code === value)?.count ?? 0,
    })),
  );

  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly opened = signal<ReadonlySet<string>>(new Set());
  protected readonly deciding = signal<Decision | undefined>(undefined);
  /** Whose waiting is being explained. */
  protected readonly explaining = signal<Application | undefined>(undefined);
  protected readonly longWaitDays = longWaitDays;
  /** What was decided last on this page, until something else is done. */
  protected readonly taken = signal<TakenDecision | undefined>(undefined);

  protected readonly offerings = computed((): readonly Option[] =>
    toldApart(this.list.page()?.offerings ?? []).map(({ id, name, free, waiting }) => ({
      value: id,
      label: this.i18n.counted('participation.applications.offeringChoice', free, { name, free: formatNumber(free), waiting }),
    })),
  );
  protected readonly place = computed(() => this.list.page()?.offerings.find(({ id }) => id === this.offering()));
  protected readonly picked = computed(() =>
    (this.list.page()?.items ?? []).filter(({ participationId }) => this.chosen().has(participationId)),
  );
  /** What stands in the way of each decision, so that a grey button says why. */
  protected readonly hindrances = computed(() => {
    const [picked, offerings] = [this.picked(), this.list.page()?.offerings ?? []];
    return new Map(decisions.map((decision) => [decision, hindranceOf(decision, picked, offerings)]));
  });
  protected readonly hints = computed((): readonly string[] => {
    const found = decisions.flatMap((decision) => {
      const hindrance = this.hindrances().get(decision);
      if (!hindrance) return [];
      const name = this.i18n.text(`participation.applications.decision.${decision}`);
      return [this.i18n.text(`participation.applications.hindrance.${hindrance}`, { decision: name })];
    });
    return [...new Set(found)];
  });

  /** Whether somebody who still waits has waited for long, by the product's own measure. */
  protected hasWaitedLong({ status, waitingSince, appliedOn }: Application): boolean {
    const since = waitingSince ?? appliedOn;
    const isSettled = applicationViewOf(status) === 'settled' || applicationViewOf(status) === 'placed';
    return since !== undefined && !isSettled && hasWaitedLong(since as LocalDate, this.clock.today());
  }

  protected choose([view]: readonly ApplicationViewName[]): void {
    this.ask({ view: view ?? everything, page: null });
  }

  protected chooseOffering(offering: string): void {
    this.ask({ offering: offering || null, page: null });
  }

  protected search(text: string): void {
    this.text.set(text);
    if (this.page() > 1) this.ask({ page: null });
  }

  protected turn(page: number): void {
    this.ask({ page });
  }

  protected pick(id: string): void {
    this.chosen.update((before) => toggled(before, id));
  }

  protected open(id: string): void {
    this.opened.update((before) => toggled(before, id));
  }

  protected done(decision: Decision, items: readonly Decided[]): void {
    this.taken.set({ decision, items, picked: this.picked() });
    this.chosen.set(new Set());
    this.list.reload();
  }

  protected undone(): void {
    this.taken.set(undefined);
    this.list.reload();
    this.toasts.show(this.i18n.text('participation.done.undo'));
  }

  private ask(queryParams: Readonly<Record<string, string | number | null>>): void {
    this.chosen.set(new Set());
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
