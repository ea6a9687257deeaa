import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import {
  fieldOfMeetingFault,
  meetingAttendees,
  meetingChannels,
  meetingFaultsOf,
  meetingLengths,
  meetingsAtTheSameTime,
} from '@fotfeste/activity-plan/domain';
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
import { Client, Clock, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConflictChoice } from '../conflict/conflict-choice';
import { Contest } from '../conflict/contest';
import { changedFields, fieldsToChoose } from '../conflict/merge';
import { RestoredDraft } from '../restored-draft';
import { bodyOf, inputOf, type MeetingInput, timeAsWritten } from './meeting-input';
import { MeetingFieldTexts } from './meeting-field-texts';
import { attendeesInWords, meetingInWords } from './meeting-texts';
import type { Meeting } from './meeting-views';

/** What is kept while somebody writes: the fields they touched, and the version of the meeting they saw. */
type Written = Partial<MeetingInput> & { readonly version?: number };

/** Sets a meeting, or changes one. A colleague's change meanwhile is shown field by field. */
@Component({
  selector: 'ff-meeting-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, CheckboxGroup, ConflictChoice, DateField, DraftNote, ErrorSummary, Form],
    ...[Modal, RadioGroup, RestoredDraft, TextArea, TextField, TranslocoPipe],
  ],
  templateUrl: './meeting-dialog.html',
})
export class MeetingDialog implements OnInit {
  readonly participantId = input.required<string>();
  /** The meeting to change; a new one is set without it. */
  readonly meeting = input<Meeting>();
  /** The person's meetings: one at the same time is told of before it is saved. */
  readonly known = input<readonly Meeting[]>([]);
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly fieldTexts = inject(MeetingFieldTexts);

  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly lengths = meetingLengths;
  protected readonly draft = signal<Draft<Written> | undefined>(undefined);
  protected readonly contest = new Contest<Meeting>();
  private readonly written = computed<Written>(() => this.draft()?.value() ?? {});
  protected readonly content = computed<MeetingInput>(() => {
    const { version: _version, ...fields } = this.written();
    return { ...inputOf(this.meeting()), ...fields };
  });
  protected readonly heading = computed(() => {
    if (this.contest.isOpen()) return this.i18n.text('plan.conflict.heading');
    return this.i18n.text(this.meeting() ? 'plan.meeting.change' : 'plan.meeting.new');
  });
  protected readonly contested = computed(() => {
    const [standing, collision] = [this.contest.standing(), this.contest.collision()];
    if (!standing || !collision) return [];
    const theirs = inputOf(standing);
    return this.fieldTexts.contested(fieldsToChoose(collision, { ...theirs }), collision, theirs);
  });
  protected readonly sameTime = computed(() => {
    const { heldOn, startsAt, lengthMinutes } = this.content();
    const when = { id: this.meeting()?.id, heldOn, startsAt: timeAsWritten(startsAt), lengthMinutes: Number(lengthMinutes) };
    return meetingsAtTheSameTime(when, this.known()).map((other) =>
      this.i18n.text('plan.meeting.sameTime.other', {
        when: meetingInWords(other, this.i18n),
        minutes: String(other.lengthMinutes),
        who: attendeesInWords(other, this.i18n),
      }),
    );
  });
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
    this.draft.set(this.drafts.open<Written>({ kind: 'meeting', subject, participantId }, this.destroyRef));
  }

  protected set(fields: Partial<MeetingInput>): void {
    const version = this.written().version ?? this.meeting()?.version;
    this.draft()?.set({ ...fields, ...(version !== undefined && { version }) });
  }

  protected async save(): Promise<void> {
    const saved = await this.form.submit({
      check: () =>
        this.contest.isOpen() ? this.contest.unchosen(this.contested(), this.i18n.text('plan.conflict.choose')) : this.faults(),
      send: (idempotencyKey) => this.send(idempotencyKey),
    });
    if (!saved) return;
    await this.draft()?.discard();
    this.toasts.show(this.i18n.text('plan.meeting.saved', { when: meetingInWords(saved.value, this.i18n) }));
    this.open.set(false);
  }

  protected backToForm(): void {
    this.contest.end();
    this.form.clear();
  }

  private async send(idempotencyKey: string): Promise<{ readonly value: Meeting } | undefined> {
    await this.draft()?.flush();
    const meeting = this.meeting();
    if (meeting) return this.change(meeting, idempotencyKey);
    return this.client.send('POST /participants/{participantId}/meetings', {
      path: { participantId: this.participantId() },
      body: bodyOf(this.content()),
      idempotencyKey,
    });
  }

  private async change(meeting: Meeting, idempotencyKey: string): Promise<{ readonly value: Meeting } | undefined> {
    const standing = this.contest.standing();
    const body = bodyOf(standing ? this.contest.resolved(inputOf(standing)) : this.content());
    const version = standing?.version ?? this.written().version ?? meeting.version;
    const path = { meetingId: meeting.id };
    try {
      return await this.client.send('PUT /plan-meetings/{meetingId}', { path, body, etag: `"${version}"`, idempotencyKey });
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 412) throw error;
      this.contest.begin(error.problem.more, changedFields(this.content(), inputOf(meeting)));
      return undefined;
    }
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
