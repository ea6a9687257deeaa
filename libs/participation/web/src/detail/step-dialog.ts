import { ChangeDetectionStrategy, Component, computed, inject, input, type OnInit, output, signal } from '@angular/core';
import {
  reasonsFor,
  reasonWordsLength,
  type Attainment,
  type EndReason,
  type Step,
  type WaitingCause,
} from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, Select, TextArea, type FieldErrors } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { attainmentBody, AttainmentFields } from '../attainment/attainment-fields';
import { AnswerWay } from '../consequence/answer-way';
import { ConsequenceList } from '../consequence/consequence-list';
import { OverrideFields } from '../consequence/override-fields';
import type { Override, Participation, Rehearsal, StepBody } from '../contract';
import { approvalBody, approvalLacks, talkBody, type WrittenApproval } from '../referral/approval';
import { ApprovalFields } from '../referral/approval-fields';
import { TalkFields } from '../referral/talk-fields';
import { waitingBody, waitingErrors } from '../referral/waiting-body';
import { WaitingFields } from '../referral/waiting-fields';

const endings = ['end', 'complete', 'interrupt'];
const stopping = [...endings, 'not-applicable', 'withdraw'];
const decisions = ['enrol', 'queue', 'apply'];

/** One step of the life cycle: what must be said about it, what it leads to, then the deed. */
@Component({
  selector: 'ff-step-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[AnswerWay, ApprovalFields, AttainmentFields, ConsequenceList, OverrideFields, TalkFields, WaitingFields],
    ...[Button, DateField, ErrorSummary, Form, Modal, Select, TextArea, TranslocoPipe],
  ],
  templateUrl: './step-dialog.html',
})
export class StepDialog implements OnInit {
  readonly participation = input.required<Participation>();
  readonly step = input.required<Step>();
  readonly taken = output<Participation>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);

  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly wordsLength = reasonWordsLength;
  protected readonly reason = signal<EndReason | ''>('');
  protected readonly words = signal('');
  protected readonly lastDay = signal<LocalDate | undefined>(undefined);
  protected readonly endsOn = signal<LocalDate | undefined>(undefined);
  protected readonly attainment = signal<Attainment | ''>('');
  protected readonly attainmentWords = signal('');
  protected readonly waitingCode = signal<WaitingCause | ''>('');
  protected readonly waitingWords = signal('');
  protected readonly approval = signal<WrittenApproval>({});
  protected readonly overrides = signal<readonly Override[]>([]);
  /** What the step would lead to, once it has been tried; any change of what is written takes it away. */
  protected readonly rehearsal = signal<{ readonly body: StepBody; readonly found: Rehearsal } | undefined>(undefined);

  protected readonly reasons = computed(() =>
    reasonsFor('adviser').map((value) => ({ value, label: this.i18n.text(`participation.reason.${value}`) })),
  );
  protected readonly asksReason = computed(() => this.step().reason === 'code' || this.step().reason === 'optional');
  protected readonly asksWords = computed(() => this.step().reason === 'words' || this.reason() === 'other');
  protected readonly isEnding = computed(() => endings.includes(this.step().name));
  /** The purpose is judged when the last day has passed; an ending that lies ahead is asked about afterwards. */
  protected readonly asksAttainment = computed(() => {
    const lastDay = this.lastDay();
    return this.isEnding() && this.participation().purpose !== undefined && lastDay !== undefined && lastDay < this.clock.today();
  });
  protected readonly isResuming = computed(() => this.step().name === 'resume');
  private readonly isDeclined = computed(() => this.participation().declined !== undefined);
  /** Deciding a shared referral rests on a talk with the participant. */
  protected readonly isDecision = computed(() => decisions.includes(this.step().name));
  protected readonly asksApproval = computed(
    () => this.isDecision() && (this.isDeclined() || (!this.participation().approval && !this.participation().informedOn)),
  );
  protected readonly body = computed<StepBody>(() => ({
    step: this.step().name as StepBody['step'],
    ...(this.reason() && { reason: this.reason() as EndReason }),
    ...(this.words().trim() && { reasonWords: this.words().trim() }),
    ...(this.isEnding() && day('lastDay', this.lastDay())),
    ...this.attained(),
    ...(this.step().name === 'queue' && waitingBody(this.waitingCode(), this.waitingWords())),
    ...(this.isResuming() && day('endsOn', this.endsOn())),
    ...(this.isDecision() && talkBody(this.approval())),
    ...(this.asksApproval() && approvalBody(this.approval())),
    ...(this.overrides().length > 0 && { overrides: [...this.overrides()] }),
  }));
  protected readonly shown = computed(() => {
    const rehearsal = this.rehearsal();
    return rehearsal && JSON.stringify(rehearsal.body) === JSON.stringify(this.body()) ? rehearsal.found : undefined;
  });

  ngOnInit(): void {
    const { endsOn, consultedOn, consultationWords } = this.participation();
    const planned = endsOn as LocalDate | undefined;
    this.lastDay.set(planned && planned < this.clock.today() ? planned : this.clock.today());
    if (this.step().name === 'withdraw' && this.isDeclined()) this.giveTheirNo();
    this.giveLostConsent();
    this.approval.set({ consultedOn: consultedOn as LocalDate | undefined, ...(consultationWords && { consultationWords }) });
  }

  /** The participant's no is the reason; the adviser may say more, or something else. */
  private giveTheirNo(): void {
    this.reason.set('other');
    this.words.set(this.i18n.text('participation.answered.no.reason'));
  }

  /** A consent that is gone is why, and the day it was taken back is proposed as the last; both can be changed. */
  private giveLostConsent(): void {
    const lost = this.participation().lostConsent;
    if (!lost || !stopping.includes(this.step().name)) return;
    this.reason.set('other');
    this.words.set(this.i18n.text(`participation.share.lost.reason.${lost.consent}`));
    this.lastDay.set(lost.since as LocalDate);
  }

  protected write(approval: WrittenApproval): void {
    this.approval.update((before) => ({ ...before, ...approval }));
  }

  /** First what it leads to, then the deed itself. */
  protected async submit(): Promise<void> {
    if (this.shown()) await this.take();
    else await this.rehearse();
  }

  private async rehearse(): Promise<void> {
    const body = this.body();
    const isUnsaid = this.asksAttainment() && !this.attainment();
    const answer = await this.form.submit({
      check: () => ({
        attainment: isUnsaid ? this.i18n.text('participation.attainment.missing') : undefined,
        ...this.approvalMissing(),
        ...(this.step().name === 'queue' && waitingErrors(this.i18n, this.waitingCode(), this.waitingWords())),
      }),
      send: () =>
        this.client.send('POST /participations/{participationId}/steps/rehearsal', { path: this.path(), body, etag: this.etag() }),
    });
    if (answer) this.rehearsal.set({ body, found: answer.value });
  }

  private async take(): Promise<void> {
    const answer = await this.form.submit({
      send: (idempotencyKey) =>
        this.client.send('POST /participations/{participationId}/steps', {
          path: this.path(),
          body: this.body(),
          etag: this.etag(),
          idempotencyKey,
        }),
    });
    if (answer) this.taken.emit(answer.value);
  }

  /** What lacks of the participant's yes is told before the attempt: half a yes is not sent. */
  private approvalMissing(): FieldErrors {
    const lacks = this.asksApproval() ? Object.entries(approvalLacks(this.approval())) : [];
    return Object.fromEntries(lacks.map(([field, text]) => [field, this.i18n.text(text)]));
  }

  private attained(): Partial<StepBody> {
    const attainment = this.attainment();
    return attainment && this.asksAttainment() ? attainmentBody(attainment, this.attainmentWords()) : {};
  }

  private path(): { readonly participationId: string } {
    return { participationId: this.participation().id };
  }

  private etag(): string {
    return `"${this.participation().version}"`;
  }
}

function day<Name extends string>(name: Name, value: LocalDate | undefined): { readonly [N in Name]?: LocalDate } {
  return (value ? { [name]: value } : {}) as { readonly [N in Name]?: LocalDate };
}
