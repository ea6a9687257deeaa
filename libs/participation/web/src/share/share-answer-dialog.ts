import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { approvalChannels, approvalGivers, consentLimits, type ApprovalChannel, type ApprovalGiver } from '@fotfeste/participation/domain';
import { type Language, languages, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, RadioGroup, Select, TextArea } from '@fotfeste/shared/ui';
import { Client, Clock, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Share, ShareAnswerBody, SharedField } from './contract';
import { ShareValueText } from './share-value';

/** Writes down what the participant answered about sharing one field: yes or no, until when, who gave it, how, and in which language. */
@Component({
  selector: 'ff-share-answer-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, ErrorSummary, Form, LocalizedPipe, Modal, RadioGroup, Select, ShareValueText, TextArea, TranslocoPipe],
  templateUrl: './share-answer-dialog.html',
})
export class ShareAnswerDialog {
  readonly share = input.required<Share>();
  readonly field = input.required<SharedField>();
  /** The answer somebody pointed at. */
  readonly said = input<'yes' | 'no'>();
  readonly answered = output();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly clock = inject(Clock);
  protected readonly form = new FormState();
  protected readonly wordsLength = consentLimits.words;
  protected readonly open = signal(true);
  protected readonly answer = linkedSignal<'yes' | 'no' | ''>(() => this.said() ?? '');
  protected readonly words = linkedSignal(() => this.field().answer?.words ?? '');
  protected readonly until = linkedSignal<LocalDate | undefined>(() => this.share().proposedUntil as LocalDate);
  protected readonly givenOn = linkedSignal<LocalDate | undefined>(() => this.clock.today());
  protected readonly givenBy = signal<ApprovalGiver | ''>('participant');
  protected readonly channel = signal<ApprovalChannel | ''>('');
  protected readonly language = linkedSignal<Language | ''>(() => this.i18n.language());

  protected readonly latestUntil = computed(() => this.share().latestUntil as LocalDate);
  protected readonly answers = computed(() =>
    (['yes', 'no'] as const).map((value) => ({ value, label: this.i18n.text(`participation.share.dialog.${value}`) })),
  );
  protected readonly givers = computed(() =>
    approvalGivers.map((value) => ({ value, label: this.i18n.text(`participation.giver.${value}`) })),
  );
  protected readonly channels = computed(() =>
    approvalChannels.map((value) => ({ value, label: this.i18n.text(`participation.channel.${value}`) })),
  );
  protected readonly languages = computed(() =>
    languages.map((value) => ({ value, label: this.i18n.text(`participation.share.language.${value}`) })),
  );

  protected async save(): Promise<void> {
    const text = (key: string): string => this.i18n.text(`participation.share.dialog.${key}`);
    const isYes = this.answer() === 'yes';
    const sent = await this.form.submit({
      check: () => ({
        answer: this.answer() ? undefined : text('answerMissing'),
        adaptation: isYes && this.field().isHealth && !this.words().trim() ? text('wordsMissing') : undefined,
        until: isYes && !this.until() ? text('untilMissing') : undefined,
        givenOn: this.givenOn() ? undefined : text('givenOnMissing'),
        channel: this.channel() ? undefined : text('channelMissing'),
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /participations/{participationId}/share/fields/{field}/answer', {
          path: { participationId: this.share().participationId, field: this.field().field },
          body: this.body(),
          idempotencyKey,
        }),
    });
    if (sent) this.answered.emit();
  }

  private body(): ShareAnswerBody {
    const until = this.until();
    const isYes = this.answer() === 'yes';
    return {
      answer: this.answer() || 'no',
      givenOn: this.givenOn() ?? this.clock.today(),
      givenBy: this.givenBy() || 'participant',
      channel: this.channel() || 'in-person',
      language: this.language() || this.i18n.language(),
      ...(isYes && until && { until }),
      ...(isYes && this.field().isHealth && { adaptation: this.words().trim() }),
    };
  }
}
