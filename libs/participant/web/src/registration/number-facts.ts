import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { bornOf, isDNumber } from '@fotfeste/participant/domain';
import { Facts } from '@fotfeste/shared/ui';
import { AgePipe, DatePipe, formatIdentityNumber } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What the digits of a number say by themselves; the rest the population register tells on registration. */
@Component({
  selector: 'ff-number-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AgePipe, DatePipe, Facts, TranslocoPipe],
  template: `
    <dl ff-facts>
      <div>
        <dt>{{ 'participant.register.kind.' + kind() | transloco }}</dt>
        <dd class="ff-numeric ff-nowrap">{{ number() }}</dd>
      </div>
      @if (born(); as born) {
        <div>
          <dt>{{ 'participant.register.born' | transloco }}</dt>
          <dd>
            <span class="ff-numeric">{{ born | ffDate }}</span
            >, {{ born | ffAge }}
          </dd>
        </div>
      }
    </dl>
    <p class="ff-subtle">{{ 'participant.register.fromRegister' | transloco }}</p>
  `,
  host: { class: 'ff-stack ff-stack--tight' },
})
export class NumberFacts {
  readonly identityNumber = input.required<string>();

  protected readonly number = computed(() => formatIdentityNumber(this.identityNumber(), 'whole'));
  protected readonly kind = computed(() => (isDNumber(this.identityNumber()) ? 'd-number' : 'birth-number'));
  protected readonly born = computed(() => bornOf(this.identityNumber()));
}
