import { DOCUMENT, inject, Injectable } from '@angular/core';
import { SingleKeys } from '@fotfeste/access/web';

/** What single keys do in a list. */
export interface ListDeeds {
  move(by: 1 | -1): void;
  turnPreview(): void;
}

/** Single keys of a list, for who uses them: j and k walk the rows, o shows one beside the list, f goes to the filters. */
@Injectable({ providedIn: 'root' })
export class ListKeys {
  private readonly keys = inject(SingleKeys);
  private readonly document = inject(DOCUMENT);

  pressed(event: KeyboardEvent, deeds: ListDeeds): void {
    switch (this.keys.pressed(event)) {
      case 'j':
        deeds.move(1);
        break;
      case 'k':
        deeds.move(-1);
        break;
      case 'o':
        deeds.turnPreview();
        break;
      case 'f':
        this.toFilters();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  /** Where the filters lie behind a button, the button opens them first. */
  private toFilters(): void {
    const button = this.document.querySelector<HTMLElement>('.ff-cases-filters__button');
    const isBehind = button !== null && getComputedStyle(button).display !== 'none';
    if (isBehind && button.getAttribute('aria-expanded') === 'false') button.click();
    const first = isBehind ? button : this.document.querySelector<HTMLElement>('#case-filters input');
    first?.focus();
  }
}
