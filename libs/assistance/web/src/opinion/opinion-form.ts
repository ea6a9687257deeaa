import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { type OwnOpinion, ownOpinionNames, ownOpinions } from '@fotfeste/assistance/domain';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, RadioGroup, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

interface Said {
  readonly opinion: OwnOpinion | '';
  readonly saidOn: LocalDate | '';
  readonly words: string;
}

/** Longest text the server takes. */
const mostLetters = 2000;

/** What the person says of the need: a choice, the day, and their own words if they want. */
@Component({
  selector: 'ff-assistance-opinion-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, DraftNote, ErrorSummary, Form, RadioGroup, TextArea, TranslocoPipe],
  template: `
    <form [ff-form]="form" (submit)="save()">
      <ff-radio-group
        name="opinion"
        size="small"
        [label]="'assistance.opinion.question' | transloco"
        [options]="choices()"
        [value]="said().opinion"
        (valueChange)="draft()?.set({ opinion: $event })"
      />
      <ff-date-field
        name="saidOn"
        size="small"
        [label]="'assistance.opinion.day' | transloco"
        [max]="today"
        [value]="said().saidOn || undefined"
        (valueChange)="draft()?.set({ saidOn: $event ?? '' })"
      />
      <ff-text-area
        name="words"
        size="small"
        readBy="colleagues"
        optional
        [rows]="3"
        [label]="'assistance.opinion.words' | transloco"
        [maxLength]="mostLetters"
        [value]="said().words"
        (valueChange)="draft()?.set({ words: $event })"
      />
      @if (draft(); as draft) {
        <ff-draft-note [draft]="draft" />
      }
      <ff-error-summary />
      <div class="ff-actions">
        <button ff-button size="small" type="submit" [loading]="form.isSending()">{{ 'assistance.opinion.save' | transloco }}</button>
        <button ff-button="tertiary" size="small" type="button" (click)="left.emit()">
          {{ 'assistance.complaints.close' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class OpinionForm implements OnInit {
  readonly participantId = input.required<string>();
  readonly written = output();
  /** Somebody goes on later; the draft keeps what is written. */
  readonly left = output();

  private readonly client = inject(Client);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  protected readonly mostLetters = mostLetters;
  protected readonly today = inject(Clock).today();
  protected readonly form = new FormState();
  protected readonly draft = signal<Draft<Said> | undefined>(undefined);
  /** Most is said the day it is written down. */
  protected readonly said = computed<Said>(() => ({ opinion: '', saidOn: this.today, words: '', ...this.draft()?.value() }));
  protected readonly choices = computed(() => ownOpinions.map((value) => ({ value, label: this.i18n.localized(ownOpinionNames[value]) })));

  ngOnInit(): void {
    const participantId = this.participantId();
    this.draft.set(this.drafts.open<Said>({ kind: 'own-opinion', subject: participantId, participantId }, this.destroyRef));
  }

  protected async save(): Promise<void> {
    const { opinion, saidOn, words } = this.said();
    await this.draft()?.flush();
    const taken = await this.form.submit({
      check: () => ({
        opinion: opinion ? undefined : this.i18n.text('assistance.opinion.missing'),
        saidOn: saidOn ? undefined : this.i18n.text('assistance.opinion.dayMissing'),
      }),
      send: async (idempotencyKey) =>
        opinion === ''
          ? undefined
          : this.client.send('POST /participants/{participantId}/need-opinions', {
              path: { participantId: this.participantId() },
              body: { opinion, saidOn, words: words.trim() },
              idempotencyKey,
            }),
    });
    if (!taken) return;
    this.draft()?.usedUp();
    this.toasts.show(this.i18n.text('assistance.opinion.saved'));
    this.written.emit();
  }
}
