import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Page } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { CarePanel } from '../care/care-panel';
import { KvpPanel } from '../kvp/kvp-panel';
import { DisqualificationPanel } from '../disqualification/disqualification-panel';
import { LookUpsPanel } from '../look-ups/look-ups-panel';
import { ContactPanel } from './contact-panel';
import { FactsSection } from './facts-section';
import { FollowUpPanel } from './follow-up-panel';
import { JobSeekerPanel } from './job-seeker-panel';
import { ResponsiblePanel } from './responsible-panel';
import { YoungPanel } from './young-panel';

/** What is registered about a person: job seeking, work, education, benefits, how they are reached, follow-up, who is responsible. */
@Component({
  selector: 'ff-details-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CarePanel,
    ContactPanel,
    DisqualificationPanel,
    FactsSection,
    FollowUpPanel,
    JobSeekerPanel,
    KvpPanel,
    LookUpsPanel,
    Page,
    ResponsiblePanel,
    TranslocoPipe,
    YoungPanel,
  ],
  template: `
    <ff-page [heading]="'participant.details.heading' | transloco">
      <div class="ff-columns ff-columns--aside">
        <div class="ff-stack">
          <div id="job-seeker" tabindex="-1">
            <ff-job-seeker-panel [participantId]="participantId()" (changed)="followUp.reload()" />
          </div>
          <ff-facts-section [participantId]="participantId()" (changed)="followUp.reload()" />
        </div>
        <div class="ff-stack">
          <ff-contact-panel [participantId]="participantId()" />
          <div id="care" tabindex="-1">
            <ff-care-panel [participantId]="participantId()" />
          </div>
          <ff-young-panel [participantId]="participantId()" />
          <ff-follow-up-panel #followUp [participantId]="participantId()" />
          <div id="kvp" tabindex="-1">
            <ff-kvp-panel [participantId]="participantId()" (changed)="followUp.reload()" />
          </div>
          <ff-responsible-panel #responsible [participantId]="participantId()" />
          <ff-disqualification-panel [participantId]="participantId()" (changed)="responsible.reload()" />
          <ff-look-ups-panel [participantId]="participantId()" />
        </div>
      </div>
    </ff-page>
  `,
})
export class DetailsPage {
  readonly participantId = input.required<string>();
}
