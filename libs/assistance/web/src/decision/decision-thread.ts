import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import { Button, ErrorSummary, Form, FormState, Panel, TextArea, Toasts } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision } from '../views';
import { CommentList } from './comment-list';
import { DecisionCommands } from './decision-commands';
import { wordsFault } from './words-fault';

/** What writer and second person say to each other while the text is under work, and the place to answer. */
@Component({
  selector: 'ff-assistance-thread',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CommentList, DraftNote, ErrorSummary, Form, Panel, TextArea, TranslocoPipe],
  template: `
    <ff-panel [heading]="'assistance.thread.heading' | transloco">
      <div class="ff-stack">
        @if (decision().comments.length > 0) {
          <ff-assistance-comments [comments]="decision().comments" />
        } @else {
          <p class="ff-subtle">{{ 'assistance.thread.none' | transloco }}</p>
        }
        <form [ff-form]="form" class="ff-stack" (submit)="send()">
          <ff-text-area
            name="words"
            readBy="colleagues"
            [rows]="3"
            [label]="'assistance.thread.words' | transloco"
            [description]="'assistance.thread.help' | transloco"
            [value]="words()"
            (valueChange)="draft()?.set({ words: $event })"
          />
          @if (draft(); as draft) {
            <ff-draft-note [draft]="draft" />
          }
          <ff-error-summary />
          <div class="ff-actions">
            <button ff-button="secondary" size="small" type="submit" [loading]="form.isSending()">
              {{ 'assistance.thread.send' | transloco }}
            </button>
          </div>
        </form>
      </div>
    </ff-panel>
  `,
})
export class DecisionThread implements OnInit {
  readonly decision = input.required<Decision>();
  /** Something was said, or the text has moved on: the page reads it again. */
  readonly said = output();

  private readonly commands = inject(DecisionCommands);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  protected readonly form = new FormState();
  protected readonly draft = signal<Draft<{ readonly words: string }> | undefined>(undefined);
  protected readonly words = computed(() => this.draft()?.value().words ?? '');

  ngOnInit(): void {
    this.open();
    if (this.decision().comments.length > 0) void this.commands.markRead(this.decision()).catch(() => undefined); // still unread then
  }

  protected async send(): Promise<void> {
    const words = this.words().trim();
    const fault = wordsFault(words, 'assistance.thread.missing');
    const noted = await this.form.submit({
      check: () => ({ words: fault && this.i18n.text(fault) }),
      send: (key) => this.commands.note(this.decision(), words, key),
    });
    if (!noted) {
      if (this.form.problem()?.status === 409) this.said.emit();
      return;
    }
    this.draft()?.usedUp();
    this.toasts.show(this.i18n.text('assistance.thread.sent'));
    this.open();
    this.said.emit();
  }

  private open(): void {
    const { id: subject, participantId } = this.decision();
    this.draft.set(this.drafts.open({ kind: 'decision-comment', subject, participantId }, this.destroyRef));
  }
}
