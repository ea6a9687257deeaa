import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { EmptyState, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ParticipationRows } from './participation-rows';
import { VeiledMeasures } from '../veiled/veiled-measures';
import { participationGroups } from './participation-groups';

/** What a person took part in and waited for as it stood when an earlier day ended: to be read and nothing else. */
@Component({
  selector: 'ff-earlier-participations-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, Page, Panel, ParticipationRows, ProblemMessage, Skeleton, TranslocoPipe, VeiledMeasures],
  template: `
    <ff-page [heading]="'participation.list.heading' | transloco">
      @if (participations.value(); as found) {
        @for (group of groups(); track group.name) {
          <ff-panel [heading]="'participation.then.' + group.name | transloco" padding="none">
            <ff-participation-rows [items]="group.items" [opens]="'nothing'" />
          </ff-panel>
        } @empty {
          @if (!found.veiled) {
            <ff-empty-state [heading]="'participation.then.none' | transloco" />
          }
        }
        @if (found.veiled; as veiled) {
          <ff-veiled-measures [items]="veiled" />
        }
        <p class="ff-subtle">{{ 'participation.then.notKept' | transloco }}</p>
      } @else if (participations.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="participations.reload()" />
      } @else {
        <ff-skeleton [lines]="6" />
      }
    </ff-page>
  `,
})
export class EarlierParticipationsPage {
  readonly participantId = input.required<string>();
  /** The day, from the address. */
  readonly asOf = input.required<string>();

  protected readonly participations = inject(Client).read('GET /participants/{participantId}/participations', () => ({
    participantId: this.participantId(),
    asOf: this.asOf(),
  }));
  protected readonly groups = computed(() => participationGroups(this.participations.value()?.items ?? []));
}
