import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { iconOfTone, type Tone } from './tone';

/** A message in the page that matters now. `announce` reads it aloud when it appears later than the page. */
@Component({
  selector: 'ff-alert',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div class="aksel-base-alert" data-variant="moderate" data-size="small" [attr.data-color]="tone()" [attr.role]="role()">
      <div class="aksel-base-alert__message">
        <ff-icon class="aksel-base-alert__icon" [name]="icon()" />
        <div class="aksel-body-long aksel-body-long--small ff-alert__text">
          @if (heading(); as heading) {
            <p class="ff-alert__heading">{{ heading }}</p>
          }
          <ng-content />
        </div>
      </div>
    </div>
  `,
})
export class Alert {
  readonly tone = input<Tone>('info');
  readonly heading = input<string>();
  readonly announce = input<'no' | 'politely' | 'at-once'>('no');

  protected readonly icon = computed(() => iconOfTone[this.tone()]);
  protected readonly role = computed(() => ({ no: undefined, politely: 'status', 'at-once': 'alert' })[this.announce()] ?? null);
}
