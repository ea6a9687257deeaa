import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { commentLength, commentWays, type CommentWay } from '@fotfeste/participation/domain';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, RadioGroup, TextArea, type Option } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Report } from '../contract';

/** The participant's own words about a report, written down by the adviser: what, how and when. */
@Component({
  selector: 'ff-comment-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, ErrorSummary, Form, Modal, RadioGroup, TextArea, TranslocoPipe],
  template: `
    <ff-modal [open]="true" [heading]="'participation.report.comment.dialog' | transloco" (closed)="closed.emit()">
      <form id="comment-form" class="ff-stack" [ff-form]="form" (submit)="$event.preventDefault(); save()">
        <ff-text-area
          name="words"
          [label]="'participation.report.comment.words' | transloco"
          [description]="'participation.report.comment.help' | transloco"
          [maxLength]="length"
          [(value)]="words"
        />
        <ff-radio-group
          inline
          name="how"
          [label]="'participation.report.comment.how' | transloco"
          [options]="ways"
          [value]="how()"
          (valueChange)="how.set($event || 'said')"
        />
        <ff-date-field
          name="givenOn"
          [label]="'participation.report.comment.givenOn' | transloco"
          [max]="clock.today()"
          [(value)]="givenOn"
        />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button="primary" type="submit" form="comment-form" [loading]="form.isSending()">
          {{ 'participation.report.comment.save' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="closed.emit()">{{ 'participation.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class CommentDialog {
  readonly report = input.required<Report>();
  readonly saved = output();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly clock = inject(Clock);
  protected readonly form = new FormState();
  protected readonly length = commentLength;
  protected readonly ways = commentWays.map((value): Option<CommentWay> => ({
    value,
    label: this.i18n.text(`participation.report.comment.way.${value}`),
  }));
  protected readonly words = signal('');
  protected readonly how = signal<CommentWay>('said');
  protected readonly givenOn = linkedSignal<LocalDate | undefined>(() => this.clock.today());

  protected async save(): Promise<void> {
    const [words, how, givenOn] = [this.words().trim(), this.how(), this.givenOn()];
    const answer = await this.form.submit({
      check: () => ({
        words: words ? undefined : this.i18n.text('participation.report.comment.missing'),
        givenOn: givenOn ? undefined : this.i18n.text('participation.report.comment.dayMissing'),
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /participation-reports/{reportId}/comments', {
          path: { reportId: this.report().id },
          body: { words, how, givenOn: givenOn ?? this.clock.today() },
          idempotencyKey,
        }),
    });
    if (answer) this.saved.emit();
  }
}
