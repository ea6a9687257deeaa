import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { UsedOf } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Offering } from '../contract';
import { placesText } from './places-text';

/** How full an offering is: a bar and how many places are left. */
@Component({
  selector: 'ff-places-left',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe, UsedOf],
  template: `<ff-used-of
    kind="capacity"
    [used]="used()"
    [max]="places().total"
    [label]="'measure.places.label' | transloco"
    [text]="text()"
  />`,
})
export class PlacesLeft {
  readonly places = input.required<Offering['places']>();

  private readonly i18n = inject(I18n);
  /** Never more than there are, since a bar cannot be more than full; the words beside it say so. */
  protected readonly used = computed(() => Math.min(this.places().occupied, this.places().total));
  protected readonly text = computed(() => {
    const { key, values } = placesText(this.places());
    return this.i18n.text(key, values);
  });
}
