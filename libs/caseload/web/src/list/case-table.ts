import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isTooQuiet, usedMonths, type CaseListColumn, type CaseScope, type CaseSort } from '@fotfeste/caseload/domain';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { completedYears, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { Link, SortHeader, Table, Tag, UsedOf, type Sort } from '@fotfeste/shared/ui';
import { AgePipe, Clock, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseItem } from '../contract';
import { roomForColumns } from './columns';
import { DeadlineTag } from './deadline-tag';
import { PlainValues } from './plain-values';

/** The rows of a list. On a narrow screen each row becomes a card, with the column's name beside each value. */
@Component({
  selector: 'ff-case-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AgePipe, DatePipe, DeadlineTag, Link, RouterLink, SortHeader, Table, Tag, TranslocoPipe, UsedOf],
  templateUrl: './case-table.html',
})
export class CaseTable {
  readonly items = input.required<readonly CaseItem[]>();
  readonly scope = input.required<CaseScope>();
  readonly columns = input.required<readonly CaseListColumn[]>();
  readonly sort = input.required<Sort<CaseSort>>();
  readonly isLoading = input(false);
  readonly sortChange = output<Sort<CaseSort>>();

  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);
  private readonly plainValues = inject(PlainValues);

  protected readonly isWide = computed(() => this.columns().length > roomForColumns);
  protected readonly rows = computed(() => this.items().map((item) => ({ item, ...this.derived(item, this.clock.today()) })));

  private derived(item: CaseItem, today: LocalDate) {
    const { born, participation, deadline, quietSince } = item;
    const other = deadline && deadline.waitsFor !== 'adviser' ? deadline.waitsFor : undefined;
    return {
      age: completedYears(born as LocalDate, today),
      measure: participation && this.measureOf(participation),
      used: participation && this.used(participation, today),
      deadlineText: deadline && this.i18n.text(`caseload.deadline.${deadline.kind}`),
      deadlineWaitsFor: deadline?.isLeftToAdviser
        ? this.i18n.text('caseload.leftToAdviser')
        : other && this.i18n.text(`caseload.waitsFor.${other}`),
      plain: this.plainValues.of(item, this.columns()),
      quiet: this.quiet(quietSince as LocalDate | undefined, today),
    };
  }

  /** What the measure is called; only that there is one, when which one is not for the reader to know. */
  private measureOf({ measure }: NonNullable<CaseItem['participation']>): string {
    return measure ? this.i18n.localized(measureDefinitions[measure].shortName) : this.i18n.text('caseload.someMeasure');
  }

  /** How long somebody without a measure has not been talked with, when that is too long. */
  private quiet(since: LocalDate | undefined, today: LocalDate): string | undefined {
    if (since === undefined || !isTooQuiet(since, today)) return undefined;
    return this.i18n.text('caseload.quiet', { weeks: Math.floor(daysBetween(since, today) / 7) });
  }

  private used({ clockFrom, clockTo }: NonNullable<CaseItem['participation']>, today: LocalDate) {
    if (!clockFrom || !clockTo) return undefined;
    const months = usedMonths({ from: clockFrom as LocalDate, to: clockTo as LocalDate }, today);
    return { ...months, text: this.i18n.text('caseload.used', { used: months.used, max: months.max }) };
  }
}
