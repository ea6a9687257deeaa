import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { Button, ErrorSummary, Form, FormState, Modal, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, ProblemError } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { etagOf, type JobSeekerRegistration } from '../contract';
import { answersIn, type JobSeekerAnswers, jobSeekerRequest, noAnswers } from '../fields/job-seeker-answers';
import { JobWishFields } from '../fields/job-wish-fields';
import { SituationFields } from '../fields/situation-fields';
import { EntryHelp } from '../registration/entry-help';
import { type EntryAnswer, entryAnswerOf } from '../registration/registrar';
import { emptyRegistration, entryRequest, type RegistrationDraft } from '../registration/registration-draft';
import { registrationErrors } from '../registration/registration-errors';
import { Edit, type Versioned } from './edit';
import { type ContestedField, FieldConflict, undecidedErrors } from './field-conflict';
import { answerLabels, answerWords, serverNames } from './job-seeker-words';

/** Changes what somebody said on registering, or registers them again. */
@Component({
  selector: 'ff-job-seeker-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, EntryHelp, ErrorSummary, FieldConflict, Form, JobWishFields, Modal, SituationFields, TranslocoPipe],
  templateUrl: './job-seeker-dialog.html',
})
export class JobSeekerDialog {
  readonly participantId = input.required<string>();
  readonly deed = input<'change' | 'again' | 'end' | undefined>();
  readonly registration = input<JobSeekerRegistration | undefined>();
  readonly saved = output();
  /** A colleague has changed the same: the registration must be read again before both can be shown. */
  readonly collided = output();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly isOpen = computed(() => this.deed() === 'change' || this.deed() === 'again');
  protected readonly form = linkedSignal({ source: this.isOpen, computation: () => new FormState() });
  protected readonly edit = linkedSignal({
    source: this.isOpen,
    computation: () => new Edit<JobSeekerAnswers>(untracked(() => this.latest())),
  });
  protected readonly entry = linkedSignal<boolean, EntryAnswer | undefined>({ source: this.isOpen, computation: () => undefined });
  private readonly approval = linkedSignal<boolean, Partial<RegistrationDraft>>({ source: this.isOpen, computation: () => ({}) });
  /** The answers with the approval, as the entry rules are told. */
  protected readonly draft = computed<RegistrationDraft>(() => ({ ...emptyRegistration, ...this.edit().content(), ...this.approval() }));
  protected readonly heading = computed(() => this.i18n.text(`participant.jobSeeker.${this.deed() === 'again' ? 'again' : 'change'}`));
  protected readonly contested = computed<readonly ContestedField[]>(() => {
    const [edit, latest] = [this.edit(), this.latest()];
    if (!edit.hasRead(latest)) return [];
    return edit.contested().map((name) => ({
      name,
      label: this.i18n.text(answerLabels[name]),
      mine: answerWords(edit.content(), name, this.i18n),
      theirs: answerWords(latest.content, name, this.i18n),
      choice: edit.choices()[name],
    }));
  });

  protected approve(patch: Partial<RegistrationDraft>): void {
    this.approval.update((before) => ({ ...before, ...patch }));
  }

  protected async save(): Promise<void> {
    const deed = this.deed() === 'again' ? 'again' : 'change';
    const answer = await this.form().submit({
      check: () => ({
        ...registrationErrors(this.draft(), { needs: this.entry()?.needs ?? [], asksForOffice: false }, this.i18n),
        ...undecidedErrors(this.edit(), this.i18n),
      }),
      send: (idempotencyKey) => this[deed](idempotencyKey),
    });
    if (answer !== 'saved') return;
    this.toasts.show(this.i18n.text(`participant.jobSeeker.done.${deed}`));
    this.saved.emit();
  }

  private async again(idempotencyKey: string): Promise<'saved' | 'asked'> {
    const path = { participantId: this.participantId() };
    try {
      await this.client.send('POST /participants/{participantId}/registrations', {
        path,
        body: entryRequest(this.draft()),
        idempotencyKey,
      });
      return 'saved';
    } catch (error) {
      const entry = error instanceof ProblemError ? entryAnswerOf(error.problem) : undefined;
      if (!entry) throw error;
      this.entry.set(entry);
      return 'asked';
    }
  }

  private async change(idempotencyKey: string): Promise<'saved' | 'asked'> {
    const edit = this.edit();
    const { content, version } = edit.toSend(this.latest());
    try {
      await this.client.send('PUT /participants/{participantId}/registrations/{registrationId}', {
        path: { participantId: this.participantId(), registrationId: this.registration()?.id ?? '' },
        body: jobSeekerRequest(content),
        etag: etagOf({ version }),
        idempotencyKey,
      });
      return 'saved';
    } catch (error) {
      if (!edit.collided(error, serverNames)) throw error;
      this.collided.emit();
      return 'asked';
    }
  }

  private latest(): Versioned<JobSeekerAnswers> {
    const registration = this.registration();
    return registration ? { content: answersIn(registration), version: registration.version } : { content: noAnswers, version: 0 };
  }
}
