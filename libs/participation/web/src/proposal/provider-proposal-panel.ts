import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { proposalsOf } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, Confirm, Panel, ProblemMessage, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, I18n, ProblemError, type Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProviderParticipation } from '../provider/views';
import { ProposalDialog } from './proposal-dialog';
import { ProposalEntry } from './proposal-entry';
import type { Proposal, ProposalList } from './proposal-words';

/** What the provider has proposed to Nav, what became of it, and the way to propose more. */
@Component({
  selector: 'ff-provider-proposal-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Panel, ProblemMessage, ProposalDialog, ProposalEntry, Skeleton, TranslocoPipe],
  template: `
    <ff-panel [heading]="'participation.proposal.heading' | transloco">
      @if (kinds().length > 0) {
        <button ff-actions ff-button="secondary" size="small" type="button" (click)="isWriting.set(true)">
          {{ 'participation.proposal.new' | transloco }}
        </button>
      }
      @if (proposals.value(); as found) {
        <ul class="ff-proposals">
          @for (proposal of found.items; track proposal.id) {
            <li>
              <ff-proposal-entry [proposal]="proposal" />
              @if (proposal.status === 'waiting') {
                <button ff-button="tertiary" size="small" type="button" (click)="recall(proposal)">
                  {{ 'participation.proposal.recall' | transloco }}
                </button>
              }
            </li>
          } @empty {
            <li class="ff-subtle">{{ 'participation.proposal.noneYours' | transloco }}</li>
          }
        </ul>
        @if (problem(); as wrong) {
          <ff-problem [problem]="wrong" />
        }
      } @else if (proposals.problem(); as wrong) {
        <ff-problem [problem]="wrong" [offersRetry]="true" (retry)="proposals.reload()" />
      } @else {
        <ff-skeleton [lines]="2" />
      }
    </ff-panel>
    @if (isWriting()) {
      <ff-proposal-dialog
        [participation]="participation()"
        [kinds]="kinds()"
        [waiting]="waiting()"
        (proposed)="done($event, 'made')"
        (closed)="isWriting.set(false)"
      />
    }
  `,
})
export class ProviderProposalPanel {
  readonly participation = input.required<ProviderParticipation>();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly confirm = inject(Confirm);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  protected readonly isWriting = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly proposals = this.client.read('GET /provider/participations/{participationId}/proposals', () => this.path());
  protected readonly waiting = computed(() => (this.proposals.value()?.items ?? []).filter(({ status }) => status === 'waiting'));
  /** What Nav could carry out now. */
  protected readonly kinds = computed(() => {
    const { status, ending, startsOn, endsOn } = this.participation();
    const days = { startsOn: startsOn as LocalDate | undefined, endsOn: endsOn as LocalDate | undefined };
    return proposalsOf({ status, ending, ...days }, this.clock.today());
  });

  protected async recall({ id, kind }: Proposal): Promise<void> {
    const heading = this.i18n.text('participation.proposal.recallHeading');
    const text = this.i18n.text(`participation.proposal.kind.${kind}`);
    if (!(await this.confirm.ask({ heading, text, action: this.i18n.text('participation.proposal.recall') }))) return;
    try {
      const path = { ...this.path(), proposalId: id };
      const { value } = await this.client.send('POST /provider/participations/{participationId}/proposals/{proposalId}/recall', { path });
      this.done(value, 'recalled');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem.set(error.problem);
      this.proposals.reload();
    }
  }

  protected done(list: ProposalList, what: 'made' | 'recalled'): void {
    this.problem.set(undefined);
    this.isWriting.set(false);
    this.proposals.set({ value: list });
    this.toasts.show(this.i18n.text(`participation.proposal.done.${what}`));
  }

  private path(): { readonly participationId: string } {
    return { participationId: this.participation().participationId };
  }
}
