import { booleanAttribute, ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import { iconOfTone, type Tone } from './tone';

/** A label. `marked` puts the sign of its tone in front; `icon` another one. */
@Component({
  selector: 'ff-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @if (sign(); as sign) {
      <ff-icon class="aksel-tag__icon--left" [name]="sign" />
    }
    <span class="ff-tag__text"><ng-content /></span>
  `,
  host: {
    class: 'aksel-tag aksel-tag--small aksel-body-short aksel-body-short--small',
    '[attr.data-color]': 'tone()',
    '[attr.data-variant]': 'variant()',
  },
})
export class Tag {
  readonly tone = input<Tone>('neutral');
  readonly variant = input<'outline' | 'moderate' | 'strong'>('outline');
  readonly marked = input(false, { transform: booleanAttribute });
  readonly icon = input<IconName>();

  protected readonly sign = computed(() => this.icon() ?? (this.marked() ? iconOfTone[this.tone()] : undefined));
}
