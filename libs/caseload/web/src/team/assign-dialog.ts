import { ChangeDetectionStrategy, Component, computed, inject, input, model, output, signal } from '@angular/core';
import { Button, Combobox, ErrorSummary, Form, FormState, Modal, Toasts } from '@fotfeste/shared/ui';
import { Client, CountedPipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AwayNote } from '../absence/away-note';
import type { AdviserLoad } from '../contract';

/** Gives people to an adviser: all of those chosen or none. */
@Component({
  selector: 'ff-assign-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AwayNote, Button, Combobox, CountedPipe, ErrorSummary, Form, Modal, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="'caseload.assign.heading' | ffCounted: participantIds().length" [(open)]="open">
      <form id="assign-form" [ff-form]="form" (submit)="assign()">
        <ff-combobox name="adviserId" [label]="'caseload.assign.adviser' | transloco" [options]="options()" [(value)]="adviserId" />
        <ff-away-note [adviserId]="adviserId()" [people]="participantIds().length" />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="assign-form" [loading]="form.isSending()">
          {{ 'caseload.assign.do' | ffCounted: participantIds().length }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'caseload.assign.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class AssignDialog {
  readonly open = model(false);
  readonly participantIds = input.required<readonly string[]>();
  readonly advisers = input.required<readonly AdviserLoad[]>();
  readonly assigned = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly form = new FormState();
  protected readonly adviserId = signal('');
  /** The advisers of the office, with what each already has. */
  protected readonly options = computed(() =>
    this.advisers()
      .filter(({ isAtOffice }) => isAtOffice)
      .map(({ adviserId, name, people }) => ({
        value: adviserId,
        label: name,
        description: this.i18n.counted('caseload.assign.has', people),
      })),
  );

  protected async assign(): Promise<void> {
    const [adviserId, participantIds] = [this.adviserId(), this.participantIds()];
    const answer = await this.form.submit({
      check: () => ({ adviserId: adviserId ? undefined : this.i18n.text('caseload.assign.missing') }),
      send: (idempotencyKey) => this.client.send('POST /participants/assign', { body: { adviserId, participantIds }, idempotencyKey }),
    });
    if (!answer) return;
    const name = this.advisers().find((each) => each.adviserId === adviserId)?.name ?? '';
    this.open.set(false);
    this.adviserId.set('');
    this.toasts.show(this.i18n.counted('caseload.assign.done', participantIds.length, { name }));
    this.assigned.emit();
  }
}
