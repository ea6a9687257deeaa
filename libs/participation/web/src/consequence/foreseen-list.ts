import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Foreseen } from '../contract';

/** What an ending brings later, one sentence each, with its day. */
@Component({
  selector: 'ff-foreseen-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <h4 class="aksel-label" id="consequence-foreseen">{{ 'participation.foreseen.heading' | transloco }}</h4>
    <ul class="ff-consequences__list" aria-labelledby="consequence-foreseen">
      @for (line of lines(); track $index) {
        <li>{{ line }}</li>
      }
    </ul>
  `,
})
export class ForeseenList {
  readonly foreseen = input.required<readonly Foreseen[]>();

  private readonly i18n = inject(I18n);
  protected readonly lines = computed(() => this.foreseen().map((one) => this.inWords(one)));

  private inWords({ kind, on, waiting = 0, since }: Foreseen): string {
    const day = (date: string | undefined): string => (date && isLocalDate(date) ? formatDate(date) : '');
    const key = kind === 'place-freed' && waiting === 0 ? 'place-freed-unclaimed' : kind;
    return this.i18n.text(`participation.foreseen.${key}`, { on: day(on), since: day(since), waiting });
  }
}
