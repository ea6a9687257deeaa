import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { letterTones } from '@fotfeste/document/web';
import { Link, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision } from '../views';

/** The letter that told the person of a decision, and whether somebody has sent it. */
@Component({
  selector: 'ff-assistance-decision-letter',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Link, Panel, ProblemMessage, RouterLink, Skeleton, Tag, TranslocoPipe],
  template: `
    @if (mayRead()) {
      <ff-panel [heading]="'assistance.letter.heading' | transloco">
        @if (letters.value()) {
          @if (letter(); as letter) {
            <ff-tag ff-beside-heading [tone]="tones[letter.status]" marked>{{ 'document.status.' + letter.status | transloco }}</ff-tag>
            <p>
              <a ff-link [routerLink]="['/participants', decision().participantId, 'letters', letter.id]" [attr.lang]="letter.language">{{
                letter.title
              }}</a>
            </p>
            @if (letter.status === 'to-be-sent') {
              <p class="ff-subtle">{{ 'document.line.to-be-sent' | transloco: { date: (letter.madeOn | ffDate) } }}</p>
            }
          } @else {
            <p class="ff-subtle">{{ 'assistance.letter.none' | transloco }}</p>
          }
        } @else if (letters.problem(); as problem) {
          <ff-problem [problem]="problem" [offersRetry]="true" (retry)="letters.reload()" />
        } @else {
          <ff-skeleton [lines]="2" />
        }
      </ff-panel>
    }
  `,
})
export class DecisionLetter {
  readonly decision = input.required<Decision>();

  private readonly permissions = inject(Permissions);
  protected readonly mayRead = computed(() => this.permissions.may('document:read'));
  protected readonly letters = inject(Client).read('GET /participants/{participantId}/documents', () =>
    this.mayRead() ? { participantId: this.decision().participantId } : undefined,
  );
  protected readonly letter = computed(() =>
    this.letters.value()?.items.find(({ kind, subjectId }) => kind === 'assistance-decision' && subjectId === this.decision().id),
  );
  protected readonly tones = letterTones;
}
