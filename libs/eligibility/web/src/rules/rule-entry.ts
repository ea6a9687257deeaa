import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { Link, ReadMore, Tag } from '@fotfeste/shared/ui';
import { CountedPipe, DatePipe, formatDate, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ExplainedPipe } from '../answer/explained.pipe';
import { LawLink } from '../answer/law-link';
import { FactTexts } from '../fact/fact-texts';
import type { Rule } from '../views';
import { OpenQuestions } from './open-questions';
import { anchorOf } from './rule-chapters';
import { TestsNote } from './tests-note';

/** One rule: what it says, where it stands, from when, how sure the reading is, what it asks and what tests it. */
@Component({
  selector: 'ff-rule-entry',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CountedPipe,
    ReadMore,
    DatePipe,
    ExplainedPipe,
    LawLink,
    Link,
    LocalizedPipe,
    OpenQuestions,
    RouterLink,
    Tag,
    TestsNote,
    TranslocoPipe,
  ],
  templateUrl: './rule-entry.html',
  host: { class: 'ff-rule', '[id]': 'anchor()', tabindex: '-1', '[class.ff-rule--past]': "rule().state === 'ended'" },
})
export class RuleEntry {
  readonly rule = input.required<Rule>();
  /** The same rule as it reads at other times. */
  readonly others = input<readonly Rule[]>([]);

  /** More measures than this are listed for those who ask. */
  protected readonly mostNamed = 6;
  private readonly i18n = inject(I18n);
  private readonly facts = inject(FactTexts);
  protected readonly anchor = computed(() => anchorOf(this.rule()));
  protected readonly name = computed(() => this.rule().ids.join(' / ') || 'B.26');
  protected readonly period = computed(() => {
    const { from, to, startNotFound } = this.rule();
    const words = this.i18n.text(to ? 'eligibility.rules.period' : 'eligibility.rules.since', { from: day(from), to: day(to) });
    return startNotFound ? `${words} (${this.i18n.text('eligibility.rules.startNotFound')})` : words;
  });
  protected readonly measureNames = computed(() => {
    const { measures } = this.rule();
    return measures.map((code) => this.i18n.localized(measureDefinitions[code].shortName)).join(', ');
  });
  protected readonly factNames = computed(() =>
    this.rule()
      .facts.map((name) => this.facts.title(name))
      .join(', '),
  );
  protected readonly versions = computed(() => this.others().map((other) => ({ ...other, day: other.to ?? other.from })));
}

function day(value: string | undefined): string {
  return value && isLocalDate(value) ? formatDate(value) : '';
}
