import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { type YoungConsentAnswer, youngConsentAnswers, type YoungConsentGiver } from '@fotfeste/participant/domain';
import { given, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, RadioGroup, TextField, Toasts } from '@fotfeste/shared/ui';
import { type Answer, Client, Clock, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionsOf } from '../fields/options-of';

/** Whose answer is written down: somebody named already, a new parent, or the participant. */
export interface YoungTask {
  readonly giver: YoungConsentGiver;
  readonly name?: string;
  readonly answer?: YoungConsentAnswer;
}

/** Writes down what a parent, or the participant about health, has answered, and when. */
@Component({
  selector: 'ff-young-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, ErrorSummary, Form, Modal, RadioGroup, TextField, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="heading()" [open]="task() !== undefined" (closed)="closed.emit()">
      @if (task(); as task) {
        <form id="young-form" [ff-form]="form()" (submit)="save(task)">
          @if (isNew()) {
            <ff-text-field name="name" [label]="'participant.young.name' | transloco" [(value)]="name" />
          }
          <ff-radio-group name="answer" [label]="'participant.young.question' | transloco" [options]="options()" [(value)]="answer" />
          @if (answer() !== 'not-asked') {
            <ff-date-field name="answeredOn" [label]="'participant.young.on' | transloco" [(value)]="on" />
          }
          <ff-error-summary />
        </form>
      }
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="young-form" [loading]="form().isSending()">{{ 'participant.save' | transloco }}</button>
        <button ff-button="tertiary" type="button" (click)="closed.emit()">{{ 'participant.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class YoungDialog {
  readonly participantId = input.required<string>();
  readonly task = input<YoungTask | undefined>();
  readonly saved = output<Answer<ReplyOf<'GET /participants/{participantId}/young-consents'>>>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly form = linkedSignal({ source: this.task, computation: () => new FormState() });
  protected readonly name = linkedSignal({ source: this.task, computation: () => '' });
  protected readonly answer = linkedSignal<unknown, YoungConsentAnswer | ''>({ source: this.task, computation: () => '' });
  protected readonly on = linkedSignal<unknown, LocalDate | undefined>({ source: this.task, computation: () => this.clock.today() });
  protected readonly isNew = computed(() => this.task()?.giver === 'parent' && this.task()?.name === undefined);
  protected readonly heading = computed(() => {
    const task = this.task();
    if (this.isNew() || !task) return this.i18n.text('participant.young.add');
    return this.i18n.text('participant.young.recordNamed', { name: task.name ?? this.i18n.text('participant.young.own') });
  });
  /** Only what was given can be withdrawn. */
  protected readonly options = computed(() => {
    const before = this.task()?.answer;
    const possible = youngConsentAnswers.filter((answer) => answer !== 'withdrawn' || before === 'given' || before === 'withdrawn');
    return optionsOf(possible, 'participant.young.answer.', this.i18n);
  });

  protected async save({ giver, name: known }: YoungTask): Promise<void> {
    const [answer, on] = [this.answer(), this.on()];
    const name = giver === 'parent' ? (known ?? this.name().trim()) : undefined;
    const saved = await this.form().submit({
      check: () => ({
        answer: answer ? undefined : this.i18n.text('participant.young.missing'),
        answeredOn: answer !== 'not-asked' && !on ? this.i18n.text('participant.followUp.missing.on') : undefined,
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/young-consents', {
          path: { participantId: this.participantId() },
          body: { giver, answer: answer || 'not-asked', ...given({ name, answeredOn: answer === 'not-asked' ? undefined : on }) },
          idempotencyKey,
        }),
    });
    if (!saved) return;
    this.toasts.show(this.i18n.text('participant.young.done'));
    this.saved.emit(saved);
  }
}
