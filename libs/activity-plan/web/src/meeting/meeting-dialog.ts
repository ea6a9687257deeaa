import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { meetingAttendees, meetingChannels, meetingFaultsOf, meetingLengths, fieldOfMeetingFault } from '@fotfeste/activity-plan/domain';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import {
  Alert,
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormState,
  Modal,
  RadioGroup,
  TextArea,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RestoredDraft } from '../restored-draft';
import { bodyOf, inputOf, type MeetingInput, timeAsWritten } from './meeting-input';
import { meetingInWords } from './meeting-texts';
import type { Meeting, MeetingBody } from './meeting-views';

/** Sets a meeting, or changes one. */
@Component({
  selector: 'ff-meeting-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, CheckboxGroup, DateField, DraftNote, ErrorSummary, Form],
    ...[Modal, RadioGroup, RestoredDraft, TextArea, TextField, TranslocoPipe],
  ],
  templateUrl: './meeting-dialog.html',
})
export class MeetingDialog implements OnInit {
  readonly participantId = input.required<string>();
  /** The meeting to change; a new one is set without it. */
  readonly meeting = input<Meeting>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly lengths = meetingLengths;
  protected readonly draft = signal<Draft<Partial<MeetingInput>> | undefined>(undefined);
  protected readonly content = computed<MeetingInput>(() => ({ ...inputOf(this.meeting()), ...this.draft()?.value() }));
  protected readonly channels = computed(() =>
    meetingChannels.map((value) => ({ value, label: this.i18n.text(`plan.meeting.channel.${value}`) })),
  );
  protected readonly attendees = computed(() =>
    meetingAttendees.map((value) => ({ value, label: this.i18n.text(`plan.meeting.attendee.${value}`) })),
  );

  ngOnInit(): void {
    this.openDraft();
  }

  protected openDraft(): void {
    const participantId = this.participantId();
    const subject = this.meeting()?.id ?? participantId;
    this.draft.set(this.drafts.open<Partial<MeetingInput>>({ kind: 'meeting', subject, participantId }, this.destroyRef));
  }

  protected set(fields: Partial<MeetingInput>): void {
    this.draft()?.set(fields);
  }

  protected async save(): Promise<void> {
    const saved = await this.form.submit({ check: () => this.faults(), send: (idempotencyKey) => this.send(idempotencyKey) });
    if (!saved) return;
    await this.draft()?.discard();
    this.toasts.show(this.i18n.text('plan.meeting.saved', { when: meetingInWords(saved.value, this.i18n) }));
    this.open.set(false);
  }

  private async send(idempotencyKey: string): Promise<{ readonly value: Meeting }> {
    await this.draft()?.flush();
    const [meeting, body] = [this.meeting(), this.body()];
    return meeting
      ? this.client.send('PUT /plan-meetings/{meetingId}', {
          path: { meetingId: meeting.id },
          body,
          etag: `"${meeting.version}"`,
          idempotencyKey,
        })
      : this.client.send('POST /participants/{participantId}/meetings', {
          path: { participantId: this.participantId() },
          body,
          idempotencyKey,
        });
  }

  private body(): MeetingBody {
    return bodyOf(this.content());
  }

  private faults(): FieldErrors {
    const { heldOn, startsAt, lengthMinutes, place, channel, attendees } = this.content();
    if (!heldOn) return { heldOn: this.i18n.text('ui.date.noDay') };
    const meeting = { heldOn, startsAt: timeAsWritten(startsAt), lengthMinutes: Number(lengthMinutes), place, channel, attendees };
    return Object.fromEntries(
      meetingFaultsOf(meeting, this.clock.today()).map((fault) => [
        fieldOfMeetingFault[fault],
        this.i18n.text(`plan.meeting.fault.${fault}`),
      ]),
    );
  }
}
