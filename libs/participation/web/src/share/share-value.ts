import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { languageName } from '@fotfeste/participant/domain';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { formatDate, I18n } from '@fotfeste/shared/web';
import type { ShareValue } from './contract';

/** What a shared field holds, one line for each thing. */
@Component({
  selector: 'ff-share-value',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines().length > 1) {
      <ul class="ff-participation__list">
        @for (line of lines(); track $index) {
          <li>{{ line }}</li>
        }
      </ul>
    } @else {
      <span class="ff-participation__words">{{ lines()[0] }}</span>
    }
  `,
})
export class ShareValueText {
  readonly value = input.required<ShareValue>();

  private readonly i18n = inject(I18n);
  protected readonly lines = computed(() => {
    const { telephone, email, words, occupations = [], jobs = [], educations = [] } = this.value();
    return [
      ...[telephone, email, ...this.languageLines(), words].filter((line) => line !== undefined),
      ...occupations,
      ...jobs.map(({ employer, occupation, from, to }) => this.line([occupation, employer], `${yearOf(from)}–${to ? yearOf(to) : ''}`)),
      ...educations.map(({ title, state, to }) =>
        this.line([title], to ? yearOf(to) : this.i18n.text(`participation.share.education.${state}`)),
      ),
    ];
  });

  private languageLines(): readonly string[] {
    const { spokenLanguage, interpreter = 'none' } = this.value();
    const language = spokenLanguage && languageName(spokenLanguage, this.i18n.language());
    return [
      ...(language ? [language] : []),
      ...(interpreter === 'none' ? [] : [this.i18n.text(`participation.share.interpreter.${interpreter}`)]),
    ];
  }

  private line(what: readonly (string | undefined)[], when: string): string {
    return [what.filter(Boolean).join(', '), when].join(' · ');
  }
}

function yearOf(day: string): string {
  return isLocalDate(day) ? formatDate(day).slice(-4) : day;
}
