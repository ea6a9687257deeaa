import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { UnreadMark } from '@fotfeste/participation/web/unread';
import { type Language, languages } from '@fotfeste/shared/kernel';
import { Icon, Menu } from '@fotfeste/shared/ui';
import { I18n, PendingSearch, Session, Theme, type ThemeChoice, themeChoices } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Home } from './home';
import { ShortcutHelp } from './shortcut-help';

/** The dark bar: where one can go, whom one looks for, language, theme and who one is. */
@Component({
  selector: 'ff-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Menu, RouterLink, RouterLinkActive, TranslocoPipe, UnreadMark],
  templateUrl: './header.html',
})
export class Header {
  private readonly session = inject(Session);
  private readonly permissions = inject(Permissions);
  private readonly home = inject(Home);
  private readonly search = inject(PendingSearch);
  protected readonly help = inject(ShortcutHelp);
  protected readonly i18n = inject(I18n);
  protected readonly theme = inject(Theme);

  protected readonly languages = languages;
  protected readonly themes = themeChoices;
  protected readonly typed = signal('');
  protected readonly actor = this.session.actor;
  protected readonly places = computed(() => this.home.places());
  private readonly row = viewChild.required<ElementRef<HTMLElement>>('row');
  private readonly compact = viewChild<ElementRef<HTMLElement>>('compact');
  /** The places do not fit beside each other. */
  protected readonly isTight = signal(false);
  protected readonly mayFindPeople = computed(() => this.permissions.may('person:find'));
  /** Office or provider, as the bar shows it. */
  protected readonly workplace = computed(() => {
    const actor = this.actor();
    if (actor?.organisationName) return actor.organisationName;
    const [first, ...others] = actor?.offices ?? [];
    if (!first) return '';
    return `${first.number} ${first.name}${others.length > 0 ? ` +${others.length}` : ''}`;
  });
  /** Where and as what one works: the words on the button, which its name must begin with for those who speak them. */
  protected readonly shownAs = computed(() => {
    const actor = this.actor();
    return actor ? `${this.workplace() || actor.name} · ${this.i18n.text(`shell.roleShort.${actor.role}`)}` : '';
  });

  constructor() {
    afterRenderEffect((onCleanup) => {
      const row = this.row().nativeElement;
      this.places();
      this.i18n.language();
      if (!('ResizeObserver' in window)) return;
      // It reports at once, after the layout: measuring here would lay the page out twice.
      const observer = new ResizeObserver(() => {
        this.measure(row);
      });
      observer.observe(row);
      onCleanup(() => {
        observer.disconnect();
      });
    });
  }

  protected async find(event: Event): Promise<void> {
    event.preventDefault();
    const text = this.typed().trim();
    if (!text) return;
    this.typed.set('');
    await this.search.start(text);
  }

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
  }

  protected async speak(language: Language): Promise<void> {
    await this.i18n.use(language);
  }

  protected show(theme: ThemeChoice): void {
    this.theme.choose(theme);
  }

  protected async leave(): Promise<void> {
    await this.session.signOut();
  }

  private menuWidth(): number {
    return this.compact()?.nativeElement.offsetWidth ?? 0;
  }

  private measure(row: HTMLElement): void {
    // The menu that stands for the places takes room that they would have without it.
    const freed = this.isTight() ? this.menuWidth() : 0;
    this.isTight.set(row.scrollWidth > row.clientWidth + freed);
  }
}
