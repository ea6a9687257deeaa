import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { type Language, languages, type LocalizedText } from '@fotfeste/shared/kernel';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { readCookie, writeCookie } from '../cookie';

const cookie = 'ff_language';

/** The language of the page and the texts in it. Signals: a computed text follows the language. */
@Injectable({ providedIn: 'root' })
export class I18n {
  private readonly document = inject(DOCUMENT);
  private readonly transloco = inject(TranslocoService);
  private readonly chosen = signal<Language>('nb');

  readonly language = this.chosen.asReadonly();

  /** Loads the texts of the language first, then switches, so that no key is ever shown. */
  async use(language: Language): Promise<void> {
    await this.show(language);
    writeCookie(this.document, cookie, language);
  }

  /** Switches without remembering: for a page that is turned to somebody else. */
  async show(language: Language): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    this.transloco.setActiveLang(language);
    this.document.documentElement.lang = language;
    this.chosen.set(language);
  }

  /** The language of last time, else the browser's, else bokmål. */
  useRemembered(): Promise<void> {
    return this.use(languageOf(readCookie(this.document, cookie)) ?? browserLanguage(this.document.defaultView?.navigator.languages ?? []));
  }

  text(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    this.chosen();
    return this.transloco.translate(key, values);
  }

  /** The text for an amount: `key.one` for exactly one, else `key.other`, with `{count}` filled in. */
  counted(key: string, count: number, values: Readonly<Record<string, string | number>> = {}): string {
    return this.text(count === 1 ? `${key}.one` : `${key}.other`, { count, ...values });
  }

  /** A text that the domain carries in all three languages. */
  localized(text: LocalizedText): string {
    return text[this.chosen()];
  }
}

function languageOf(text: string | undefined): Language | undefined {
  return languages.find((language) => language === text);
}

function browserLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const code = tag.split('-')[0]?.toLowerCase();
    const known = languageOf(code === 'no' ? 'nb' : code);
    if (known) return known;
  }
  return 'nb';
}
