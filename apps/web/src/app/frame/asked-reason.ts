import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { longestReasonWords, lookUpReasons, type LookUpReason } from '@fotfeste/access/domain';
import { Button, ErrorSummary, Form, FormState, Modal, type Option, ProblemMessage, RadioGroup, TextArea } from '@fotfeste/shared/ui';
import { Client, I18n, ReasonQuestion } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Asks once, for the day, why somebody opens a person whom another follows up. What they were about to see waits behind it. */
@Component({
  selector: 'ff-asked-reason',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Modal, ProblemMessage, RadioGroup, TextArea, TranslocoPipe],
  template: `
    <ff-modal width="medium" [heading]="'access.reason.heading' | transloco" [open]="question.about() !== undefined" (closed)="leave()">
      <p>{{ 'access.reason.text' | transloco }}</p>
      @if (question.alsoAbout().length; as others) {
        <p>
          <strong>{{ 'access.reason.many' | transloco: { people: others + 1 } }}</strong>
        </p>
      }
      <form id="ff-reason" [ff-form]="form" (submit)="tell()">
        <div class="ff-stack">
          <ff-radio-group name="reason" [label]="'access.reason.question' | transloco" [options]="choices()" [(value)]="reason" />
          <ff-text-area
            name="words"
            [label]="'access.reason.' + (reason() === 'other' ? 'words' : 'moreWords') | transloco"
            [description]="'access.reason.wordsHelp' | transloco"
            [maxLength]="longest"
            [(value)]="words"
          />
          @if (form.problem(); as problem) {
            <ff-problem [problem]="problem" />
          }
          <ff-error-summary />
        </div>
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="ff-reason" [loading]="form.isSending()">{{ 'access.reason.open' | transloco }}</button>
        <button ff-button="secondary" type="button" (click)="leave()">{{ 'access.reason.leave' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class AskedReason {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly question = inject(ReasonQuestion);
  protected readonly form = new FormState();
  protected readonly reason = signal<LookUpReason | ''>('');
  protected readonly words = signal('');
  protected readonly longest = longestReasonWords;
  protected readonly choices = computed<readonly Option<LookUpReason>[]>(() =>
    lookUpReasons.map((value) => ({ value, label: this.i18n.text(`access.reason.kind.${value}`) })),
  );

  protected async tell(): Promise<void> {
    const [participantId, reason, words] = [this.question.about(), this.reason(), this.words().trim()];
    const alsoAbout = this.question.alsoAbout();
    if (participantId === undefined) return;
    const answer = await this.form.submit({
      check: () => ({
        reason: reason ? undefined : this.i18n.text('access.reason.choose'),
        words: reason === 'other' && !words ? this.i18n.text('access.reason.wordsMissing') : undefined,
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/look-up-reasons', {
          ...{ path: { participantId }, idempotencyKey },
          body: { reason: reason || 'other', ...(words && { words }), ...(alsoAbout.length > 0 && { alsoAbout }) },
        }),
    });
    if (!answer) return;
    this.empty();
    this.question.answered(participantId, true);
  }

  /** Esc, the cross and the button are one and the same: nothing is opened, and nothing is told. */
  protected leave(): void {
    const participantId = this.question.about();
    if (participantId === undefined) return;
    this.empty();
    this.question.answered(participantId, false);
  }

  private empty(): void {
    this.form.clear();
    this.reason.set('');
    this.words.set('');
  }
}
