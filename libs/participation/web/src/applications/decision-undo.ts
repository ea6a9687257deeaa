import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Button, ErrorSummary, Form, FormState, InlineMessage, Modal } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConsequenceList } from '../consequence/consequence-list';
import type { Application, Decided, Rehearsal } from '../contract';
import type { Decision } from './decision';
import { refusedName } from './refused-name';

/** A decision that was just taken, by whoever took it. */
export interface TakenDecision {
  readonly decision: Decision;
  readonly items: readonly Decided[];
  readonly picked: readonly Application[];
}

/** What was just decided can be taken back whole, while the letters about it are quiet: what that leads to, then the deed. */
@Component({
  selector: 'ff-decision-undo',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ConsequenceList, ErrorSummary, Form, InlineMessage, Modal, TranslocoPipe],
  template: `
    <form class="ff-row" [ff-form]="form" (submit)="rehearse()">
      <ff-inline-message tone="success">{{ text() }}</ff-inline-message>
      <button ff-button="secondary" size="small" type="submit" [loading]="form.isSending()">
        {{ 'participation.undo.button' | transloco }}
      </button>
      @if (refused(); as name) {
        <ff-inline-message tone="danger">{{ 'participation.applications.refused' | transloco: { name } }}</ff-inline-message>
      }
      <ff-error-summary />
    </form>
    @if (rehearsal(); as found) {
      <ff-modal [heading]="'participation.undo.heading' | transloco" [open]="true" (closed)="rehearsal.set(undefined)">
        <ff-consequence-list [consequences]="found.consequences" />
        <div ff-actions class="ff-actions">
          <button ff-button="primary" type="button" [loading]="form.isSending()" (click)="undo()">
            {{ 'participation.undo.button' | transloco }}
          </button>
          <button ff-button="tertiary" type="button" (click)="rehearsal.set(undefined)">{{ 'participation.cancel' | transloco }}</button>
        </div>
      </ff-modal>
    }
  `,
})
export class DecisionUndo {
  readonly taken = input.required<TakenDecision>();
  readonly undone = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly form = new FormState();
  protected readonly rehearsal = signal<Rehearsal | undefined>(undefined);
  protected readonly text = computed(() =>
    this.i18n.counted(`participation.applications.done.${this.taken().decision}`, this.taken().items.length),
  );
  protected readonly refused = computed(() =>
    refusedName(this.form.problem(), this.taken().picked, this.i18n.text('participation.applications.masked')),
  );
  private readonly body = computed(() => ({
    applications: this.taken().items.map(({ participationId, version }) => ({ participationId, version })),
  }));

  protected async rehearse(): Promise<void> {
    const answer = await this.form.submit({ send: () => this.client.send('POST /applications/undo/rehearsal', { body: this.body() }) });
    if (answer) this.rehearsal.set(answer.value);
  }

  protected async undo(): Promise<void> {
    const answer = await this.form.submit({
      send: (idempotencyKey) => this.client.send('POST /applications/undo', { body: this.body(), idempotencyKey }),
    });
    this.rehearsal.set(undefined);
    if (answer) this.undone.emit();
  }
}
