import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type AssistanceGroup, assistanceGroupDefinitions, measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import { Panel, Tag } from '@fotfeste/shared/ui';
import { DatePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { OverviewContact } from './overview-contact';
import { OverviewLivelihood } from './overview-livelihood';
import { OverviewNeeds } from './overview-needs';
import type { OverviewView } from './overview-view';

/** What was known of the person on an earlier day, to be read and nothing else. */
@Component({
  selector: 'ff-earlier-overview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, LocalizedPipe, OverviewContact, OverviewLivelihood, OverviewNeeds, Panel, Tag, TranslocoPipe],
  templateUrl: './earlier-overview.html',
})
export class EarlierOverview {
  readonly overview = input.required<OverviewView>();
  /** The day that is shown. */
  readonly then = input.required<LocalDate>();

  protected readonly isVeiled = computed(() => this.overview().participations.some(({ measure }) => !measure));

  protected measureName(code: MeasureCode): LocalizedText {
    return measureDefinitions[code].name;
  }

  protected groupName(group: AssistanceGroup): LocalizedText {
    return assistanceGroupDefinitions[group].name;
  }
}
