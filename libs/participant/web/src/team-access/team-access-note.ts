import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Alert, Link } from '@fotfeste/shared/ui';
import { Client, CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Tells a lead that somebody of the team has opened a person of another office with a reason, until a lead has looked at it. */
@Component({
  selector: 'ff-team-access-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, CountedPipe, Link, RouterLink, TranslocoPipe],
  template: `
    @if (unseen(); as count) {
      <ff-alert tone="warning" [heading]="'participant.teamAccess.openings.alert' | ffCounted: count">
        <a ff-link routerLink="/team-access">{{ 'participant.teamAccess.openings.look' | transloco }}</a>
      </ff-alert>
    }
  `,
})
export class TeamAccessNote {
  private readonly openings = inject(Client).read('GET /openings');
  protected readonly unseen = computed(() => this.openings.latest()?.unseen ?? 0);
}
