import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { ContactMenu } from '@fotfeste/activity-plan/web';
import { Button, CopyButton, FormState, Icon, ParentsRead, ProblemMessage, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, formatIdentityNumber, I18n, OfficePipe, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { AssignAdviser } from './assign-adviser';
import { HeaderSources } from './header-sources';
import { type HeaderView, personLabels } from './person-labels';

/** Who is on the screen. The number is shown on demand, so that nobody who passes by can read it. */
@Component({
  selector: 'ff-person-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AssignAdviser, Button, ContactMenu, CopyButton, HeaderSources, Icon, ProblemMessage, Tag, OfficePipe, TranslocoPipe],
  templateUrl: './person-header.html',
})
export class PersonHeader {
  readonly person = input.required<HeaderView>();
  /** The earlier day that is shown; of that nothing can be changed. */
  readonly then = input<LocalDate>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
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
  protected readonly mayAssign = computed(() => !this.then() && this.permissions.may('person:assign'));
  protected readonly mayNote = computed(() => !this.then() && this.permissions.may('plan:write'));
  protected readonly isAssigning = signal(false);
  protected readonly taking = new FormState();
  /** Somebody at the person's office, looking at a person nobody follows up, is one press away from being the one. */
  protected readonly mayTakeOver = computed(() => {
    const [{ responsible, office }, actor] = [this.person(), this.session.actor()];
    return !responsible && this.mayAssign() && Boolean(actor?.offices.some(({ number }) => number === office));
  });

  constructor() {
    const parents = inject(ParentsRead);
    effect(() => {
      const { isUnder18, participantId } = this.person();
      parents.say(isUnder18 ? participantId : undefined);
    });
    inject(DestroyRef).onDestroy(() => {
      parents.say(undefined);
    });
  }

  protected async takeOver(): Promise<void> {
    const [{ participantId }, actor] = [this.person(), this.session.actor()];
    if (!actor) return;
    const answer = await this.taking.submit({
      send: (idempotencyKey) =>
        this.client.send('PUT /participants/{participantId}/responsible', {
          path: { participantId },
          body: { adviserId: actor.id },
          idempotencyKey,
        }),
    });
    if (answer) this.toasts.show(this.i18n.text('case.header.taken'));
  }
}
