import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { fieldOfTaskFault, type TaskCircle, taskCircles, taskFaultsOf, taskTitleLength } from '@fotfeste/activity-plan/domain';
import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  Combobox,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormState,
  Modal,
  type Option,
  RadioGroup,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, Clock, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Task } from './task-views';

/** Writes down what somebody is to do, or a reminder that only the writer sees. */
@Component({
  selector: 'ff-task-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, DateField, ErrorSummary, Form, Modal, RadioGroup, TextField, TranslocoPipe],
  templateUrl: './task-dialog.html',
})
export class TaskDialog {
  readonly participantId = input.required<string>();
  readonly task = input<Task>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly staff = this.client.read('GET /staff', () => ({}));

  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly mostLetters = taskTitleLength;
  protected readonly title = linkedSignal(() => this.task()?.title ?? '');
  protected readonly dueOn = linkedSignal<LocalDate | undefined>(() => {
    const dueOn = this.task()?.dueOn;
    return dueOn && isLocalDate(dueOn) ? dueOn : undefined;
  });
  protected readonly circle = linkedSignal<TaskCircle | ''>(() => this.task()?.circle ?? 'team');
  protected readonly responsibleId = linkedSignal(() => this.task()?.responsibleId ?? this.session.actor()?.id ?? '');
  protected readonly circles = computed(() => taskCircles.map((value) => ({ value, label: this.i18n.text(`plan.task.circle.${value}`) })));
  /** Colleagues at one's own offices. */
  protected readonly colleagues = computed<readonly Option[]>(() => {
    const own = this.session.actor()?.offices.map(({ number }) => number) ?? [];
    return (this.staff.value()?.items ?? [])
      .filter(({ role, offices }) => (role === 'adviser' || role === 'team-lead') && offices.some((office) => own.includes(office)))
      .map(({ id, name }) => ({ value: id, label: name }));
  });

  protected async save(): Promise<void> {
    const saved = await this.form.submit({ check: () => this.faults(), send: (idempotencyKey) => this.send(idempotencyKey) });
    if (!saved) return;
    this.toasts.show(this.i18n.text('plan.task.saved'));
    this.open.set(false);
  }

  private send(idempotencyKey: string) {
    const [task, circle, responsibleId] = [this.task(), this.circle() || 'team', this.responsibleId()];
    const body = { title: this.title().trim(), dueOn: this.dueOn() ?? '', ...(circle === 'team' && { responsibleId }) };
    return task
      ? this.client.send('PUT /follow-up-tasks/{taskId}', { path: { taskId: task.id }, body, etag: `"${task.version}"`, idempotencyKey })
      : this.client.send('POST /participants/{participantId}/tasks', {
          path: { participantId: this.participantId() },
          body: { ...body, circle },
          idempotencyKey,
        });
  }

  private faults(): FieldErrors {
    const dueOn = this.dueOn();
    const found = taskFaultsOf({ title: this.title(), dueOn: dueOn ?? this.clock.today() }, this.clock.today());
    return {
      ...(!dueOn && { dueOn: this.i18n.text('ui.date.noDay') }),
      ...Object.fromEntries(found.map((fault) => [fieldOfTaskFault[fault], this.i18n.text(`plan.task.fault.${fault}`)])),
      ...(this.circle() === 'team' && !this.responsibleId() && { responsibleId: this.i18n.text('plan.task.fault.responsible-unknown') }),
    };
  }
}
