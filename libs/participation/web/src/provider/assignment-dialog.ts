import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Button, CheckboxGroup, ErrorSummary, Form, FormState, InlineMessage, Modal, Select } from '@fotfeste/shared/ui';
import { Client, CountedPipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Assigned } from './assignment-bar';
import { memberOptions } from './member-options';
import type { ProviderListItem } from './views';

/** One adviser, and those who help, for everybody who is chosen: all of them or none. */
@Component({
  selector: 'ff-assignment-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CheckboxGroup, CountedPipe, ErrorSummary, Form, InlineMessage, Modal, Select, TranslocoPipe],
  template: `
    <ff-modal [open]="true" [heading]="'participation.provider.assign.heading' | ffCounted: picked().length" (closed)="closed.emit()">
      <form id="assignment-form" class="ff-stack" [ff-form]="form" (submit)="$event.preventDefault(); save()">
        <p translate="no">{{ names() }}</p>
        <ff-select name="adviserId" [label]="'participation.provider.team.adviser' | transloco" [options]="members()" [(value)]="adviser" />
        <ff-checkbox-group
          name="coAdviserIds"
          optional
          [label]="'participation.provider.team.coAdvisers' | transloco"
          [options]="helpersToChoose()"
          [(value)]="helpers"
        />
        <p class="ff-subtle">{{ 'participation.provider.assign.help' | transloco }}</p>
        @if (refused(); as name) {
          <ff-inline-message tone="danger">{{ 'participation.provider.assign.refused' | transloco: { name } }}</ff-inline-message>
        }
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button="primary" type="submit" form="assignment-form" [loading]="form.isSending()">
          {{ 'participation.provider.assign.action' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="closed.emit()">{{ 'participation.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class AssignmentDialog {
  readonly picked = input.required<readonly ProviderListItem[]>();
  readonly assigned = output<Assigned>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly form = new FormState();
  protected readonly adviser = signal('');
  protected readonly helpers = signal<readonly string[]>([]);
  private readonly staff = this.client.read('GET /provider/staff');
  protected readonly members = computed(() => memberOptions(this.staff.value()?.items ?? [], this.i18n));
  protected readonly helpersToChoose = computed(() => this.members().filter(({ value }) => value !== this.adviser()));
  protected readonly names = computed(() =>
    this.picked()
      .map(({ name }) => name ?? this.i18n.text('participation.provider.protected.name'))
      .join(', '),
  );
  /** Whom a refusal is about: nobody has changed because of that one. */
  protected readonly refused = computed(() => {
    const id = this.form.problem()?.more['participationId'];
    const one = this.picked().find(({ participationId }) => participationId === id);
    return one && (one.name ?? this.i18n.text('participation.provider.protected.name'));
  });

  protected async save(): Promise<void> {
    const adviserId = this.adviser();
    const coAdviserIds = this.helpers().filter((id) => id !== adviserId);
    const assignments = this.picked().map(({ participationId }) => ({ participationId, adviserId, coAdviserIds }));
    const answer = await this.form.submit({
      check: () => ({ adviserId: adviserId ? undefined : this.i18n.text('participation.provider.team.missing') }),
      send: (idempotencyKey) => this.client.send('POST /provider/assignments', { body: { assignments }, idempotencyKey }),
    });
    if (answer) this.assigned.emit(answer.value.items);
  }
}
