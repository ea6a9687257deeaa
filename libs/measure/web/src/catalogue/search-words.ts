import { computed, Injectable, signal } from '@angular/core';

const restMs = 250;

/** The words somebody looks for, kept while the tab lives: words never stand in an address. */
@Injectable({ providedIn: 'root' })
export class SearchWords {
  private readonly settledText = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** What stands in the field now. */
  readonly typed = signal('');
  /** What to search for: follows the field once nobody has typed for a moment. */
  readonly settled = computed(() => this.settledText().trim());

  type(text: string): void {
    clearTimeout(this.timer);
    this.typed.set(text);
    this.timer = setTimeout(() => {
      this.settledText.set(text);
    }, restMs);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.typed.set('');
    this.settledText.set('');
  }
}
