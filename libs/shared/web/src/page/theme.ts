import { computed, DOCUMENT, effect, Injectable, inject, signal } from '@angular/core';
import { readCookie, writeCookie } from '../cookie';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const cookie = 'ff_theme';

/** Light or dark: what the person chose, else what the system says. Aksel reads the class on `<html>`. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly system = signal<'light' | 'dark'>('light');
  private readonly chosen = signal<ThemeChoice>(themeChoices.find((each) => each === readCookie(this.document, cookie)) ?? 'system');

  readonly choice = this.chosen.asReadonly();
  readonly shown = computed(() => {
    const choice = this.chosen();
    return choice === 'system' ? this.system() : choice;
  });

  constructor() {
    const media = this.document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
    this.system.set(media?.matches ? 'dark' : 'light');
    media?.addEventListener('change', ({ matches }) => {
      this.system.set(matches ? 'dark' : 'light');
    });
    effect(() => {
      const shown = this.shown();
      this.document.documentElement.classList.toggle('dark', shown === 'dark');
      this.document.documentElement.classList.toggle('light', shown === 'light');
    });
  }

  choose(choice: ThemeChoice): void {
    this.chosen.set(choice);
    writeCookie(this.document, cookie, choice);
  }
}
