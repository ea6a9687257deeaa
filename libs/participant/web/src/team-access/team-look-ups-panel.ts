import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { DateField, Link, Panel, ProblemMessage, ReadMore, Skeleton } from '@fotfeste/shared/ui';
import { Client, Clock, CountedPipe, DateTimePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What each of the team has looked at on a day: how many people, how many of them followed up by others, and each look-up. */
@Component({
  selector: 'ff-team-look-ups-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DateField, DateTimePipe, Link, Panel, ProblemMessage, ReadMore, RouterLink, Skeleton, TranslocoPipe],
  template: `
    <ff-panel padding="none" [heading]="'participant.teamAccess.lookUps.heading' | transloco">
      <div class="ff-inset ff-stack">
        <p class="ff-subtle">{{ 'participant.teamAccess.lookUps.text' | transloco }}</p>
        <ff-date-field name="day" [label]="'participant.teamAccess.lookUps.day' | transloco" [max]="today" [(value)]="day" />
      </div>
      @if (lookUps.latest(); as view) {
        <ul class="ff-rows">
          @for (colleague of view.items; track colleague.actorId) {
            <li class="ff-rows__row">
              <div>
                <p>{{ colleague.actorName }}</p>
                <p class="ff-subtle">
                  {{ 'participant.teamAccess.lookUps.people' | ffCounted: colleague.people }} ·
                  {{ 'participant.teamAccess.lookUps.others' | ffCounted: colleague.others }} ·
                  {{ 'participant.teamAccess.lookUps.refused' | ffCounted: colleague.refused }}
                </p>
                <ff-read-more [heading]="'participant.teamAccess.lookUps.each' | transloco">
                  <ul class="ff-earlier">
                    @for (line of colleague.lines.slice(0, 200); track $index) {
                      <li>
                        <span class="ff-numeric">{{ line.at | ffDateTime }}</span>
                        · {{ 'participant.lookUps.outcome.' + line.outcome | transloco }} ·
                        @if (line.participantId) {
                          <a ff-link [routerLink]="['/participants', line.participantId, 'overview']">{{ line.name }}</a>
                        } @else if (line.people > 1) {
                          {{ 'participant.teamAccess.lookUps.list' | ffCounted: line.people }}
                        } @else {
                          {{ 'participant.teamAccess.lookUps.unnamed' | transloco }}
                        }
                        @if (line.route === inCopy) {
                          · {{ 'participant.teamAccess.lookUps.inCopy' | transloco }}
                        }
                        @if (line.reason; as why) {
                          <span class="ff-line"
                            >{{ 'access.reason.kind.' + why.reason | transloco }}{{ why.words ? ': ' + why.words : '' }}</span
                          >
                        }
                      </li>
                    }
                  </ul>
                  @if (colleague.lines.length > 200) {
                    <p class="ff-subtle">{{ 'participant.teamAccess.lookUps.more' | ffCounted: colleague.lines.length - 200 }}</p>
                  }
                </ff-read-more>
              </div>
            </li>
          } @empty {
            <li class="ff-rows__row ff-subtle">{{ 'participant.teamAccess.lookUps.none' | transloco }}</li>
          }
        </ul>
      } @else if (lookUps.problem(); as problem) {
        <div class="ff-inset"><ff-problem [problem]="problem" [offersRetry]="true" (retry)="lookUps.reload()" /></div>
      } @else if (day()) {
        <div class="ff-inset"><ff-skeleton [lines]="3" /></div>
      }
    </ff-panel>
  `,
})
export class TeamLookUpsPanel {
  /** Delivered after the service had been gone. */
  protected readonly inCopy = 'POST /api/caseload/mine/copy/look-ups';
  protected readonly today = inject(Clock).today();
  protected readonly day = signal<LocalDate | undefined>(this.today);
  protected readonly lookUps = inject(Client).read('GET /team-look-ups', () => {
    const day = this.day();
    return day ? { day } : undefined;
  });
}
