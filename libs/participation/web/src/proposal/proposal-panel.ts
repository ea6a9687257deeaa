import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Button, Confirm, Panel, ProblemMessage, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, ProblemError, type Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Participation } from '../contract';
import { ApprovalDialog } from './approval-dialog';
import { ProposalEntry } from './proposal-entry';
import type { Proposal } from './proposal-words';

/** What the provider has proposed, for Nav to approve, edit or reject. Nothing is shown while nothing was ever proposed. */
@Component({
  selector: 'ff-proposal-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ApprovalDialog, Button, Panel, ProblemMessage, ProposalEntry, TranslocoPipe],
  template: `
    @if (items().length > 0) {
      <ff-panel [heading]="'participation.proposal.fromProvider' | transloco">
        <ul class="ff-proposals">
          @for (proposal of items(); track proposal.id) {
            <li>
              <ff-proposal-entry [proposal]="proposal" />
              @if (mayWrite() && proposal.status === 'waiting') {
                <div class="ff-actions">
                  <button ff-button="primary" size="small" type="button" (click)="answering.set(proposal)">
                    {{ 'participation.proposal.approve' | transloco }}
                  </button>
                  <button ff-button="secondary" size="small" type="button" (click)="reject(proposal)">
                    {{ 'participation.proposal.reject' | transloco }}
                  </button>
                </div>
              }
            </li>
          }
        </ul>
        @if (problem(); as wrong) {
          <ff-problem [problem]="wrong" />
        }
      </ff-panel>
    } @else if (proposals.problem(); as wrong) {
      <ff-problem [problem]="wrong" [offersRetry]="true" (retry)="proposals.reload()" />
    }
    @if (answering(); as proposal) {
      <ff-approval-dialog
        [participation]="participation()"
        [proposal]="proposal"
        (approved)="done($event)"
        (closed)="answering.set(undefined)"
      />
    }
  `,
})
export class ProposalPanel {
  readonly participation = input.required<Participation>();
  readonly mayWrite = input(false);
  readonly approved = output<Participation>();

  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  protected readonly answering = signal<Proposal | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly proposals = this.client.read('GET /participations/{participationId}/proposals', () => ({
    participationId: this.participation().id,
  }));
  protected readonly items = computed(() => this.proposals.latest()?.items ?? []);

  protected async reject({ id, kind }: Proposal): Promise<void> {
    const said = await this.confirm.ask({
      heading: this.i18n.text('participation.proposal.rejectHeading', {
        kind: this.i18n.text(`participation.proposal.kind.${kind}`).toLocaleLowerCase(this.i18n.language()),
      }),
      action: this.i18n.text('participation.proposal.reject'),
      reason: 'required',
      readBy: 'provider',
      reasonLabel: this.i18n.text('participation.proposal.rejectReason'),
    });
    if (!said) return;
    try {
      const path = { participationId: this.participation().id, proposalId: id };
      const sending = { path, body: { words: said.reason } };
      const { value } = await this.client.send('POST /participations/{participationId}/proposals/{proposalId}/rejection', sending);
      this.problem.set(undefined);
      this.proposals.set({ value });
      this.toasts.show(this.i18n.text('participation.proposal.done.rejected'));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem.set(error.problem);
      this.proposals.reload();
    }
  }

  protected done(now: Participation): void {
    this.answering.set(undefined);
    this.problem.set(undefined);
    this.proposals.reload();
    this.approved.emit(now);
  }
}
