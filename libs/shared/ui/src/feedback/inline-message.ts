import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { iconOfTone, type Tone } from './tone';

/** A short message without a box, beside what it is about. */
@Component({
  selector: 'ff-inline-message',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div class="aksel-inline-message" data-size="small" [attr.data-color]="tone()">
      <ff-icon class="aksel-inline-message__icon" [name]="icon()" />
      <div class="aksel-body-short aksel-body-short--small"><ng-content /></div>
    </div>
  `,
})
export class InlineMessage {
  readonly tone = input<Tone>('info');
  protected readonly icon = computed(() => iconOfTone[this.tone()]);
}
