import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { type EnvironmentProviders, inject, type Provider, provideAppInitializer } from '@angular/core';
import { provideRouter, type Routes, withComponentInputBinding } from '@angular/router';
import { type Language, languages } from '@fotfeste/shared/kernel';
import { provideTransloco, type Translation, TRANSLOCO_LOADER } from '@jsverse/transloco';
import { sendHeaders, waitForReason, waitForService, waitForSession } from '../client/interceptors';
import { I18n } from '../language/i18n';

/** What a page spec needs. `texts`: the room's JSON per language; without them a key is its own text. */
export interface PageSetting {
  readonly texts?: Partial<Readonly<Record<Language, Translation>>>;
  readonly language?: Language;
  readonly routes?: Routes;
}

/** Providers for `TestBed.configureTestingModule`: texts, router and an HttpClient that `HttpTestingController` answers. */
export function providePage({ texts = {}, language = 'nb', routes = [] }: PageSetting = {}): (Provider | EnvironmentProviders)[] {
  return [
    provideHttpClient(withInterceptors([waitForService, waitForSession, waitForReason, sendHeaders])),
    provideHttpClientTesting(),
    provideRouter(routes, withComponentInputBinding()),
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: language,
        interpolation: ['{', '}'],
        reRenderOnLangChange: true,
        missingHandler: { logMissingKey: false },
      },
    }),
    { provide: TRANSLOCO_LOADER, useValue: { getTranslation: (wanted: string) => Promise.resolve(texts[wanted as Language] ?? {}) } },
    provideAppInitializer(() => inject(I18n).use(language)),
  ];
}
