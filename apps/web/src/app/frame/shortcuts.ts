import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Button, Modal } from '@fotfeste/shared/ui';
import { Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Home } from './home';
import { shortcutKeys, shortcutOf, type Shortcut } from './shortcut';
import { ShortcutHelp } from './shortcut-help';
import { SingleKeyDeeds } from './single-key-deeds';
import { SingleKeyHelp } from './single-key-help';

/** Shortcuts of the keyboard, everywhere in the product, and the list of them. A dialog that waits for an answer keeps the keys to itself. */
@Component({
  selector: 'ff-shortcuts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Modal, SingleKeyHelp, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="'shell.shortcuts.heading' | transloco" [(open)]="help.isShown">
      <dl class="ff-shortcuts">
        @for (each of keys; track each.name) {
          <div>
            <dt>
              @for (key of ['Alt', 'Shift', each.key]; track key) {
                <kbd>{{ key }}</kbd>
              }
            </dt>
            <dd>{{ 'shell.shortcuts.' + each.name | transloco }}</dd>
          </div>
        }
        <div>
          <dt>
            @for (key of ['Ctrl', 'K']; track key) {
              <kbd>{{ key }}</kbd>
            }
          </dt>
          <dd>{{ 'shell.shortcuts.palette' | transloco }}</dd>
        </div>
      </dl>
      <ff-single-key-help />
      <p class="ff-subtle">{{ 'shell.shortcuts.others' | transloco }}</p>
      <div ff-actions class="ff-actions">
        <button ff-button="secondary" type="button" (click)="help.isShown.set(false)">{{ 'shell.shortcuts.close' | transloco }}</button>
      </div>
    </ff-modal>
  `,
  host: { '(document:keydown)': 'pressed($event)' },
})
export class Shortcuts {
  private readonly document = inject(DOCUMENT);
  private readonly home = inject(Home);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly singleKeys = inject(SingleKeyDeeds);
  protected readonly help = inject(ShortcutHelp);
  protected readonly keys = shortcutKeys;

  protected pressed(event: KeyboardEvent): void {
    const shortcut = shortcutOf(event);
    if (!shortcut && this.session.isSignedIn()) this.singleKeys.pressed(event);
    if (!shortcut || !this.session.isSignedIn() || this.document.querySelector('dialog[open]')) return;
    event.preventDefault();
    this.do(shortcut);
  }

  private do(shortcut: Shortcut): void {
    switch (shortcut.deed) {
      case 'search':
        this.document.querySelector<HTMLInputElement>('#header-search')?.focus();
        return;
      case 'content':
        this.focusFirst('main h1', 'main');
        return;
      case 'next-step':
        this.focusFirst('main [ff-button][data-variant="primary"]:not(:disabled)', 'main h1');
        return;
      case 'help':
        this.help.isShown.set(true);
        return;
      case 'place':
        void this.go(this.home.places()[shortcut.number - 1]?.address);
        return;
      case 'tab':
        void this.go(this.tabBeside(shortcut.towards));
        return;
    }
  }

  private focusFirst(...selectors: readonly string[]): void {
    for (const selector of selectors) {
      const found = this.document.querySelector<HTMLElement>(selector);
      if (!found) continue;
      found.focus();
      return;
    }
  }

  /** The address of the tab beside the open one; nothing on a page without tabs, and nothing past the ends. */
  private tabBeside(towards: 'previous' | 'next'): string | undefined {
    const tabs = [...this.document.querySelectorAll<HTMLAnchorElement>('main .ff-tabs a')];
    const open = tabs.findIndex((tab) => tab.getAttribute('aria-current') === 'page');
    return tabs[open + (towards === 'next' ? 1 : -1)]?.getAttribute('href') ?? undefined;
  }

  private async go(address: string | undefined): Promise<void> {
    if (address) await this.router.navigateByUrl(address);
  }
}
