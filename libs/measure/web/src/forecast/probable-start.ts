import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { I18n } from '@fotfeste/shared/web';
import type { ProbableStartView } from '../contract';
import { startInWords } from './start-in-words';

/** When somebody can start, known or probably, with the ground beneath. */
@Component({
  selector: 'ff-probable-start',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span>{{ told().said }}</span>
    <span class="ff-subtle ff-measures-table__more">{{ told().ground }}</span>
  `,
})
export class ProbableStart {
  readonly start = input.required<ProbableStartView>();

  private readonly i18n = inject(I18n);
  protected readonly told = computed(() => startInWords(this.start(), this.i18n));
}
