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
import { Button, type FieldErrors, Icon, RadioGroup, TextArea } from '@fotfeste/shared/ui';
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
  imports: [Button, GroupChoice, Icon, LocalizedPipe, RadioGroup, SourceList, TextArea, TranslocoPipe],
  templateUrl: './text-fields.html',
  host: { class: 'ff-form' },
})
export class TextFields {
  readonly written = input.required<Written>();
  readonly surroundings = input.required<GroupSurroundings>();
  /** What is known already and may be taken into a part. */
  readonly offers = input<Readonly<Partial<Record<DecisionPart, string>>>>({});
  /** The form of Norwegian of the last letter; absent before the first. */
  readonly lastLanguage = input<LetterLanguage>();
  /** The form of Norwegian that the person has asked for; absent when nobody has asked. */
  readonly wishedLanguage = input<LetterLanguage>();
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
        offer: this.offerOf(part),
      };
    }),
  );
  protected readonly isReasonFree = computed(() => {
    const { group } = this.written();
    return !isReasonRequired(group || undefined, this.surroundings().groupInForce);
  });

  protected readonly languageHelp = computed(() => {
    const [help, last] = [this.i18n.text('assistance.letter.languageHelp'), this.lastLanguage()];
    const wished = this.wishedLanguage();
    const language = wished ?? last;
    if (!language) return help;
    const said = wished ? 'assistance.letter.wished' : 'assistance.letter.remembered';
    return `${help} ${this.i18n.text(said, { language: this.i18n.text(`document.language.${language}`).toLowerCase() })}`;
  });
  protected readonly languages = computed(() =>
    letterLanguages.map((value) => ({ value, label: this.i18n.text(`document.language.${value}`) })),
  );

  protected writeIn(letterLanguage: LetterLanguage | ''): void {
    if (letterLanguage !== '') this.changed.emit({ letterLanguage });
  }

  /** What the writer has not taken in yet. */
  private offerOf(part: DecisionPart): string | undefined {
    const words = this.offers()[part];
    return words && !this.written()[part].includes(words) ? words : undefined;
  }

  protected takeIn(part: DecisionPart, words: string): void {
    const text = this.written()[part].trimEnd();
    this.write(part, text === '' ? words : `${text}\n${words}`);
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
