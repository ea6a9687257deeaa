import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { I18n } from '@fotfeste/shared/web';

/** A route's `title` is a key. Titles never hold a name or a number: they stand in the history of the browser. */
@Injectable({ providedIn: 'root' })
export class TranslatedTitles extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly i18n = inject(I18n);
  private readonly key = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      this.title.setTitle(this.text());
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(snapshot));
    this.title.setTitle(this.text());
  }

  private text(): string {
    const key = this.key();
    const product = this.i18n.text('shell.product');
    return key ? `${this.i18n.text(key)} – ${product}` : product;
  }
}
