import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Alert, Link } from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Whom the reader stands in for today, with the way to their people; and that the reader is registered as away. Nothing otherwise. */
@Component({
  selector: 'ff-stand-in-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, DatePipe, Link, RouterLink, TranslocoPipe],
  template: `
    @for (absence of stoodInFor(); track absence.id) {
      <ff-alert tone="info">
        {{ 'caseload.absence.standIn.note' | transloco: { name: absence.adviserName, date: (absence.to | ffDate) } }}&ngsp;
        <a ff-link routerLink="/office" [queryParams]="{ adviser: absence.adviserId }">{{
          'caseload.absence.standIn.people' | transloco: { name: absence.adviserName }
        }}</a>
      </ff-alert>
    }
    @for (absence of own(); track absence.id) {
      <ff-alert tone="info">{{
        'caseload.absence.standIn.away' | transloco: { name: absence.substituteName, date: (absence.to | ffDate) }
      }}</ff-alert>
    }
  `,
})
export class StandInNote {
  private readonly me = inject(Session).actor;
  private readonly today: string = inject(Clock).today();
  private readonly absences = inject(Client).read('GET /absences');
  private readonly running = computed(() => (this.absences.latest()?.items ?? []).filter(({ from }) => from <= this.today));
  protected readonly stoodInFor = computed(() => this.running().filter(({ substituteId }) => substituteId === this.me()?.id));
  protected readonly own = computed(() => this.running().filter(({ adviserId }) => adviserId === this.me()?.id));
}
