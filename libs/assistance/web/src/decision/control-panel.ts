import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import { Button, Confirm, ErrorSummary, Form, FormState, Panel, TextArea } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision } from '../views';
import { DecisionCommands } from './decision-commands';
import { wordsFault } from './words-fault';

interface Comment {
  readonly words: string;
}

/** The second person approves the text they have read, or gives it back with words to its writer. */
@Component({
  selector: 'ff-assistance-control-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DraftNote, ErrorSummary, Form, Panel, TextArea, TranslocoPipe],
  templateUrl: './control-panel.html',
})
export class ControlPanel implements OnInit {
  readonly decision = input.required<Decision>();
  /** It was approved or given back. */
  readonly done = output<Decision>();
  /** Something was said without moving the text. */
  readonly noted = output();
  /** It was refused, since the text has moved on: the page reads it again. */
  readonly outdated = output();

  private readonly commands = inject(DecisionCommands);
  private readonly confirm = inject(Confirm);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly i18n = inject(I18n);

  protected readonly form = new FormState();
  protected readonly draft = signal<Draft<Comment> | undefined>(undefined);
  protected readonly words = computed(() => this.draft()?.value().words ?? '');

  ngOnInit(): void {
    this.open();
  }

  private open(): void {
    const { id: subject, participantId } = this.decision();
    this.draft.set(this.drafts.open<Comment>({ kind: 'decision-comment', subject, participantId }, this.destroyRef));
  }

  protected async approve(): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('assistance.control.approveHeading'),
      text: this.i18n.text(this.words().trim() ? 'assistance.control.approveWithoutWords' : 'assistance.control.approveText'),
      action: this.i18n.text('assistance.control.approve'),
    });
    if (yes) await this.take((key) => this.commands.approve(this.decision(), key));
  }

  protected async giveBack(): Promise<void> {
    const words = this.words().trim();
    const fault = wordsFault(words, 'assistance.control.wordsMissing');
    await this.take((key) => this.commands.giveBack(this.decision(), words, key), fault && this.i18n.text(fault));
  }

  /** A question or an answer to the writer; the text stays here. */
  protected async note(): Promise<void> {
    const words = this.words().trim();
    const fault = wordsFault(words, 'assistance.thread.missing');
    const noted = await this.form.submit({
      check: () => ({ words: fault && this.i18n.text(fault) }),
      send: (key) => this.commands.note(this.decision(), words, key),
    });
    if (!noted) return;
    this.draft()?.usedUp();
    this.open();
    this.noted.emit();
  }

  private async take(send: (idempotencyKey: string) => Promise<Decision>, fault?: string): Promise<void> {
    const decision = await this.form.submit({ check: () => ({ words: fault }), send });
    if (!decision) {
      if ([409, 412].includes(this.form.problem()?.status ?? 0)) this.outdated.emit();
      return;
    }
    await this.draft()
      ?.discard()
      .catch(() => undefined); // else it goes by its age
    this.done.emit(decision);
  }
}
