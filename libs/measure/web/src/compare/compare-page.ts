import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { accessibilityNames } from '@fotfeste/measure/domain';
import { Button, Combobox, EmptyState, Icon, Link, Page, Panel, ProblemMessage, Skeleton, Table } from '@fotfeste/shared/ui';
import { Client, formatDate, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { Catalogue } from '../catalogue/catalogue';
import type { Measure } from '../contract';
import { EvidenceCard } from '../evidence/evidence-card';
import { languageName } from '../offerings/language-name';
import { MeasureWait } from './measure-wait';

/** Fewest and most measures side by side. */
const [fewest, most] = [2, 4] as const;

/** Two to four measures side by side, told alike. Which ones stands in the address. */
@Component({
  selector: 'ff-compare-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, Combobox, EmptyState, EvidenceCard, Icon, Link, MeasureWait, Page, Panel, ProblemMessage, RouterLink, Skeleton, Table],
    ...[LocalizedPipe, TranslocoPipe],
  ],
  providers: [Catalogue],
  templateUrl: './compare-page.html',
})
export class ComparePage {
  private readonly i18n = inject(I18n);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });
  protected readonly catalogue = inject(Catalogue);

  private readonly codes = computed(() => [...new Set(this.query().getAll('measure'))].slice(0, most));
  protected readonly chosen = computed(() =>
    this.codes().flatMap((code) => this.catalogue.measures().find((measure) => measure.code === code) ?? []),
  );
  protected readonly waits = inject(Client).read('GET /measure-starts', () => {
    const measure = this.chosen().map(({ code }) => code);
    return measure.length > 0 ? { measure } : undefined;
  });
  protected readonly startOf = computed(() => new Map((this.waits.value()?.items ?? []).map((start) => [start.measure, start])));
  protected readonly isEnough = computed(() => this.chosen().length >= fewest);
  protected readonly isFull = computed(() => this.chosen().length >= most);
  protected readonly choices = computed(() =>
    this.catalogue
      .measures()
      .filter(({ code }) => !this.codes().includes(code))
      .map(({ code, name }) => ({ value: code, label: this.i18n.localized(name) })),
  );

  protected add(code: string): void {
    if (code) this.show([...this.codes(), code]);
  }

  protected remove(code: string): void {
    this.show(this.codes().filter((each) => each !== code));
  }

  protected languages({ supply }: Measure): string {
    return (supply?.languages ?? []).map((code) => languageName(code, this.i18n.language())).join(', ');
  }

  protected accessibility({ supply }: Measure): string {
    return (supply?.accessibility ?? []).map((code) => this.i18n.localized(accessibilityNames[code])).join(', ');
  }

  protected starts({ supply }: Measure): string {
    const common = (supply?.starts ?? []).map((day) => formatDate(day as LocalDate)).join(', ');
    const anyTime = supply?.anyTime ? this.i18n.text('measure.start.any-time') : '';
    return [anyTime, common].filter(Boolean).join(' · ');
  }

  protected places({ supply, openOfferings }: Measure): string {
    return supply ? this.i18n.text('measure.compare.queue', { free: supply.free, waiting: supply.waiting, open: openOfferings }) : '';
  }

  private show(measure: readonly string[]): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { measure }, scroll: 'manual' });
  }
}
