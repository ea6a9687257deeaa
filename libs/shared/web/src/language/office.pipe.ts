import { inject, Pipe, type PipeTransform } from '@angular/core';
import { I18n } from './i18n';

/** `{{ person.officeName | ffOffice: person.office }}`: the name of an office, or its number with a word that the name is not known. */
@Pipe({ name: 'ffOffice', pure: false })
export class OfficePipe implements PipeTransform {
  private readonly i18n = inject(I18n);

  transform(name: string | undefined, number: string): string {
    return name ?? this.i18n.text('web.unknownOffice', { number });
  }
}
