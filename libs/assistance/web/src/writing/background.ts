import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { assistanceGroupDefinitions } from '@fotfeste/eligibility/domain';
import { Link, ReadMore } from '@fotfeste/shared/ui';
import { Client, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DecisionWordsView } from '../decision/decision-words';
import { assessedOf } from '../needs/assessed';
import { NeedsWords } from '../needs/needs-words';
import { OpinionPair } from '../opinion/opinion-pair';
import type { Decision, Needs } from '../views';

/** What a new text builds on, at hand while one writes: the decision in force and the needs assessment. */
@Component({
  selector: 'ff-assistance-background',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DecisionWordsView, Link, LocalizedPipe, NeedsWords, OpinionPair, ReadMore, RouterLink, TranslocoPipe],
  template: `
    <h2 class="aksel-label aksel-label--small">{{ 'assistance.background.heading' | transloco }}</h2>
    @if (inForce(); as decision) {
      <ff-read-more [heading]="'assistance.background.inForce' | transloco: { group: groupName() | ffLocalized }">
        <ff-assistance-words [text]="decision" />
      </ff-read-more>
    }
    @if (assessed(); as assessed) {
      <ff-read-more [heading]="'assistance.background.needs.' + (assessed.capacityReduced || 'none') | transloco">
        <div class="ff-stack">
          <ff-assistance-needs-words [assessed]="assessed" />
          <a ff-link [routerLink]="page()">{{ 'assistance.needs.change' | transloco }}</a>
        </div>
      </ff-read-more>
    } @else {
      <p class="ff-assistance-background__none">
        {{ 'assistance.background.noNeeds' | transloco }}
        <a ff-link [routerLink]="page()">{{ 'assistance.needs.begin' | transloco }}</a>
      </p>
    }
    @if (opinions.value(); as shown) {
      <ff-assistance-opinion-pair [opinions]="shown" />
    }
  `,
  host: { class: 'ff-assistance-background' },
})
export class Background {
  readonly participantId = input.required<string>();
  readonly inForce = input.required<Decision | undefined>();
  readonly needs = input.required<Needs>();

  protected readonly opinions = inject(Client).read('GET /participants/{participantId}/need-opinions', () => ({
    participantId: this.participantId(),
  }));
  protected readonly page = computed(() => ['/participants', this.participantId(), 'decisions', 'needs']);
  protected readonly groupName = computed(() => {
    const decision = this.inForce();
    return decision && assistanceGroupDefinitions[decision.group].name;
  });
  protected readonly assessed = computed(() => (this.needs().version > 0 ? assessedOf(this.needs()) : undefined));
}
