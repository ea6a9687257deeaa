import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Button, EmptyState, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DueCheckpoints } from '../checkpoint/due-checkpoints';
import { VeiledMeasures } from '../veiled/veiled-measures';
import { participationGroups } from './participation-groups';
import { ParticipationRows } from './participation-rows';

/** Everything a person takes part in, waits for, and has taken part in. */
@Component({
  selector: 'ff-participations-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    DueCheckpoints,
    EmptyState,
    Page,
    Panel,
    ParticipationRows,
    ProblemMessage,
    RouterLink,
    Skeleton,
    TranslocoPipe,
    VeiledMeasures,
  ],
  template: `
    <ff-page [heading]="'participation.list.heading' | transloco">
      @if (mayRefer()) {
        <a ff-actions ff-button="primary" routerLink="new">{{ 'participation.list.refer' | transloco }}</a>
      }
      <ff-due-checkpoints [participantId]="participantId()" />
      @if (participations.value(); as found) {
        @if (found.items.length === 0 && !found.veiled) {
          <ff-empty-state [heading]="'participation.list.none' | transloco">{{ 'participation.list.noneText' | transloco }}</ff-empty-state>
        }
        @for (group of groups(); track group.name) {
          <ff-panel [heading]="'participation.list.' + group.name | transloco" padding="none">
            <ff-participation-rows [items]="group.items" />
          </ff-panel>
        }
        @if (found.veiled; as veiled) {
          <ff-veiled-measures [items]="veiled" />
        }
      } @else if (participations.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="participations.reload()" />
      } @else {
        <ff-skeleton [lines]="6" />
      }
    </ff-page>
  `,
})
export class ParticipationsPage {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly permissions = inject(Permissions);
  protected readonly i18n = inject(I18n);

  protected readonly participations = this.client.read('GET /participants/{participantId}/participations', () => ({
    participantId: this.participantId(),
  }));
  protected readonly mayRefer = computed(() => this.permissions.may('participation:write'));
  protected readonly groups = computed(() => participationGroups(this.participations.value()?.items ?? []));
}
