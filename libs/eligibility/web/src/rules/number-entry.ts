import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Tag } from '@fotfeste/shared/ui';
import { DatePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { LawLink } from '../answer/law-link';
import type { RuleNumber } from '../views';
import { LawValuePipe } from './law-value.pipe';
import { OpenQuestions } from './open-questions';
import { TestsNote } from './tests-note';

/** One number of the law with every value it has had and will have; the one of the day is marked. */
@Component({
  selector: 'ff-number-entry',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, LawLink, LawValuePipe, LocalizedPipe, OpenQuestions, RouterLink, Tag, TestsNote, TranslocoPipe],
  templateUrl: './number-entry.html',
  host: { class: 'ff-rule', '[id]': 'number().id', tabindex: '-1' },
})
export class NumberEntry {
  readonly number = input.required<RuleNumber>();

  protected readonly ids = computed(() => [this.number().id]);
}
