import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { saidDayFault } from '@fotfeste/activity-plan/domain';
import { Alert, Button, DateField, ErrorSummary, type FieldErrors, Form, FormState, Modal, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Card, cardOf, etagOf } from '../card';
import { CardTexts } from '../card-texts';
import { CurrentPlan } from '../current-plan';

/** Writes down that an activity is agreed (avtalt), after showing what that means. */
@Component({
  selector: 'ff-agree-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, DateField, ErrorSummary, Form, Modal, TranslocoPipe],
  templateUrl: './agree-dialog.html',
})
export class AgreeDialog {
  readonly card = input.required<Card>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly plan = inject(CurrentPlan);
  private readonly texts = inject(CardTexts);
  private readonly toasts = inject(Toasts);
  private readonly i18n = inject(I18n);
  private readonly dateField = viewChild(DateField);

  protected readonly today = inject(Clock).today;
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly agreedOn = signal<LocalDate | undefined>(this.today());
  /** A colleague changed the words: they are shown anew before anybody agrees on them. */
  protected readonly wasChanged = signal(false);
  protected readonly title = computed(() => this.texts.titleOf(this.card()));
  protected readonly period = computed(() => this.texts.periodOf(this.card()));
  private readonly hasDuty = computed(() => this.plan.plan()?.hasActivityDuty === true);
  protected readonly consequences = computed<readonly string[]>(() => {
    const due = this.texts.dueTextOf(this.card());
    return [
      this.i18n.text('plan.agree.marked'),
      this.i18n.text('plan.agree.fixed'),
      ...(due ? [this.i18n.text('plan.agree.due', { due: due.replace(/\.$/, '') })] : []),
      ...(this.card().satisfies.includes('aap') ? [this.i18n.text(this.hasDuty() ? 'plan.agree.aap' : 'plan.agree.noAap')] : []),
      this.i18n.text('plan.agree.notSent'),
    ];
  });

  protected async save(): Promise<void> {
    const agreed = await this.form.submit({ check: () => this.faults(), send: (idempotencyKey) => this.send(idempotencyKey) });
    if (!agreed) return;
    this.plan.put(agreed);
    this.toasts.show(this.i18n.text('plan.agree.saved'));
    this.open.set(false);
  }

  private async send(idempotencyKey: string): Promise<Card | undefined> {
    const agreedOn = this.agreedOn();
    if (!agreedOn) return undefined;
    try {
      const { value } = await this.client.send('POST /plan-activities/{activityId}/agree', {
        path: { activityId: this.card().id },
        body: { agreedOn },
        etag: etagOf(this.card()),
        idempotencyKey,
      });
      return cardOf(value);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 412) throw error;
      this.wasChanged.set(true);
      this.plan.reload();
      return undefined;
    }
  }

  private faults(): FieldErrors {
    const day = this.agreedOn();
    if (!day || this.dateField()?.holdsNoDay()) return { agreedOn: this.i18n.text('ui.date.noDay') };
    const fault = saidDayFault(day, this.today());
    return { agreedOn: fault && this.i18n.text(`plan.fault.${fault}`) };
  }
}
