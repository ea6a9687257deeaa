import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Alert, ReadMore, Table } from '@fotfeste/shared/ui';
import { DatePipe, LocalizedPipe, MoneyPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FactTexts } from '../fact/fact-texts';
import type { Amount, AmountLine } from '../views';
import { ExplainedPipe } from './explained.pipe';
import { FactorsPipe } from './factors.pipe';
import { LawLink } from './law-link';

/** What is paid: the sum, and every line of the calculation for those who want to check it. */
@Component({
  selector: 'ff-amount-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, DatePipe, ExplainedPipe, FactorsPipe, LawLink, LocalizedPipe, MoneyPipe, ReadMore, Table, TranslocoPipe],
  templateUrl: './amount-panel.html',
})
export class AmountPanel {
  readonly amount = input.required<Amount>();

  protected readonly facts = inject(FactTexts);
  protected readonly missing = computed(() =>
    this.amount()
      .missingFacts.map((name) => this.facts.title(name))
      .join(', '),
  );

  /** The numbers of the law on a line, with the day each began to apply. */
  protected numbers({ factors }: AmountLine) {
    return factors.flatMap(({ parameter }) => (parameter ? [parameter] : []));
  }
}
