import { ChangeDetectionStrategy, Component, computed, inject, input, type OnInit, output, signal } from '@angular/core';
import { actOf, changeRules, reasonWordsLength } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, ErrorSummary, Form, FormState, Modal, TextArea } from '@fotfeste/shared/ui';
import { type BodyOf, Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AnswerWay } from '../consequence/answer-way';
import { ConsequenceList } from '../consequence/consequence-list';
import { OverrideFields } from '../consequence/override-fields';
import type { Override, Participation, Rehearsal } from '../contract';
import { ProposalFields } from './proposal-fields';
import { formOf, valuesOf, type ProposalForm } from './proposal-form';
import type { Proposal } from './proposal-words';

type ApprovalBody = BodyOf<'POST /participations/{participationId}/proposals/{proposalId}/approval'>;

/** Approving a proposal: what the provider asked for, which may be edited, what it leads to, and the deed. */
@Component({
  selector: 'ff-approval-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AnswerWay, Button, ConsequenceList, ErrorSummary, Form, Modal, OverrideFields, ProposalFields, TextArea, TranslocoPipe],
  template: `
    <ff-modal [heading]="heading()" [(open)]="open" (closed)="closed.emit()">
      <form id="approval-form" class="ff-stack" [ff-form]="form" (submit)="$event.preventDefault(); submit()">
        <p class="ff-proposal__words">{{ proposal().words }}</p>
        <ff-proposal-fields
          [kind]="proposal().kind"
          [ending]="participation().ending"
          [isCompleted]="participation().status === 'completed'"
          [value]="value()"
          (written)="write($event)"
        />
        @if (asksWords()) {
          <ff-text-area
            name="words"
            [label]="'participation.proposal.because' | transloco"
            [description]="'participation.proposal.becauseText' | transloco"
            [maxLength]="length"
            [(value)]="words"
          />
        }
        <ff-override-fields [problem]="form.problem()" [(overrides)]="overrides" />
        <ff-error-summary />
        <ff-answer-way [problem]="form.problem()" [participantId]="participation().participantId" />
        @if (shown(); as found) {
          <ff-consequence-list [consequences]="found.consequences" [notes]="found.notes" [foreseen]="found.foreseen" />
        }
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button="primary" type="submit" form="approval-form" [loading]="form.isSending()">
          @if (shown()) {
            {{ 'participation.proposal.approve' | transloco }}
          } @else {
            {{ 'participation.consequences.show' | transloco }}
          }
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'participation.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class ApprovalDialog implements OnInit {
  readonly participation = input.required<Participation>();
  readonly proposal = input.required<Proposal>();
  readonly approved = output<Participation>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);

  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly length = reasonWordsLength;
  protected readonly value = signal<ProposalForm>({});
  protected readonly words = signal('');
  protected readonly overrides = signal<readonly Override[]>([]);
  private readonly rehearsal = signal<{ readonly body: ApprovalBody; readonly found: Rehearsal } | undefined>(undefined);

  protected readonly heading = computed(() => this.i18n.text(`participation.proposal.kind.${this.proposal().kind}`));
  private readonly values = computed(() => valuesOf(this.proposal().kind, this.value()));
  /** A change asks why in words; a step has its reason in a code. */
  protected readonly asksWords = computed(() => {
    const { status, ending, startsOn, endsOn } = this.participation();
    const days = { startsOn: startsOn as LocalDate | undefined, endsOn: endsOn as LocalDate | undefined };
    const act = actOf(this.proposal().kind, this.values(), { status, ending, ...days });
    return act.kind === 'change' && act.change !== 'end-reason' && changeRules[act.change].reason === 'required';
  });
  protected readonly body = computed((): ApprovalBody => ({
    values: this.values(),
    ...(this.asksWords() && { words: this.words().trim() }),
    ...(this.overrides().length > 0 && { overrides: [...this.overrides()] }),
  }));
  protected readonly shown = computed(() => {
    const rehearsal = this.rehearsal();
    return rehearsal && JSON.stringify(rehearsal.body) === JSON.stringify(this.body()) ? rehearsal.found : undefined;
  });

  ngOnInit(): void {
    this.value.set(formOf(this.proposal()));
    this.words.set(this.proposal().words);
  }

  protected write(patch: Partial<ProposalForm>): void {
    this.value.update((value) => ({ ...value, ...patch }));
  }

  protected async submit(): Promise<void> {
    const body = this.body();
    const sending = {
      path: { participationId: this.participation().id, proposalId: this.proposal().id },
      body,
      etag: `"${this.participation().version}"`,
    };
    if (this.shown()) {
      const answer = await this.form.submit({
        send: (idempotencyKey) =>
          this.client.send('POST /participations/{participationId}/proposals/{proposalId}/approval', { ...sending, idempotencyKey }),
      });
      if (answer) this.approved.emit(answer.value);
      return;
    }
    const found = await this.form.submit({
      send: () => this.client.send('POST /participations/{participationId}/proposals/{proposalId}/approval/rehearsal', sending),
    });
    if (found) this.rehearsal.set({ body, found: found.value });
  }
}
