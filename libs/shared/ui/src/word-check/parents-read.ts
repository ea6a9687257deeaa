import { computed, inject, Injectable, type Signal, signal } from '@angular/core';
import { I18n } from '@fotfeste/shared/web';

/**
 * Whether parents with parental responsibility may ask to read what is written now, since it is about somebody under 18. Whoever shows
 * the person says so; every text that others read tells it to the writer.
 */
@Injectable({ providedIn: 'root' })
export class ParentsRead {
  private readonly about = signal<string | undefined>(undefined);

  readonly mayAsk = computed(() => this.about() !== undefined);

  /** The person under 18 who is written about, or nobody. */
  say(participantId: string | undefined): void {
    this.about.set(participantId);
  }
}

/** The description of a text that others read: its own, and that parents may ask to read it. Made where a field is made. */
export function descriptionWithParents(own: Signal<string | undefined>, isRead: () => boolean): Signal<string | undefined> {
  const [parents, i18n] = [inject(ParentsRead), inject(I18n)];
  return computed(() => {
    if (!isRead() || !parents.mayAsk()) return own();
    const said = i18n.text('ui.words.parents');
    const before = own();
    return before ? `${before} ${said}` : said;
  });
}
