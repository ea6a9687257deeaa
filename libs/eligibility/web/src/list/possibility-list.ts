import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { Icon, ReadMore } from '@fotfeste/shared/ui';
import { CountedPipe, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ExplainedPipe } from '../answer/explained.pipe';
import { verdictLook } from '../answer/outcome';
import { TimeLengthPipe } from '../answer/time-length.pipe';
import { FactTexts } from '../fact/fact-texts';
import type { PossibilitySummary } from '../views';
import { groupsOf } from './possibility-groups';

/** Every measure in groups by what the law answers, with the reason in one line. */
@Component({
  selector: 'ff-possibility-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, Icon, LocalizedPipe, ExplainedPipe, ReadMore, RouterLink, TimeLengthPipe, TranslocoPipe],
  templateUrl: './possibility-list.html',
})
export class PossibilityList {
  readonly items = input.required<readonly PossibilitySummary[]>();
  readonly chosen = input<MeasureCode>();

  private readonly facts = inject(FactTexts);
  private readonly i18n = inject(I18n);
  protected readonly groups = computed(() => groupsOf(this.items()).filter(({ verdict }) => verdict !== 'not-automated'));
  protected readonly notAutomated = computed(() => groupsOf(this.items()).find(({ verdict }) => verdict === 'not-automated')?.items ?? []);
  protected readonly isChosenNotAutomated = computed(() => this.notAutomated().some(({ measure }) => measure === this.chosen()));
  protected readonly look = verdictLook;
  protected readonly measures = measureDefinitions;

  protected missingText({ missingFacts }: PossibilitySummary): string {
    const [first, ...more] = missingFacts;
    if (!first) return '';
    const text = this.i18n.text('eligibility.list.missing', { fact: this.facts.name(first) });
    return more.length > 0 ? `${text} ${this.i18n.text('eligibility.list.more', { count: more.length })}` : text;
  }
}
