import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { noteKinds } from '@fotfeste/participant/domain';
import { Button, Link, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { NotePanel } from './note-panel';

/** What is written about a person, in three places that each say who reads it: with the participant, on support, on control. */
@Component({
  selector: 'ff-notes-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, Link, NotePanel, Page, Panel, ProblemMessage, RouterLink, Skeleton, TranslocoPipe],
  template: `
    <ff-page [heading]="'case.notes.heading' | transloco">
      @if (mayAskErasure()) {
        <a ff-actions ff-button="secondary" size="small" routerLink="../history/erasures">{{ 'case.erasure.open' | transloco }}</a>
      }
      <div class="ff-columns ff-columns--aside">
        <div class="ff-stack">
          @for (kind of kinds(); track kind) {
            <ff-note-panel [participantId]="participantId()" [kind]="kind" />
          }
        </div>
        <ff-panel [heading]="'case.notes.shared.heading' | transloco">
          <p class="ff-subtle">{{ 'case.notes.shared.who' | transloco }}</p>
          @if (minutes.latest(); as shared) {
            @for (each of shared.items; track each.meetingId) {
              <div class="ff-note">
                <p class="ff-subtle">{{ 'case.notes.shared.of' | transloco: { date: (each.heldOn | ffDate) } }}</p>
                <p class="ff-written">{{ each.words }}</p>
              </div>
            } @empty {
              <p>{{ 'case.notes.shared.none' | transloco }}</p>
            }
          } @else if (minutes.problem(); as problem) {
            <ff-problem [problem]="problem" [offersRetry]="true" (retry)="minutes.reload()" />
          } @else {
            <ff-skeleton [lines]="3" />
          }
          <p>
            <a ff-link [routerLink]="['/participants', participantId(), 'meetings']">{{ 'case.notes.shared.more' | transloco }}</a>
          </p>
        </ff-panel>
      </div>
    </ff-page>
  `,
})
export class NotesPage {
  readonly participantId = input.required<string>();

  private readonly permissions = inject(Permissions);
  protected readonly kinds = computed(() => noteKinds.filter((kind) => this.permissions.may(`${kind}-note:read`)));
  protected readonly mayAskErasure = computed(() => this.permissions.may('erasure:ask'));
  protected readonly minutes = inject(Client).read('GET /participants/{participantId}/shared-minutes', () => ({
    participantId: this.participantId(),
  }));
}
