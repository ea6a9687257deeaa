import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OpenQuestion } from '@fotfeste/eligibility/domain';
import { Link, Panel } from '@fotfeste/shared/ui';
import { LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Everything the sources do not settle, with what the product does meanwhile and the rules it touches. */
@Component({
  selector: 'ff-open-question-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Link, LocalizedPipe, Panel, RouterLink, TranslocoPipe],
  template: `
    <ff-panel padding="none" [heading]="'eligibility.rules.openQuestions' | transloco">
      @for (one of questions(); track one.id) {
        <article class="ff-rule" tabindex="-1" [id]="one.id">
          <h3 class="ff-rule__heading">
            <a class="ff-rule__id" [routerLink]="[]" queryParamsHandling="merge" [fragment]="one.id">{{ one.id }}</a
            >&ngsp;
            <span>{{ one.question | ffLocalized }}</span>
          </h3>
          <div class="ff-rule__text">
            <p>{{ one.chosen | ffLocalized }}</p>
            @if (one.touches.length > 0) {
              <p class="ff-subtle">
                {{ 'eligibility.rules.touches' | transloco }}
                @for (id of one.touches; track id) {
                  <a ff-link [routerLink]="[]" queryParamsHandling="merge" [fragment]="id">{{ id }}</a
                  >{{ $last ? '' : ', ' }}
                }
              </p>
            }
          </div>
        </article>
      }
    </ff-panel>
  `,
})
export class OpenQuestionList {
  readonly questions = input.required<readonly OpenQuestion[]>();
}
