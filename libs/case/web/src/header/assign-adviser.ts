import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model } from '@angular/core';
import { Button, Combobox, ErrorSummary, Form, FormState, Modal, type Option, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HeaderView } from './person-labels';

/** Chooses who follows the person up, among the colleagues at the person's office. */
@Component({
  selector: 'ff-assign-adviser',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, ErrorSummary, Form, Modal, TranslocoPipe],
  templateUrl: './assign-adviser.html',
})
export class AssignAdviser {
  readonly person = input.required<HeaderView>();
  readonly open = model(false);

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly form = new FormState();
  protected readonly staff = this.client.read('GET /staff', () => (this.open() ? {} : undefined));
  protected readonly adviserId = linkedSignal(() => (this.open() ? (this.person().responsible?.id ?? '') : ''));
  protected readonly options = computed<readonly Option[]>(() =>
    (this.staff.value()?.items ?? [])
      .filter(({ role, offices }) => (role === 'adviser' || role === 'team-lead') && offices.includes(this.person().office))
      .map(({ id, name }) => ({ value: id, label: name })),
  );

  protected async save(): Promise<void> {
    const { participantId } = this.person();
    const answer = await this.form.submit({
      check: () => ({ adviserId: this.adviserId() ? undefined : this.i18n.text('case.assign.missing') }),
      send: (idempotencyKey) =>
        this.client.send('PUT /participants/{participantId}/responsible', {
          path: { participantId },
          body: { adviserId: this.adviserId() },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.open.set(false);
    this.toasts.show(this.i18n.text('case.assign.done', { adviser: answer.value.items[0]?.adviserName ?? '' }));
  }
}
