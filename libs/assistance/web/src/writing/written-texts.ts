import { inject, Injectable } from '@angular/core';
import { assistanceGroupDefinitions, mainGoalNames } from '@fotfeste/eligibility/domain';
import { decisionPartDefinitions } from '@fotfeste/assistance/domain';
import { I18n } from '@fotfeste/shared/web';
import type { FieldTexts } from '../draft/difference';
import { SourceTexts } from '../source/source-texts';
import type { Written } from './written';

/** The fields of a § 14 a text in words. */
@Injectable({ providedIn: 'root' })
export class WrittenTexts implements FieldTexts<Written> {
  private readonly i18n = inject(I18n);
  private readonly sources = inject(SourceTexts);

  label(field: keyof Written): string {
    switch (field) {
      case 'group':
      case 'mainGoal':
      case 'reason':
      case 'sources':
      case 'letterLanguage':
        return this.i18n.text(`assistance.field.${field}`);
      default: {
        const { letter, name } = decisionPartDefinitions[field];
        return `${letter}. ${this.i18n.localized(name)}`;
      }
    }
  }

  words(field: keyof Written, content: Written): string {
    switch (field) {
      case 'group':
        return content.group === '' ? '' : this.i18n.localized(assistanceGroupDefinitions[content.group].name);
      case 'mainGoal':
        return content.mainGoal === '' ? '' : this.i18n.localized(mainGoalNames[content.mainGoal]);
      case 'letterLanguage':
        return this.i18n.text(`document.language.${content.letterLanguage}`);
      case 'sources':
        return content.sources.map((source) => this.sources.line(source)).join('\n');
      default:
        return content[field];
    }
  }
}
