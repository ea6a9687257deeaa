import { inject, Injectable } from '@angular/core';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { I18n } from '@fotfeste/shared/web';
import { explained } from '../answer/explained.pipe';
import type { Verdict } from '../answer/outcome';
import { sectionInWords } from '../answer/section-in-words';
import { timeInWords } from '../answer/time-length.pipe';
import { FactTexts } from '../fact/fact-texts';
import type { PossibilitySummary } from '../views';

/** What stands below the name of a measure in the list, in one line. */
@Injectable({ providedIn: 'root' })
export class PossibilityLines {
  private readonly facts = inject(FactTexts);
  private readonly i18n = inject(I18n);

  of(verdict: Verdict, item: PossibilitySummary): string {
    switch (verdict) {
      case 'eligible':
        return this.left(item) || this.i18n.text('eligibility.list.noLimit');
      case 'needs-assessment':
        return [this.i18n.counted('eligibility.list.questions', item.questionCount), this.left(item)].filter(Boolean).join(' · ');
      case 'missing-facts':
        return this.missing(item);
      case 'awaits-decision':
        return '';
      case 'not-automated':
        return sectionInWords(measureDefinitions[item.measure].chapter, this.i18n.language());
      case 'not-eligible':
      case 'stopped':
        return item.because ? explained(this.i18n, item.because) : '';
    }
  }

  private left({ duration }: PossibilitySummary): string {
    return duration ? this.i18n.text('eligibility.list.upTo', { length: timeInWords(this.i18n, duration.left) }) : '';
  }

  private missing({ missingFacts }: PossibilitySummary): string {
    const [first, ...more] = missingFacts;
    if (!first) return '';
    const text = this.i18n.text('eligibility.list.missing', { fact: this.facts.name(first) });
    return more.length > 0 ? `${text} ${this.i18n.text('eligibility.list.more', { count: more.length })}` : text;
  }
}
