import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AnswerCode } from '@fotfeste/activity-plan/domain';
import { Icon, type IconName } from '@fotfeste/shared/ui';
import { formatDate, I18n } from '@fotfeste/shared/web';
import type { AnswerView } from '../card';

const iconOf: Readonly<Record<AnswerCode, IconName>> = { approved: 'CheckmarkCircleFill', declined: 'XMarkOctagonFill', comment: 'Chat' };
const colorOf: Readonly<Record<AnswerCode, string>> = { approved: 'success', declined: 'danger', comment: 'info' };

/** What somebody answered, and always that it was given through another: who gave it, how, when, and who wrote it down. */
@Component({
  selector: 'ff-given-answer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <span class="ff-given__sign" [attr.data-color]="color()"><ff-icon [name]="icon()" /></span>
    <div class="ff-given__text">
      <p class="ff-given__answer">{{ said() }}</p>
      @if (answer().words; as words) {
        <blockquote class="ff-given__words">{{ words }}</blockquote>
      }
      <p class="ff-subtle">{{ through() }}</p>
    </div>
  `,
  host: { class: 'ff-given' },
})
export class GivenAnswer {
  readonly answer = input.required<AnswerView>();
  /** Told about the person, or to the person. */
  readonly toldTo = input<'adviser' | 'person'>('adviser');

  private readonly i18n = inject(I18n);
  protected readonly icon = computed(() => iconOf[this.answer().answer]);
  protected readonly color = computed(() => colorOf[this.answer().answer]);
  protected readonly said = computed(() => {
    const { answer, giver } = this.answer();
    return this.i18n.text(this.toldTo() === 'person' ? `plan.view.said.${giver}.${answer}` : `plan.answer.said.${answer}`);
  });
  protected readonly through = computed(() => {
    const { giver, channel, givenOn, writtenByName } = this.answer();
    return this.i18n.text(this.toldTo() === 'person' ? 'plan.view.said.through' : 'plan.answer.through', {
      giver: this.i18n.text(`plan.answer.giverSaid.${giver}`),
      channel: this.i18n.text(`plan.answer.channelSaid.${channel}`),
      date: formatDate(givenOn as LocalDate),
      name: writtenByName,
    });
  });
}
