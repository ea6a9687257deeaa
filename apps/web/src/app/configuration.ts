import { type ApplicationConfig, inject, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { I18n, provideClient, Session, Theme } from '@fotfeste/shared/web';
import { languages } from '@fotfeste/shared/kernel';
import { provideTransloco } from '@jsverse/transloco';
import { PageFiles } from './frame/page-files';
import { TranslatedTitles } from './frame/translated-titles';
import { routes } from './routes';
import { TranslationFiles } from './translations/translation-files';

export const configuration: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideClient(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      withNavigationErrorHandler((error) => {
        void inject(PageFiles).missing(error);
      }),
    ),
    provideTransloco({
      config: { availableLangs: [...languages], defaultLang: 'nb', reRenderOnLangChange: true, prodMode: true, interpolation: ['{', '}'] },
      loader: TranslationFiles,
    }),
    { provide: TitleStrategy, useExisting: TranslatedTitles },
    provideAppInitializer(() => {
      inject(Theme);
      // Asked beside the texts, not after them: every page waits for both. A fault is told where the page waits for it.
      inject(Session)
        .ready()
        .catch(() => undefined);
      return inject(I18n).useRemembered();
    }),
  ],
};
