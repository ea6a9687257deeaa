import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, TextArea } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision } from '../views';

interface Written {
  readonly receivedOn: LocalDate | '';
  readonly words: string;
}

/** Shortest and longest complaint that the server takes. */
const fewestLetters = 3;
const mostLetters = 5000;

/** A complaint as it came: the day, and what the person says. */
@Component({
  selector: 'ff-assistance-complaint-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, DraftNote, ErrorSummary, Form, TextArea, TranslocoPipe],
  template: `
    <form [ff-form]="form" (submit)="register()">
      <ff-date-field
        name="receivedOn"
        [label]="'assistance.complaints.receivedOn' | transloco"
        [min]="decidedOn()"
        [max]="today"
        [value]="written().receivedOn || undefined"
        (valueChange)="draft()?.set({ receivedOn: $event ?? '' })"
      />
      <ff-text-area
        name="words"
        [label]="'assistance.complaints.words' | transloco"
        [description]="'assistance.complaints.wordsHelp' | transloco"
        [maxLength]="mostLetters"
        [value]="written().words"
        (valueChange)="draft()?.set({ words: $event })"
      />
      @if (draft(); as draft) {
        <ff-draft-note [draft]="draft" />
      }
      <ff-error-summary />
      <div class="ff-actions">
        <button ff-button size="small" type="submit" [loading]="form.isSending()">{{ 'assistance.complaints.save' | transloco }}</button>
        <button ff-button="tertiary" size="small" type="button" (click)="left.emit()">
          {{ 'assistance.complaints.close' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class ComplaintForm implements OnInit {
  readonly decision = input.required<Decision>();
  readonly registered = output();
  /** Somebody goes on later; the draft keeps what is written. */
  readonly left = output();

  private readonly client = inject(Client);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly i18n = inject(I18n);

  protected readonly mostLetters = mostLetters;
  protected readonly today = inject(Clock).today();
  protected readonly form = new FormState();
  protected readonly draft = signal<Draft<Written> | undefined>(undefined);
  protected readonly written = computed<Written>(() => ({ receivedOn: '', words: '', ...this.draft()?.value() }));
  protected readonly decidedOn = computed(() => {
    const { decidedOn } = this.decision();
    return decidedOn !== undefined && isLocalDate(decidedOn) ? decidedOn : undefined;
  });

  ngOnInit(): void {
    const { id: subject, participantId } = this.decision();
    this.draft.set(this.drafts.open<Written>({ kind: 'decision-complaint', subject, participantId }, this.destroyRef));
  }

  protected async register(): Promise<void> {
    const { receivedOn, words } = this.written();
    await this.draft()?.flush();
    const taken = await this.form.submit({
      check: () => ({
        receivedOn: receivedOn ? undefined : this.i18n.text('assistance.complaints.dayMissing'),
        words: words.trim().length < fewestLetters ? this.i18n.text('assistance.complaints.wordsMissing') : undefined,
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /assistance-decisions/{decisionId}/complaints', {
          path: { decisionId: this.decision().id },
          body: { receivedOn, words: words.trim() },
          idempotencyKey,
        }),
    });
    if (!taken) return;
    await this.draft()
      ?.discard()
      .catch(() => undefined); // else it goes by its age
    this.registered.emit();
  }
}
