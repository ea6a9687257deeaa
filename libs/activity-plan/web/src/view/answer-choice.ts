import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { type AnswerCode, answerCodes } from '@fotfeste/activity-plan/domain';
import { Button, Icon, type IconName } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';

const iconOf: Readonly<Record<AnswerCode, IconName>> = { approved: 'Checkmark', declined: 'XMark', comment: 'Chat' };

/** Yes, no, or something to say. On paper: boxes to tick and lines to write on. */
@Component({
  selector: 'ff-answer-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <div class="ff-view-choice" role="group" [attr.aria-label]="about()">
      @for (code of codes; track code) {
        <button type="button" ff-button="secondary" [attr.data-answer]="code" (click)="chosen.emit(code)">
          <ff-icon [name]="iconOf[code]" />{{ 'plan.view.choice.' + wording() + '.' + code | transloco }}
        </button>
      }
    </div>
    <div class="ff-view-paper" aria-hidden="true">
      @for (code of onPaper; track code) {
        <p class="ff-view-paper__box">{{ 'plan.view.choice.' + wording() + '.' + code | transloco }}</p>
      }
      <p class="ff-view-paper__line">{{ 'plan.view.paper.comment' | transloco }}</p>
    </div>
  `,
})
export class AnswerChoice {
  /** What is asked about, for those who listen. */
  readonly about = input.required<string>();
  readonly wording = input.required<'goal' | 'proposal' | 'plan'>();
  readonly chosen = output<AnswerCode>();

  protected readonly codes = answerCodes;
  protected readonly onPaper = ['approved', 'declined'] as const;
  protected readonly iconOf = iconOf;
}
