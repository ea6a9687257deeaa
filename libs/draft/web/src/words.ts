import { computed, signal } from '@angular/core';
import { both, merge, valueOf, withValue } from './merge';
import { sameContent } from './same-content';
import { type Choice, isSame, mergeSetAside, type SetAside, withContested } from './set-aside';
import type { DraftContent, StoredDraft } from './draft-store';

/** What stands in the fields of one page, and what waits beside them, since the page last agreed with the server. */
export class Words<T extends object> {
  private readonly fields = signal<Partial<T>>({});
  private readonly aside = signal<readonly SetAside[]>([]);
  private readonly agreed = signal<StoredDraft | undefined>(undefined);
  /** What stood in the fields before anybody wrote. */
  private start: Partial<T> = {};

  readonly content = this.fields.asReadonly();
  readonly setAside = this.aside.asReadonly();
  /** The draft as the server had it when this page last agreed with it. */
  readonly stored = this.agreed.asReadonly();
  /** Fields in which two versions met and nobody has chosen yet. */
  readonly contested = computed(() => this.aside().filter(({ isSettled }) => !isSettled));
  /** Fields that say something else here than the server knows. */
  readonly unsaved = computed(() =>
    Object.entries(this.fields()).filter(([field, value]) => !sameContent(value, this.base()[field]) && value !== undefined),
  );

  /** Takes in what was typed. `start` is what the fields said before anybody wrote; it becomes part of the draft with the first word. */
  put(patch: Partial<T>, start?: Partial<T>): void {
    if (start && Object.keys(this.fields()).length === 0) this.start = start;
    this.fields.update((before) => ({ ...this.start, ...before, ...patch }));
  }

  /** The server has what stands here. */
  agree(stored: StoredDraft | undefined): void {
    this.agreed.set(stored);
  }

  /** The server's version stands in the place of this page's. */
  show(stored: StoredDraft | undefined): void {
    this.agreed.set(stored);
    this.fields.set((stored?.content ?? {}) as Partial<T>);
    this.aside.set(stored?.setAside ?? []);
  }

  /** The server's version and this page's become one. Tells whether there is anything to save. */
  meet(theirs: StoredDraft): boolean {
    const { content, contested } = merge({ base: this.base(), mine: this.fields(), theirs: theirs.content });
    const known = theirs.setAside ?? [];
    const left = mergeSetAside({ base: this.agreed()?.setAside ?? [], mine: this.aside(), theirs: known });
    const aside = withContested(left, contested, theirs.savedAt);
    this.agreed.set(theirs);
    this.fields.set(content as Partial<T>);
    this.aside.set(aside);
    return !sameContent(content, theirs.content) || !sameContent(aside, known);
  }

  /** Puts into the field what was chosen; the other words stay beside it, unless both stand in the field now. */
  choose(chosen: SetAside, choice: Choice): void {
    const { field, value } = chosen;
    const here = valueOf(this.fields(), field);
    const inField = choice === 'both' ? both(here, value) : choice === 'theirs' ? value : here;
    this.fields.update((content) => withValue(content, field, inField) as Partial<T>);
    const left = { ...chosen, value: choice === 'theirs' ? here : value, isSettled: true };
    this.aside.update((list) => list.flatMap((each) => (isSame(each, chosen) ? (choice === 'both' ? [] : [left]) : [each])));
  }

  /** Somebody wants to choose again. */
  reopen(settled: SetAside): void {
    this.aside.update((list) => list.map((each) => (isSame(each, settled) ? { ...each, isSettled: false } : each)));
  }

  /** Somebody does not need the words any longer. */
  remove(unwanted: SetAside): void {
    this.aside.update((list) => list.filter((each) => !isSame(each, unwanted)));
  }

  private base(): DraftContent {
    return { ...(this.start as DraftContent), ...this.agreed()?.content };
  }
}
