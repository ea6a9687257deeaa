import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { type Draft, DraftLine, Drafts } from '@fotfeste/draft/web';
import { askDays, attachmentEndings, messageAsks, type MessageAsk, messageLimits, type MessageSide } from '@fotfeste/participation/domain';
import {
  Button,
  ErrorSummary,
  Form,
  FormState,
  InlineMessage,
  Link,
  Panel,
  ProblemMessage,
  ReadMore,
  Select,
  Skeleton,
  Tag,
  TextArea,
  Toasts,
} from '@fotfeste/shared/ui';
import { DatePipe, DateTimePipe, I18n, ProblemError, type Problem, type Reading } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { sizeInWords } from './file-size';
import type { MessageTransport } from './message-transport';
import type { Attachment, Thread } from './message-views';

/** What is kept while a message is written. The files are at the server already. */
interface MessageDraft {
  readonly words?: string;
  readonly attachments?: readonly Attachment[];
  readonly asks?: MessageAsk | '';
}

/** The messages between the adviser at Nav and the provider, and the one that is being written. */
@Component({
  selector: 'ff-message-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      Button,
      DraftLine,
      ErrorSummary,
      Form,
      InlineMessage,
      Link,
      NgTemplateOutlet,
      Panel,
      ProblemMessage,
      ReadMore,
      Select,
      Skeleton,
      Tag,
      TextArea,
    ],
    ...[DatePipe, DateTimePipe, TranslocoPipe],
  ],
  templateUrl: './message-panel.html',
})
export class MessagePanel {
  readonly side = input.required<MessageSide>();
  /** Shown to those who want to read or write, below a button. */
  readonly isFolded = input(false);
  readonly participationId = input.required<string>();
  readonly participantId = input.required<string>();
  readonly thread = input.required<Reading<Thread>>();
  readonly transport = input.required<MessageTransport>();

  private readonly drafts = inject(Drafts);
  private readonly end = inject(DestroyRef);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  protected readonly form = new FormState();
  protected readonly limits = messageLimits;
  protected readonly accept = attachmentEndings.map((ending) => `.${ending}`).join(',');
  protected readonly endings = attachmentEndings.join(', ');
  protected readonly draft = signal<Draft<MessageDraft> | undefined>(undefined);
  protected readonly isAttaching = signal(false);
  /** What is wrong with a file that was chosen; what was typed stays. */
  protected readonly fileProblem = signal<{ readonly name: string; readonly problem: Problem } | undefined>(undefined);
  protected readonly words = computed(() => this.draft()?.value().words ?? '');
  protected readonly attachments = computed(() => this.draft()?.value().attachments ?? []);
  protected readonly asks = computed(() => this.draft()?.value().asks ?? '');
  protected readonly askable = computed(() =>
    messageAsks.map((value) => ({ value, label: this.i18n.text(`participation.message.ask.${value}`, { days: askDays[value] }) })),
  );
  protected readonly isFull = computed(() => this.attachments().length >= messageLimits.attachments);

  constructor() {
    effect(() => {
      const it = this.thread().value();
      if (!it) return;
      if (it.maySend && !untracked(this.draft)) this.openDraft();
      if (it.unread > 0)
        void this.transport()
          .markRead()
          .catch(() => undefined);
    });
  }

  protected write(words: string): void {
    this.draft()?.set({ words });
  }

  protected ask(asks: MessageAsk | ''): void {
    this.draft()?.set({ asks });
  }

  protected sizeOf({ size }: Attachment): string {
    return sizeInWords(size);
  }

  protected async attach(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    this.fileProblem.set(undefined);
    this.isAttaching.set(true);
    try {
      const { value } = await this.transport().attach(file);
      this.draft()?.set({ attachments: [...this.attachments(), value] });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.fileProblem.set({ name: file.name, problem: error.problem });
    } finally {
      this.isAttaching.set(false);
    }
  }

  protected async remove(attachment: Attachment): Promise<void> {
    this.draft()?.set({ attachments: this.attachments().filter(({ id }) => id !== attachment.id) });
    await this.transport()
      .remove(attachment)
      .catch(() => undefined);
  }

  protected async send(): Promise<void> {
    const [words, attachments, asks] = [this.words().trim(), this.attachments().map(({ id }) => id), this.asks()];
    const answer = await this.form.submit({
      check: () => ({ words: words ? undefined : this.i18n.text('participation.message.missing') }),
      send: async (idempotencyKey) => {
        await this.draft()?.flush();
        return this.transport().send({ words, ...(attachments.length > 0 && { attachments }), ...(asks && { asks }) }, idempotencyKey);
      },
    });
    if (!answer) return;
    this.draft()?.usedUp();
    this.openDraft();
    this.fileProblem.set(undefined);
    this.thread().set(answer);
    this.toasts.show(this.i18n.text('participation.message.sent'));
  }

  private openDraft(): void {
    const [subject, participantId] = [this.participationId(), this.participantId()];
    this.draft.set(this.drafts.open({ kind: 'message', subject, participantId }, this.end));
  }
}
