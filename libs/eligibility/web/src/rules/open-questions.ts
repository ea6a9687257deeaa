import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { openQuestionsOn } from '@fotfeste/eligibility/domain';
import { Icon } from '@fotfeste/shared/ui';
import { LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What the sources do not settle about a rule or number, and what the product does meanwhile. */
@Component({
  selector: 'ff-open-questions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LocalizedPipe, TranslocoPipe],
  template: `
    @for (one of open(); track one.id) {
      <p class="ff-rule__open" data-color="warning">
        <ff-icon name="QuestionmarkCircle" />
        <span>
          <strong>{{ 'eligibility.rules.openQuestion' | transloco: { id: one.id } }}</strong> {{ one.question | ffLocalized }}
          {{ one.chosen | ffLocalized }}
        </span>
      </p>
    }
  `,
})
export class OpenQuestions {
  readonly ids = input.required<readonly string[]>();

  protected readonly open = computed(() => openQuestionsOn(this.ids()));
}
