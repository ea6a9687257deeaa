import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { meetingForms, meetingWordsLength, timeOfDay, type MeetingForm } from '@fotfeste/participation/domain';
import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  Confirm,
  DateField,
  ErrorSummary,
  Form,
  FormState,
  Panel,
  ProblemMessage,
  Skeleton,
  Select,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Clock, DeadlinePipe, formatDate, I18n, ProblemError, type Problem, type Reading } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingTransport } from './message-transport';
import type { Meeting, MeetingList } from './message-views';

/** When participant, provider and Nav meet next. */
@Component({
  selector: 'ff-meeting-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, DeadlinePipe, ErrorSummary, Form, Panel, ProblemMessage, Select, Skeleton, TextField, TranslocoPipe],
  templateUrl: './meeting-panel.html',
})
export class MeetingPanel {
  readonly meetings = input.required<Reading<MeetingList>>();
  readonly transport = input.required<MeetingTransport>();
  readonly mayWrite = input(false);

  private readonly clock = inject(Clock);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  protected readonly form = new FormState();
  protected readonly length = meetingWordsLength;
  protected readonly isWriting = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly heldOn = signal<LocalDate | undefined>(undefined);
  protected readonly heldAt = signal('');
  protected readonly how = signal<MeetingForm | ''>('in-person');
  protected readonly place = signal('');
  protected readonly about = signal('');
  protected readonly forms = computed(() =>
    meetingForms.map((value) => ({ value, label: this.i18n.text(`participation.meeting.form.${value}`) })),
  );

  protected today(): LocalDate {
    return this.clock.today();
  }

  protected whenOf({ heldOn, heldAt }: Meeting): string {
    return this.i18n.text('participation.meeting.when', { date: formatDate(localDate(heldOn)), time: heldAt });
  }

  protected async save(): Promise<void> {
    const [heldOn, heldAt, form] = [this.heldOn(), this.heldAt().trim().replace('.', ':').padStart(5, '0'), this.how()];
    const [place, about] = [this.place().trim(), this.about().trim()];
    const answer = await this.form.submit({
      check: () => ({
        heldOn: heldOn ? undefined : this.i18n.text('participation.meeting.dateMissing'),
        heldAt: timeOfDay.test(heldAt) ? undefined : this.i18n.text('participation.meeting.timeMissing'),
      }),
      send: (idempotencyKey) =>
        this.transport().set(
          { heldOn: heldOn ?? '', heldAt, form: form || 'in-person', ...(place && { place }), ...(about && { about }) },
          idempotencyKey,
        ),
    });
    if (!answer) return;
    this.isWriting.set(false);
    for (const field of [this.heldAt, this.place, this.about]) field.set('');
    this.heldOn.set(undefined);
    this.meetings().set(answer);
    this.toasts.show(this.i18n.text('participation.meeting.done.set'));
  }

  protected async cancel(meeting: Meeting): Promise<void> {
    const heading = this.i18n.text('participation.meeting.cancelHeading');
    const action = this.i18n.text('participation.meeting.cancel');
    if (!(await this.confirm.ask({ heading, text: this.whenOf(meeting), action }))) return;
    try {
      this.meetings().set(await this.transport().cancel(meeting));
      this.toasts.show(this.i18n.text('participation.meeting.done.cancelled'));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem.set(error.problem);
    }
  }
}
