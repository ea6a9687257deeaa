import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';

/** One file per language with the texts of all rooms, fetched when the language is first used. */
@Injectable({ providedIn: 'root' })
export class TranslationFiles implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    switch (language) {
      case 'nn':
        return (await import('./nn')).nn;
      case 'en':
        return (await import('./en')).en;
      default:
        return (await import('./nb')).nb;
    }
  }
}
