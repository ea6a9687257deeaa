import { Injectable, signal } from '@angular/core';

/** Whether the list of shortcuts stands open; the menu of the user opens it too. */
@Injectable({ providedIn: 'root' })
export class ShortcutHelp {
  readonly isShown = signal(false);
}
