import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import { I18n } from './i18n';

/** `{{ condition.title | ffLocalized }}`: a text of the domain in the language of the page. */
@Pipe({ name: 'ffLocalized', pure: false })
export class LocalizedPipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform(text: LocalizedText | undefined): string {
    return text ? this.i18n.localized(text) : '';
  }
}
