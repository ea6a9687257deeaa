import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import {
  type ActivityKind,
  activityKinds,
  type Requirement,
  requirements,
  type Responsible,
  responsibles,
} from '@fotfeste/activity-plan/domain';
import { Button, Facet, FilterChips, Icon, type IconName, Menu, RemovableChip } from '@fotfeste/shared/ui';
import { CountedPipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CurrentPlan } from '../current-plan';
import { type Agreement, agreementOf, agreements, type BoardFilter, countsOf, type Layout, layouts } from './board-filter';

/** Above the board: how many cards, what they are narrowed to, and how they stand. All of it is in the address. */
@Component({
  selector: 'ff-board-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, Facet, FilterChips, Icon, Menu, RemovableChip, TranslocoPipe],
  templateUrl: './board-bar.html',
  host: { class: 'ff-plan-bar' },
})
export class BoardBar {
  readonly filter = input.required<BoardFilter>();
  readonly layout = input.required<Layout>();
  readonly shown = input.required<number>();

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly i18n = inject(I18n);
  private readonly plan = inject(CurrentPlan);

  protected readonly iconOf: Readonly<Record<Layout, IconName>> = { board: 'Tasklist', list: 'BulletList', calendar: 'Calendar' };
  protected readonly total = computed(() => this.plan.cards().length);
  protected readonly kinds = computed(() =>
    countsOf(activityKinds, this.plan.cards(), ({ kind }) => [kind], { ...this.filter(), kinds: [] }).map(({ code: value, count }) => ({
      value,
      count,
      label: this.i18n.text(`plan.kind.${value}`),
    })),
  );
  protected readonly responsibleOptions = computed(() =>
    countsOf(responsibles, this.plan.cards(), ({ responsible }) => [responsible], { ...this.filter(), responsibles: [] }).map(
      ({ code: value, count }) => ({ value, count, label: this.i18n.text(`plan.responsibleChoice.${value}`) }),
    ),
  );

  protected readonly agreementOptions = computed(() =>
    countsOf(agreements, this.plan.cards(), (card) => [agreementOf(card)], { ...this.filter(), agreements: [] }).map(
      ({ code: value, count }) => ({ value, count, label: this.i18n.text(`plan.board.agreement.${value}`) }),
    ),
  );
  protected readonly labels = computed(() =>
    countsOf(requirements, this.plan.cards(), ({ satisfies }) => satisfies, { ...this.filter(), labels: [] }).map(
      ({ code: value, count }) => ({ value, count, label: this.i18n.text(`plan.requirement.${value}`) }),
    ),
  );
  protected readonly otherLayouts = computed(() => layouts.filter((each) => each !== this.layout()));

  protected narrowToKinds(kinds: readonly ActivityKind[]): void {
    this.go({ kind: kinds });
  }

  protected without(kind: ActivityKind): void {
    this.narrowToKinds(this.filter().kinds.filter((each) => each !== kind));
  }

  protected narrowToResponsibles(chosen: readonly Responsible[]): void {
    this.go({ responsible: chosen });
  }

  protected narrowToAgreements(agreed: readonly Agreement[]): void {
    this.go({ agreed });
  }

  protected withoutAgreement(agreement: Agreement): void {
    this.narrowToAgreements(this.filter().agreements.filter((each) => each !== agreement));
  }

  protected narrowToLabels(label: readonly Requirement[]): void {
    this.go({ label });
  }

  protected withoutLabel(label: Requirement): void {
    this.narrowToLabels(this.filter().labels.filter((each) => each !== label));
  }

  protected showAll(): void {
    this.go({ kind: [], responsible: [], agreed: [], label: [] });
  }

  protected turn(layout: Layout): void {
    this.go({ layout: layout === 'board' ? [] : layout });
  }

  /** An empty list takes the parameter out of the address. A page is given a list as a list until it is opened anew. */
  private go(queryParams: Readonly<Record<string, string | readonly string[]>>): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
  }
}
