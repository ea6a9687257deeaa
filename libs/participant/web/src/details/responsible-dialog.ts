import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { Button, Combobox, ErrorSummary, Form, FormState, Modal, type Option, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Chooses who follows the person up, among the advisers of the person's office. For advisers and team leads alike. */
@Component({
  selector: 'ff-responsible-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, ErrorSummary, Form, Modal, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="'participant.responsible.change' | transloco" [(open)]="open">
      <form id="responsible-form" [ff-form]="form" (submit)="save()">
        <ff-combobox
          name="adviserId"
          [label]="'participant.responsible.adviser' | transloco"
          [description]="'participant.responsible.help' | transloco"
          [options]="options()"
          [isLoading]="staff.isLoading()"
          [(value)]="chosen"
        />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="responsible-form" [loading]="form.isSending()">{{ 'participant.save' | transloco }}</button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'participant.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class ResponsibleDialog {
  readonly participantId = input.required<string>();
  readonly office = input.required<string>();
  readonly adviserId = input('');
  readonly open = model(false);
  readonly assigned = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly form = new FormState();
  protected readonly staff = this.client.read('GET /staff', () => (this.open() ? {} : undefined));
  protected readonly chosen = linkedSignal(() => (this.open() ? this.adviserId() : ''));
  protected readonly options = computed<readonly Option[]>(() =>
    (this.staff.latest()?.items ?? [])
      .filter(({ role, offices }) => (role === 'adviser' || role === 'team-lead') && offices.includes(this.office()))
      .map(({ id, name }) => ({ value: id, label: name })),
  );

  protected async save(): Promise<void> {
    const adviserId = this.chosen();
    const answer = await this.form.submit({
      check: () => ({ adviserId: adviserId ? undefined : this.i18n.text('participant.responsible.missing') }),
      send: (idempotencyKey) =>
        this.client.send('PUT /participants/{participantId}/responsible', {
          path: { participantId: this.participantId() },
          body: { adviserId },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.open.set(false);
    this.toasts.show(this.i18n.text('participant.responsible.done', { name: answer.value.items[0]?.adviserName ?? '' }));
    this.assigned.emit();
  }
}
