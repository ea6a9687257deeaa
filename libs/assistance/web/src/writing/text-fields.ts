import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { isReasonRequired } from '@fotfeste/eligibility/domain';
import {
  decisionFaults,
  type DecisionPart,
  decisionPartDefinitions,
  decisionParts,
  type GroupSurroundings,
  reasonQuestions,
} from '@fotfeste/assistance/domain';
import { type FieldErrors, RadioGroup, TextArea } from '@fotfeste/shared/ui';
import { type LetterLanguage, letterLanguages } from '@fotfeste/document/domain';
import { I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { SourceList } from '../source/source-list';
import { longestText, shownLimit } from '../text-length';
import { GroupChoice } from './group-choice';
import { decisionText, type Written, writtenFields } from './written';

/** Everything that is written in a § 14 a decision, from top to bottom. */
@Component({
  selector: 'ff-assistance-text-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GroupChoice, LocalizedPipe, RadioGroup, SourceList, TextArea, TranslocoPipe],
  templateUrl: './text-fields.html',
  host: { class: 'ff-form' },
})
export class TextFields {
  readonly written = input.required<Written>();
  readonly surroundings = input.required<GroupSurroundings>();
  readonly changed = output<Partial<Written>>();

  private readonly i18n = inject(I18n);
  private readonly sources = viewChild(SourceList);

  protected readonly questions = reasonQuestions;
  protected readonly limit = shownLimit;
  protected readonly parts = computed(() =>
    decisionParts.map((part) => {
      const { letter, name, question } = decisionPartDefinitions[part];
      return {
        part,
        label: `${letter}. ${this.i18n.localized(name)}`,
        question: this.i18n.localized(question),
        text: this.written()[part],
      };
    }),
  );
  protected readonly isReasonFree = computed(() => {
    const { group } = this.written();
    return !isReasonRequired(group || undefined, this.surroundings().groupInForce);
  });

  protected readonly languages = computed(() =>
    letterLanguages.map((value) => ({ value, label: this.i18n.text(`document.language.${value}`) })),
  );

  protected writeIn(letterLanguage: LetterLanguage | ''): void {
    if (letterLanguage !== '') this.changed.emit({ letterLanguage });
  }

  protected write(part: DecisionPart, text: string): void {
    this.changed.emit({ [part]: text });
  }

  /** What keeps the text from becoming a decision, in the order of the page. */
  faults(): FieldErrors {
    const written = this.written();
    const tooLong = [...decisionParts, 'reason' as const].filter((field) => written[field].length > longestText);
    const faults: FieldErrors = {
      ...Object.fromEntries(
        decisionFaults(decisionText(written), this.surroundings()).map(({ field, message }) => [field, this.i18n.localized(message)]),
      ),
      ...Object.fromEntries(tooLong.map((field) => [field, this.i18n.text('assistance.tooLong')])),
      ...(this.sources()?.holdsNoDay() && { sources: this.i18n.text('ui.date.noDay') }),
    };
    return Object.fromEntries(writtenFields.map((field) => [field, faults[field]]));
  }
}
