import { inject, Injectable } from '@angular/core';
import { Preferences } from './preferences';

/** Where single characters are written, or belong to the control that has the focus. */
const ownKeys = 'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"]';

/** Single keys that do something, for who has asked for them. */
@Injectable({ providedIn: 'root' })
export class SingleKeys {
  private readonly preferences = inject(Preferences);

  /** The character that was pressed, when it is meant as a command: on, alone, and written nowhere. */
  pressed({ key, altKey, ctrlKey, metaKey, target, defaultPrevented }: KeyboardEvent): string | undefined {
    if (!this.preferences.hasSingleKeys() || key.length !== 1 || altKey || ctrlKey || metaKey || defaultPrevented) return undefined;
    if (!(target instanceof Node) || !target.ownerDocument) return key;
    if (target instanceof Element && target.closest(ownKeys)) return undefined;
    return target.ownerDocument.querySelector('dialog[open]') ? undefined : key;
  }
}
