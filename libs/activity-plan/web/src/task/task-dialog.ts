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
import { Client, Clock, formatDate, I18n, ProblemError, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConflictChoice, type ContestedField } from '../conflict/conflict-choice';
import { Contest } from '../conflict/contest';
import { changedFields, type Fields, fieldsToChoose } from '../conflict/merge';
import type { Task } from './task-views';

/** A task as it stands in the fields. */
interface TaskInput {
  readonly title: string;
  readonly dueOn: LocalDate | '';
  readonly responsibleId: string;
}

/** Writes down what somebody is to do, or a reminder that only the writer sees. */
@Component({
  selector: 'ff-task-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, ConflictChoice, DateField, ErrorSummary, Form, Modal, RadioGroup, TextField, TranslocoPipe],
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
  private readonly staff = this.client.read('GET /participants/{participantId}/colleagues', () => ({
    participantId: this.participantId(),
  }));

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
  protected readonly contest = new Contest<Task>();
  protected readonly contested = computed<readonly ContestedField[]>(() => {
    const [standing, collision] = [this.contest.standing(), this.contest.collision()];
    if (!standing || !collision) return [];
    const theirs: Fields = { ...inputOf(standing) };
    return fieldsToChoose(collision, theirs).map((name) => ({
      name,
      label: this.i18n.text(`plan.task.field.${name === 'responsibleId' ? 'responsible' : name}`),
      mine: this.textOf(name, collision.mine[name]),
      theirs: name === 'responsibleId' ? standing.responsibleName : this.textOf(name, theirs[name]),
    }));
  });
  protected readonly heading = computed(() => {
    if (this.contest.isOpen()) return this.i18n.text('plan.conflict.heading');
    return this.i18n.text(this.task() ? 'plan.task.change' : 'plan.task.new');
  });
  protected readonly circles = computed(() => taskCircles.map((value) => ({ value, label: this.i18n.text(`plan.task.circle.${value}`) })));
  /** Colleagues who see the person, and whoever is to do it as it stands. */
  protected readonly colleagues = computed<readonly Option[]>(() => {
    const [offered, task] = [this.staff.value()?.items ?? [], this.task()];
    const isOffered = !task || offered.some(({ id }) => id === task.responsibleId);
    return [...offered, ...(isOffered ? [] : [{ id: task.responsibleId, name: task.responsibleName }])].map(({ id, name }) => ({
      value: id,
      label: name,
    }));
  });

  protected async save(): Promise<void> {
    const saved = await this.form.submit({
      check: () =>
        this.contest.isOpen() ? this.contest.unchosen(this.contested(), this.i18n.text('plan.conflict.choose')) : this.faults(),
      send: (idempotencyKey) => this.send(idempotencyKey),
    });
    if (!saved) return;
    this.toasts.show(this.i18n.text('plan.task.saved'));
    this.open.set(false);
  }

  protected backToForm(): void {
    this.contest.end();
    this.form.clear();
  }

  private async send(idempotencyKey: string): Promise<{ readonly value: Task } | undefined> {
    const [task, circle] = [this.task(), this.circle() || 'team'];
    if (task) return this.change(task, circle, idempotencyKey);
    return this.client.send('POST /participants/{participantId}/tasks', {
      path: { participantId: this.participantId() },
      body: { ...bodyOf(this.content(), circle), circle },
      idempotencyKey,
    });
  }

  private async change(task: Task, circle: TaskCircle, idempotencyKey: string): Promise<{ readonly value: Task } | undefined> {
    const standing = this.contest.standing();
    const body = bodyOf(standing ? this.contest.resolved(inputOf(standing)) : this.content(), circle);
    const etag = `"${(standing ?? task).version}"`;
    try {
      return await this.client.send('PUT /follow-up-tasks/{taskId}', { path: { taskId: task.id }, body, etag, idempotencyKey });
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 412) throw error;
      this.contest.begin(error.problem.more, changedFields(this.content(), inputOf(task)));
      return undefined;
    }
  }

  private content(): TaskInput {
    return { title: this.title(), dueOn: this.dueOn() ?? '', responsibleId: this.responsibleId() };
  }

  private textOf(name: string, value: unknown): string {
    if (typeof value !== 'string') return '';
    if (name === 'responsibleId') return this.colleagues().find((each) => each.value === value)?.label ?? value;
    return isLocalDate(value) ? formatDate(value) : value;
  }

  private faults(): FieldErrors {
    const dueOn = this.dueOn();
    const found = taskFaultsOf(
      { title: this.title(), dueOn: dueOn ?? this.clock.today() },
      this.clock.today(),
      this.task()?.dueOn as LocalDate | undefined,
    );
    return {
      ...(!dueOn && { dueOn: this.i18n.text('ui.date.noDay') }),
      ...Object.fromEntries(found.map((fault) => [fieldOfTaskFault[fault], this.i18n.text(`plan.task.fault.${fault}`)])),
      ...(this.circle() === 'team' && !this.responsibleId() && { responsibleId: this.i18n.text('plan.task.fault.responsible-unknown') }),
    };
  }
}

function inputOf({ title, dueOn, responsibleId }: Task): TaskInput {
  return { title, dueOn: isLocalDate(dueOn) ? dueOn : '', responsibleId };
}

function bodyOf({ title, dueOn, responsibleId }: TaskInput, circle: TaskCircle) {
  return { title: title.trim(), dueOn, ...(circle === 'team' && { responsibleId }) };
}
