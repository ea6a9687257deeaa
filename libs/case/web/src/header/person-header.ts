import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Button, CopyButton, Icon, Tag } from '@fotfeste/shared/ui';
import { formatIdentityNumber, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AssignAdviser } from './assign-adviser';
import { type HeaderView, personLabels } from './person-labels';

/** Who is on the screen. The number is shown on demand, so that nobody who passes by can read it. */
@Component({
  selector: 'ff-person-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AssignAdviser, Button, CopyButton, Icon, Tag, TranslocoPipe],
  templateUrl: './person-header.html',
})
export class PersonHeader {
  readonly person = input.required<HeaderView>();

  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly permissions = inject(Permissions);

  protected readonly isNumberShown = linkedSignal({ source: () => this.person().participantId, computation: () => false });
  protected readonly number = computed(() => formatIdentityNumber(this.person().identityNumber, this.isNumberShown() ? 'whole' : 'masked'));
  protected readonly labels = computed(() => personLabels(this.person(), this.i18n));
  protected readonly adviser = computed(() => {
    const { responsible } = this.person();
    if (!responsible) return this.i18n.text('case.header.noAdviser');
    return responsible.id === this.session.actor()?.id ? this.i18n.text('case.header.yourself') : responsible.name;
  });
  protected readonly mayAssign = computed(() => this.permissions.may('person:assign'));
  protected readonly isAssigning = signal(false);
}
