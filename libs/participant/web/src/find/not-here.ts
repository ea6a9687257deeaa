import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Alert, Button } from '@fotfeste/shared/ui';
import type { Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Appears } from '../appears';
import { Carried } from './carried';

/** One and the same answer for somebody hidden and somebody unknown, with the way on for both. */
@Component({
  selector: 'ff-not-here',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Appears, Button, TranslocoPipe],
  template: `
    <div ff-appears>
      <ff-alert tone="info" [heading]="problem().title">
        <p>{{ problem().detail }}</p>
        @if (mayRegister()) {
          <div class="ff-row">
            <button ff-button size="small" type="button" (click)="register()">{{ 'participant.open.register' | transloco }}</button>
          </div>
        }
      </ff-alert>
    </div>
  `,
})
export class NotHere {
  readonly identityNumber = input.required<string>();
  readonly problem = input.required<Problem>();

  private readonly carried = inject(Carried);
  private readonly permissions = inject(Permissions);
  protected readonly mayRegister = computed(() => this.permissions.may('person:register'));

  protected async register(): Promise<void> {
    await this.carried.toRegistration(this.identityNumber());
  }
}
