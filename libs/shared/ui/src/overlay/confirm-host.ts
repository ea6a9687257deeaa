import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../button/button';
import { TextArea } from '../fields/text-area';
import { Form } from '../form/form.directive';
import { FormState } from '../form/form-state';
import { Confirm } from './confirm';
import { Modal } from './modal';

/** Stands once in the shell and shows what `Confirm` asks. */
@Component({
  selector: 'ff-confirm-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Form, Modal, TextArea, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="question()?.heading ?? ''" [open]="question() !== undefined" (closed)="confirm.answer(undefined)">
      @if (question(); as question) {
        @if (question.text) {
          <p>{{ question.text }}</p>
        }
        @if (question.reason === 'required') {
          <form id="ff-confirm" [ff-form]="form" (submit)="yes()">
            <ff-text-area
              name="confirm-reason"
              [label]="question.reasonLabel ?? ('ui.confirm.reason' | transloco)"
              [readBy]="question.readBy"
              [(value)]="reason"
            />
          </form>
        }
      }
      <div ff-actions class="ff-actions">
        <button ff-button="secondary" type="button" (click)="confirm.answer(undefined)">{{ 'ui.confirm.cancel' | transloco }}</button>
        <button ff-button="primary" type="button" [color]="question()?.tone ?? 'accent'" (click)="yes()">{{ question()?.action }}</button>
      </div>
    </ff-modal>
  `,
})
export class ConfirmHost {
  protected readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  protected readonly question = computed(() => this.confirm.current()?.question);
  protected readonly form = new FormState();
  protected readonly reason = signal('');

  constructor() {
    effect(() => {
      if (this.question()) this.reason.set('');
    });
  }

  protected async yes(): Promise<void> {
    const reason = this.reason().trim();
    const needsReason = this.question()?.reason === 'required';
    await this.form.submit({
      check: () => ({ 'confirm-reason': needsReason && !reason ? this.i18n.text('ui.confirm.reasonMissing') : undefined }),
      send: () => {
        this.confirm.answer({ reason });
        return Promise.resolve(true);
      },
    });
  }
}
