import { ChangeDetectionStrategy, Component, DOCUMENT, inject, signal } from '@angular/core';
import { Session } from '@fotfeste/shared/web';
import { CommandPalette } from './command-palette';

/** Opens the palette by Ctrl or Cmd and K. Its code comes when it is asked for. */
@Component({
  selector: 'ff-palette-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommandPalette],
  template: `
    @defer (when isOpen()) {
      @if (isOpen()) {
        <ff-command-palette (closed)="isOpen.set(false)" />
      }
    }
  `,
  host: { '(document:keydown)': 'pressed($event)' },
})
export class PaletteHost {
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(Session);
  protected readonly isOpen = signal(false);

  protected pressed(event: KeyboardEvent): void {
    const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
    if (!isAsked || !this.session.isSignedIn() || this.document.querySelector('dialog[open]')) return;
    event.preventDefault();
    this.isOpen.set(true);
  }
}
