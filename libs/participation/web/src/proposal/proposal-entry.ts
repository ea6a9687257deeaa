import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Tag } from '@fotfeste/shared/ui';
import { CountedPipe, DateTimePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { proposalLines, proposalTones, type Proposal } from './proposal-words';

/** A proposal as both sides read it: what, why, by whom, and what became of it. */
@Component({
  selector: 'ff-proposal-entry',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DateTimePipe, Tag, TranslocoPipe],
  template: `
    @let it = proposal();
    <div class="ff-row">
      <h3 class="aksel-heading aksel-heading--xsmall">{{ 'participation.proposal.kind.' + it.kind | transloco }}</h3>
      <ff-tag marked [tone]="tones[it.status]">{{ 'participation.proposal.status.' + it.status | transloco }}</ff-tag>
      @if (it.waitingDays; as days) {
        <span class="ff-subtle">{{ 'participation.proposal.waited' | ffCounted: days }}</span>
      }
    </div>
    @if (lines().length > 0) {
      <p>{{ lines().join(' · ') }}</p>
    }
    <p class="ff-proposal__words">{{ it.words }}</p>
    <p class="ff-subtle">
      {{ 'participation.proposal.by' | transloco: { name: it.proposedByName, at: (it.proposedAt | ffDateTime) } }}
    </p>
    @if (it.settledAt; as at) {
      <p class="ff-subtle">
        {{ 'participation.proposal.settled.' + it.status | transloco: { name: it.settledByName, at: (at | ffDateTime) } }}
      </p>
    }
    @if (it.answerWords; as words) {
      <p class="ff-proposal__answer">{{ words }}</p>
    }
    @if (applied().length > 0) {
      <p class="ff-proposal__answer">{{ 'participation.proposal.applied' | transloco }} {{ applied().join(' · ') }}</p>
    }
  `,
  host: { class: 'ff-proposal' },
})
export class ProposalEntry {
  readonly proposal = input.required<Proposal>();

  private readonly i18n = inject(I18n);
  protected readonly tones = proposalTones;
  protected readonly lines = computed(() => proposalLines(this.proposal().values, this.i18n));
  protected readonly applied = computed(() => {
    const { applied } = this.proposal();
    return applied ? proposalLines(applied, this.i18n) : [];
  });
}
