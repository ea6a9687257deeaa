import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { assistanceGroupDefinitions } from '@fotfeste/eligibility/domain';
import { Alert, Button, Confirm, ErrorSummary, Form, FormState, Link, Panel, Tag, Toasts } from '@fotfeste/shared/ui';
import { DateTimePipe, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision } from '../views';
import { ControlHindrance } from './control-hindrance';
import { DecisionCommands } from './decision-commands';
import { stepsOf } from './steps';
import type { UnderWork } from './under-work';

/** What is on its way to become the next decision, whose turn it is, and the way on. */
@Component({
  selector: 'ff-assistance-under-work',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, ControlHindrance, DateTimePipe, ErrorSummary, Form],
    ...[Link, LocalizedPipe, Panel, RouterLink, Tag, TranslocoPipe],
  ],
  templateUrl: './under-work-panel.html',
})
export class UnderWorkPanel {
  readonly participantId = input.required<string>();
  readonly work = input.required<UnderWork>();
  /** The text has moved: the page reads it again. */
  readonly moved = output();

  private readonly commands = inject(DecisionCommands);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly i18n = inject(I18n);

  protected readonly form = new FormState();
  protected readonly decision = computed(() => {
    const work = this.work();
    return work.kind === 'sent' || work.kind === 'returned' ? work.decision : undefined;
  });
  protected readonly steps = stepsOf(() => this.decision());
  protected readonly groupName = computed(() => {
    const decision = this.decision();
    return decision && assistanceGroupDefinitions[decision.group].name;
  });
  /** What was said last while the text waits, so that nobody has to look for a question. */
  protected readonly lastNote = computed(() => {
    const last = this.decision()?.comments.at(-1);
    return last?.about === 'note' ? last : undefined;
  });
  protected readonly pages = computed(() => {
    const room = ['/participants', this.participantId(), 'decisions'];
    return { draft: [...room, 'draft'], text: [...room, this.decision()?.id ?? ''] };
  });

  protected async takeBack(decision: Decision): Promise<void> {
    const back = await this.form.submit({ send: (key) => this.commands.takeBack(decision, key) });
    if (back) this.toasts.show(this.i18n.text('assistance.control.takenBack'));
    this.moved.emit();
  }

  protected async withdraw(decision: Decision): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.i18n.text('assistance.withdraw.heading'),
      text: this.i18n.text('assistance.withdraw.text'),
      action: this.i18n.text('assistance.withdraw.action'),
      tone: 'danger',
      reason: 'required',
      readBy: 'colleagues',
    });
    if (!yes) return;
    const withdrawn = await this.form.submit({ send: (key) => this.commands.withdraw(decision, yes.reason, key) });
    if (withdrawn) this.toasts.show(this.i18n.text('assistance.withdraw.done'));
    this.moved.emit();
  }
}
