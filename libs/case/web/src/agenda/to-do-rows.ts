import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Task } from '@fotfeste/activity-plan/web';
import { Button, FormState, Icon, Link, ProblemMessage, Tag } from '@fotfeste/shared/ui';
import { Client, Clock, DeadlinePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Hindrances } from '../overview/hindrances';
import { placeOf } from './deadline-place';
import type { ToDo } from './to-do';

/** What is to be done about a person: where each comes from, and the way to do it. */
@Component({
  selector: 'ff-to-do-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DeadlinePipe, Hindrances, Icon, Link, ProblemMessage, RouterLink, Tag, TranslocoPipe],
  template: `
    <ul class="ff-rows">
      @for (row of rows(); track row.toDo.id) {
        <li class="ff-rows__row">
          <div class="ff-meeting__what">
            <p class="ff-meeting__words">
              @if (row.toDo.deadline; as deadline) {
                <a ff-link [routerLink]="row.link">{{ 'case.deadline.' + deadline.kind | transloco }}</a>
              } @else if (row.toDo.task; as task) {
                @if (task.circle === 'own') {
                  <ff-icon name="EyeSlash" [label]="'case.agenda.onlyYou' | transloco" />
                }
                <strong>{{ task.title }}</strong>
              }
            </p>
            @if (row.toDo.deadline?.hindrances; as hindrances) {
              <ff-hindrances [hindrances]="hindrances" />
            }
            <p class="ff-subtle">{{ row.from }}</p>
          </div>
          <div class="ff-meeting__state">
            <ff-tag [tone]="row.isLate ? 'danger' : 'neutral'" [marked]="row.isLate">{{ row.toDo.dueOn | ffDeadline }}</ff-tag>
            @if (mayWrite() && row.toDo.task; as task) {
              <button ff-button="secondary" size="small" type="button" [disabled]="sending.isSending()" (click)="finish(task)">
                {{ 'case.agenda.done' | transloco }}<span class="aksel-sr-only"> {{ task.title }}</span>
              </button>
              <button ff-button="tertiary" size="small" type="button" (click)="changing.emit(task)">
                {{ 'case.agenda.change' | transloco }}<span class="aksel-sr-only"> {{ task.title }}</span>
              </button>
            }
          </div>
        </li>
      }
    </ul>
    @if (sending.problem(); as problem) {
      <ff-problem [problem]="problem" />
    }
  `,
})
export class ToDoRows {
  readonly participantId = input.required<string>();
  readonly toDos = input.required<readonly ToDo[]>();
  readonly mayWrite = input(false);
  readonly changing = output<Task>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);
  protected readonly sending = new FormState();
  protected readonly rows = computed(() =>
    this.toDos().map((toDo) => ({
      toDo,
      isLate: toDo.dueOn < this.clock.today(),
      from: this.origin(toDo),
      link: toDo.deadline ? ['/participants', this.participantId(), ...placeOf(toDo.deadline)] : [],
    })),
  );

  protected async finish({ id }: Task): Promise<void> {
    await this.sending.submit({
      send: (idempotencyKey) => this.client.send('POST /follow-up-tasks/{taskId}/completion', { path: { taskId: id }, idempotencyKey }),
    });
  }

  /** The rule with its section, the colleague who wrote it, or the room it follows from. */
  private origin({ task, deadline }: ToDo): string {
    if (task) {
      if (task.circle === 'own') return this.i18n.text('case.agenda.onlyYou');
      return this.i18n.text('case.agenda.from.colleague', { responsible: task.responsibleName, writer: task.createdByName });
    }
    const waits = this.i18n.text(deadline.isLeftToAdviser ? 'case.leftToAdviser' : `case.waitsFor.${deadline.waitsFor}`);
    const { basis } = deadline;
    if (!basis) return `${this.i18n.text(`case.agenda.from.${deadline.kind.split('.')[0] ?? ''}`)} · ${waits}`;
    const rule = basis.rule.includes('§') ? basis.rule : `${basis.section} (${basis.rule})`;
    return `${this.i18n.text('case.agenda.from.rule', { rule })} · ${waits}`;
  }
}
