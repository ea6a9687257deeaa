import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import {
  CancelMeeting,
  ContactDialog,
  type ContactNote,
  ContactRows,
  type Meeting,
  MeetingDialog,
  MeetingRows,
  type Task,
  TaskDialog,
  WaitingRows,
} from '@fotfeste/activity-plan/web';
import { Button, FormState, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { toDos } from './to-do';
import { ToDoRows } from './to-do-rows';

type Dialog =
  | { readonly kind: 'meeting'; readonly meeting?: Meeting }
  | { readonly kind: 'cancel'; readonly meeting: Meeting }
  | { readonly kind: 'task'; readonly task?: Task }
  | { readonly kind: 'contact'; readonly note: ContactNote };

/** Done tasks that stay in sight. */
const doneShown = 5;

/** Everything with a day on it: meetings to come, what is to be done and why, whose answer is waited for, and what has been. */
@Component({
  selector: 'ff-agenda-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, CancelMeeting, ContactDialog, ContactRows, DatePipe, MeetingDialog, MeetingRows, Page, Panel],
    ...[ProblemMessage, Skeleton, TaskDialog, ToDoRows, TranslocoPipe, WaitingRows],
  ],
  templateUrl: './agenda-page.html',
})
export class AgendaPage {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly permissions = inject(Permissions);
  private readonly path = () => ({ participantId: this.participantId() });
  private readonly meetings = this.client.read('GET /participants/{participantId}/meetings', this.path);
  private readonly notes = this.client.read('GET /participants/{participantId}/contact-notes', this.path);
  private readonly tasks = this.client.read('GET /participants/{participantId}/tasks', this.path);
  private readonly overview = this.client.read('GET /participants/{participantId}/overview', this.path);
  private readonly readings = [this.meetings, this.notes, this.tasks, this.overview];

  protected readonly open = signal<Dialog | undefined>(undefined);
  protected readonly sending = new FormState();
  protected readonly mayWrite = computed(() => this.permissions.may('plan:write'));
  protected readonly problem = computed(() => this.readings.map((reading) => reading.problem()).find((problem) => problem));
  protected readonly isThere = computed(() => this.readings.every((reading) => reading.latest() !== undefined));
  /** Meetings from today on, the next first; the cancelled ones are with the earlier. */
  protected readonly coming = computed(() =>
    this.all()
      .filter((meeting) => this.isToCome(meeting))
      .reverse(),
  );
  protected readonly earlier = computed(() => this.all().filter((meeting) => !this.isToCome(meeting)));
  protected readonly waiting = computed(() =>
    (this.notes.latest()?.items ?? [])
      .filter(isWaiting)
      .sort((left, right) => ((left.waitsUntil ?? '') < (right.waitsUntil ?? '') ? -1 : 1)),
  );
  protected readonly settled = computed(() => (this.notes.latest()?.items ?? []).filter((note) => !isWaiting(note)));
  protected readonly toDos = computed(() => toDos(this.tasks.latest()?.items ?? [], this.overview.latest()?.deadlines ?? []));
  protected readonly done = computed(() => (this.tasks.latest()?.items ?? []).filter(({ doneOn }) => doneOn).slice(0, doneShown));

  constructor() {
    effect(() => {
      if (this.client.accepted() > 0)
        untracked(() => {
          this.reload();
        });
    });
  }

  protected reload(): void {
    for (const reading of this.readings) reading.reload();
  }

  protected async reopen({ id }: Task): Promise<void> {
    await this.sending.submit({
      send: (idempotencyKey) => this.client.send('POST /follow-up-tasks/{taskId}/reopening', { path: { taskId: id }, idempotencyKey }),
    });
  }

  protected all(): readonly Meeting[] {
    return this.meetings.latest()?.items ?? [];
  }

  private isToCome({ heldOn, cancelledOn }: Meeting): boolean {
    return heldOn >= this.clock.today() && !cancelledOn;
  }
}

function isWaiting({ waitsFor, answeredOn }: ContactNote): boolean {
  return waitsFor !== undefined && !answeredOn;
}
