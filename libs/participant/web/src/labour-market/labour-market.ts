import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Facts, ProblemMessage, ReadMore, Skeleton } from '@fotfeste/shared/ui';
import { Client, I18n, NumberPipe, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

type Market = ReplyOf<'GET /participants/{participantId}/labour-market'>;
type Figure = NonNullable<Market['hoursGrowth']>;

/** What is known of the labour market for the person's county and wished occupations: closed until somebody asks, with source and period. */
@Component({
  selector: 'ff-labour-market',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Facts, NumberPipe, ProblemMessage, ReadMore, Skeleton, TranslocoPipe],
  templateUrl: './labour-market.html',
})
export class LabourMarket {
  readonly participantId = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly open = signal(false);
  protected readonly market = inject(Client).read('GET /participants/{participantId}/labour-market', () =>
    this.open() ? { participantId: this.participantId() } : undefined,
  );
  /** Each source that a shown figure comes from, once. */
  protected readonly sources = computed(() => {
    const { hoursGrowth, occupations = [] } = this.market.latest() ?? {};
    const figures = [hoursGrowth, ...occupations.flatMap(({ seekers, demand }) => [seekers, demand])];
    return [...new Set(figures.flatMap((figure) => figure?.source ?? []))];
  });

  protected growthText({ value, period }: Figure, county: string): string {
    const digits = new Intl.NumberFormat(this.i18n.language(), { maximumFractionDigits: 1 }).format(Math.abs(value));
    const way = value < 0 ? 'fell' : 'rose';
    return this.i18n.text(`participant.market.${way}`, { county, percent: digits, period: this.periodOf(period) });
  }

  /** 2025-Q2 as the second quarter of 2025; a year as it is. */
  protected periodOf(period: string): string {
    const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(period) ?? [];
    return year && quarter ? this.i18n.text('participant.market.quarter', { quarter, year }) : period;
  }
}
