import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { letterLanguages, sentChannels, type SentChannel } from '@fotfeste/document/domain';
import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Panel, RadioGroup, Toasts } from '@fotfeste/shared/ui';
import { type Answer, Client, Clock, DatePipe, I18n, TimePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Letter } from './views';

/** What is to be done with a letter: choose the form of Norwegian, make it now, look at the pages, and say how it went out. */
@Component({
  selector: 'ff-letter-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, DatePipe, ErrorSummary, Form, Panel, RadioGroup, TimePipe, TranslocoPipe],
  templateUrl: './letter-actions.html',
})
export class LetterActions {
  readonly letter = input.required<Letter>();
  readonly mayWrite = input(false);
  readonly changed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly clock = inject(Clock);
  protected readonly making = new FormState();
  protected readonly sending = new FormState();
  protected readonly channel = signal<SentChannel | ''>('');
  protected readonly on = linkedSignal<LocalDate | undefined>(() => this.clock.today());
  protected readonly madeOn = computed(() => {
    const { madeOn } = this.letter();
    return madeOn === undefined ? undefined : localDate(madeOn);
  });
  protected readonly language = linkedSignal(() => this.letter().language);
  protected readonly languages = computed(() =>
    letterLanguages.map((value) => ({ value, label: this.i18n.text(`document.language.${value}`) })),
  );
  protected readonly channels = computed(() => sentChannels.map((value) => ({ value, label: this.i18n.text(`document.how.${value}`) })));

  protected async translate(language: Letter['language'] | ''): Promise<void> {
    if (language === '') return;
    await this.does('document.translated', (head) =>
      this.client.send('POST /documents/{documentId}/language', { ...head, body: { language } }),
    );
  }

  protected async make(): Promise<void> {
    await this.does('document.made', (head) => this.client.send('POST /documents/{documentId}/make', head));
  }

  protected async sent(): Promise<void> {
    const [channel, sentOn] = [this.channel(), this.on()];
    const { id, version } = this.letter();
    const answer = await this.sending.submit({
      check: () => ({
        channel: channel ? undefined : this.i18n.text('document.channelMissing'),
        sentOn: sentOn ? undefined : this.i18n.text('document.dayMissing'),
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /documents/{documentId}/sent', {
          ...{ path: { documentId: id }, etag: `"${version}"`, idempotencyKey },
          body: { channel: channel || 'post', sentOn: sentOn ?? this.clock.today() },
        }),
    });
    if (answer) this.tell('document.noted');
  }

  private async does(done: string, send: (head: Head) => Promise<Answer<Letter>>): Promise<void> {
    const { id, version } = this.letter();
    const answer = await this.making.submit({
      check: () => ({}),
      send: (idempotencyKey) => send({ path: { documentId: id }, etag: `"${version}"`, idempotencyKey }),
    });
    if (answer) this.tell(done);
  }

  private tell(key: string): void {
    this.toasts.show(this.i18n.text(key));
    this.changed.emit();
  }
}

/** What every command on a letter says. */
interface Head {
  readonly path: { readonly documentId: string };
  readonly etag: string;
  readonly idempotencyKey: string;
}
