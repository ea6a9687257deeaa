import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { Alert, Button, EmptyState, InlineMessage, Page, Panel, ProblemMessage, ProgressBar, Skeleton, Tabs } from '@fotfeste/shared/ui';
import { Client, CountedPipe, DatePipe, formatNumber, I18n, LocalizedPipe, Session } from '@fotfeste/shared/web';
import { rulesTabs } from '@fotfeste/eligibility/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { HiddenNote } from '../hidden-note';
import { ChangedPeople } from './changed-people';
import { LawChangeForm } from './law-change-form';
import { SimulationNumbers } from './simulation-numbers';
import { SimulationRun } from './simulation-run';

/** Tries a change of the law on the caseload: whose answers change, from what to what. Nothing is stored. */
@Component({
  selector: 'ff-law-change-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, EmptyState, InlineMessage, Page, Panel, ProblemMessage, ProgressBar, Skeleton, Tabs],
    ...[CountedPipe, DatePipe, LocalizedPipe, TranslocoPipe],
    ...[ChangedPeople, HiddenNote, LawChangeForm, SimulationNumbers],
  ],
  providers: [SimulationRun],
  templateUrl: './law-change-page.html',
})
export class LawChangePage {
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  protected readonly run = inject(SimulationRun);
  private readonly result = viewChild<ElementRef<HTMLElement>>('result');
  protected readonly tabs = computed(() => rulesTabs(this.i18n));
  protected readonly rules = inject(Client).read('GET /rules');
  protected readonly seesPeople = computed(() => ['adviser', 'team-lead'].includes(this.session.actor()?.role ?? ''));
  protected readonly sum = computed(() => {
    const table = this.run.table();
    if (!table || (table.measures.length === 0 && table.smallestShown === 0)) return this.i18n.text('caseload.simulation.none');
    const { count } = table.together.total;
    return count === undefined
      ? this.i18n.text('caseload.simulation.few')
      : this.i18n.counted('caseload.simulation.changed', count, { count: formatNumber(count) });
  });

  constructor() {
    afterRenderEffect(() => {
      if (this.run.begun()) this.goToResult();
    });
  }

  protected stop(): void {
    this.run.stop();
  }

  /** The form is long: what comes of it must be seen, and heard, from its beginning. */
  private goToResult(): void {
    const element = this.result()?.nativeElement;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'start' });
  }
}
