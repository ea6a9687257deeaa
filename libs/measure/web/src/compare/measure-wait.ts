import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Link } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeasureStart } from '../contract';
import { startInWords } from '../forecast/start-in-words';

/** How soon one can start with a measure, where that is, and of how many offerings it is known. */
@Component({
  selector: 'ff-measure-wait',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Link, RouterLink, TranslocoPipe],
  template: `
    @if (told(); as told) {
      @if (start().offeringId; as offering) {
        <a ff-link [routerLink]="['/measures/offerings', offering]">{{ told.said }}</a>
      } @else {
        <span>{{ told.said }}</span>
      }
      <span class="ff-subtle ff-measures-table__more">{{ told.ground }}</span>
      <span class="ff-subtle ff-measures-table__more">{{ scope() }}</span>
    } @else {
      {{ 'measure.compare.noStart' | transloco }}
    }
  `,
})
export class MeasureWait {
  readonly start = input.required<MeasureStart>();

  private readonly i18n = inject(I18n);
  protected readonly told = computed(() => {
    const { soonest, open } = this.start();
    if (!soonest) return undefined;
    const told = startInWords(soonest, this.i18n);
    // Several offerings may each have a reason of their own for not being known.
    return soonest.kind === 'not-known' && open > 1 ? { ...told, ground: '' } : told;
  });
  protected readonly scope = computed(() => {
    const { offeringName: name, open, known } = this.start();
    return name === undefined
      ? this.i18n.counted('measure.compare.unknown', open)
      : this.i18n.counted('measure.compare.soonest', open, { name, known });
  });
}
