import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { fieldOfSubGoalFault, type SubGoalKind, subGoalFaultsOf, subGoalKinds, subGoalLength } from '@fotfeste/activity-plan/domain';
import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, type FieldErrors, Form, FormState, RadioGroup, TextField, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, formatDate, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { etagOf, type SubGoal, subGoalOf } from '../card';
import { ConflictChoice, type ContestedField } from '../conflict/conflict-choice';
import { Contest } from '../conflict/contest';
import { changedFields, type Fields, fieldsToChoose } from '../conflict/merge';
import { CurrentPlan } from '../current-plan';

interface SubGoalInput {
  readonly kind: SubGoalKind;
  readonly title: string;
  readonly dueOn: LocalDate | '';
}

/** Writes a new sub-goal or task in a line, or changes one. A colleague's change meanwhile is shown field by field. */
@Component({
  selector: 'ff-sub-goal-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ConflictChoice, DateField, ErrorSummary, Form, RadioGroup, TextField, TranslocoPipe],
  templateUrl: './sub-goal-form.html',
})
export class SubGoalForm {
  /** The one to change; without it a new one is written. */
  readonly subGoal = input<SubGoal>();
  /** The activity a new one stands under; without it, under the goal. */
  readonly activityId = input<string>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly plan = inject(CurrentPlan);
  private readonly toasts = inject(Toasts);
  private readonly today = inject(Clock).today;
  private readonly dateField = viewChild(DateField);
  protected readonly form = new FormState();
  protected readonly contest = new Contest<SubGoal>();
  protected readonly mostLetters = subGoalLength;
  protected readonly kind = linkedSignal<SubGoalKind | ''>(() => this.subGoal()?.kind ?? 'sub-goal');
  protected readonly title = linkedSignal(() => this.subGoal()?.title ?? '');
  protected readonly dueOn = linkedSignal<LocalDate | undefined>(() => this.subGoal()?.dueOn);
  protected readonly kinds = computed(() => subGoalKinds.map((value) => ({ value, label: this.i18n.text(`plan.subGoal.kind.${value}`) })));
  protected readonly contested = computed<readonly ContestedField[]>(() => {
    const [standing, collision] = [this.contest.standing(), this.contest.collision()];
    if (!standing || !collision) return [];
    const theirs: Fields = { ...inputOf(standing) };
    return fieldsToChoose(collision, theirs).map((name) => ({
      name,
      label: this.i18n.text(`plan.subGoal.field.${name}`),
      mine: this.textOf(name, collision.mine[name]),
      theirs: this.textOf(name, theirs[name]),
    }));
  });

  protected async save(): Promise<void> {
    const saved = await this.form.submit({
      check: () =>
        this.contest.isOpen() ? this.contest.unchosen(this.contested(), this.i18n.text('plan.conflict.choose')) : this.faults(),
      send: (idempotencyKey) => this.send(idempotencyKey),
    });
    if (!saved) return;
    this.plan.putSubGoal(subGoalOf(saved.value));
    this.toasts.show(this.i18n.text('plan.subGoal.saved'));
    this.closed.emit();
  }

  protected backToForm(): void {
    this.contest.end();
    this.form.clear();
  }

  protected async remove(subGoal: SubGoal): Promise<void> {
    const removed = await this.form.submit({
      send: async (idempotencyKey) => {
        const path = { subGoalId: subGoal.id };
        await this.client.send('DELETE /plan-sub-goals/{subGoalId}', { path, etag: etagOf(subGoal), idempotencyKey });
        return subGoal.id;
      },
    });
    if (!removed) return;
    this.plan.takeOut(removed);
    this.toasts.show(this.i18n.text('plan.subGoal.removed'));
    this.closed.emit();
  }

  private async send(idempotencyKey: string) {
    const [subGoal, standing] = [this.subGoal(), this.contest.standing()];
    const { kind, title, dueOn } = standing ? this.contest.resolved(inputOf(standing)) : this.content();
    const body = { kind, title: title.trim(), ...(dueOn && { dueOn }) };
    if (!subGoal) {
      const [path, activityId] = [{ participantId: this.plan.participantId() }, this.activityId()];
      const under = activityId === undefined ? {} : { activityId };
      return this.client.send('POST /participants/{participantId}/plan/sub-goals', { path, body: { ...body, ...under }, idempotencyKey });
    }
    try {
      const path = { subGoalId: subGoal.id };
      return await this.client.send('PUT /plan-sub-goals/{subGoalId}', { path, body, etag: etagOf(standing ?? subGoal), idempotencyKey });
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 412) throw error;
      this.contest.begin(error.problem.more, changedFields(this.content(), inputOf(subGoal)));
      return undefined;
    }
  }

  private content(): SubGoalInput {
    return { kind: this.kind() || 'sub-goal', title: this.title(), dueOn: this.dueOn() ?? '' };
  }

  private textOf(name: string, value: unknown): string {
    if (typeof value !== 'string' || value === '') return '';
    if (name === 'kind') return this.i18n.text(`plan.subGoal.kind.${value}`);
    return isLocalDate(value) ? formatDate(value) : value;
  }

  private faults(): FieldErrors {
    if (this.dateField()?.holdsNoDay()) return { dueOn: this.i18n.text('ui.date.noDay') };
    const found = subGoalFaultsOf({ title: this.title(), dueOn: this.dueOn() }, this.today());
    return Object.fromEntries(found.map((fault) => [fieldOfSubGoalFault[fault], this.i18n.text(`plan.subGoal.fault.${fault}`)]));
  }
}

function inputOf({ kind, title, dueOn }: SubGoal): SubGoalInput {
  return { kind, title, dueOn: dueOn ?? '' };
}
