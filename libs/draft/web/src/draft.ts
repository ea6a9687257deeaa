import { computed, type Signal, signal } from '@angular/core';
import { ProblemError } from '@fotfeste/shared/web';
import { type DraftState, waitsForDecision } from './draft-status';
import type { DraftContent, DraftKey, DraftStore, StoredDraft, WriteOutcome } from './draft-store';
import { waitAfter } from './pace';
import { sameContent } from './same-content';

/**
 * What somebody is writing, kept on the server while they write: saved soon after the last key and at least
 * each second of steady typing, tried again until it succeeds, never kept in the browser.
 */
export class Draft<T extends object> {
  private readonly content = signal<Partial<T>>({});
  private readonly state = signal<DraftState>({ kind: 'opening' });
  private readonly stored = signal<StoredDraft | undefined>(undefined);
  private readonly newer = signal<StoredDraft | undefined>(undefined);
  /** Sent since the server last answered: when it turns up there, it is no change by others. */
  private unanswered: object[] = [];
  private revision = 0;
  private savedRevision = 0;
  private failures = 0;
  private firstUnsavedAt: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private isClosed = false;

  readonly value: Signal<Partial<T>> = this.content.asReadonly();
  readonly status = this.state.asReadonly();
  /** What was saved elsewhere meanwhile; undefined in a conflict means that the draft is gone there. */
  readonly theirs = computed(() => this.newer()?.content as Partial<T> | undefined);
  /** Set a few days before the server lets go of a draft that nobody writes in. */
  readonly expiresOn = computed(() => (this.stored()?.isExpiringSoon ? this.stored()?.expiresOn : undefined));

  constructor(
    private readonly key: DraftKey,
    private readonly store: DraftStore,
    private readonly now: () => number,
  ) {}

  /** Fetches what was written before. Words typed meanwhile win over it. */
  async open(): Promise<void> {
    const outcome = await this.store.read(this.key);
    if (this.isClosed) return;
    switch (outcome.kind) {
      case 'read':
        this.failures = 0;
        this.begin(outcome.draft);
        return;
      case 'refused':
        this.state.set({ kind: 'refused', problem: outcome.problem });
        return;
      case 'failed':
        this.failures += 1;
        this.timer = setTimeout(
          () => {
            void this.open();
          },
          waitAfter({ failures: this.failures, unsavedForMs: 0 }),
        );
    }
  }

  /** Takes in what was typed and saves it soon. */
  set(patch: Partial<T>): void {
    this.content.update((before) => ({ ...before, ...patch }));
    this.revision += 1;
    this.firstUnsavedAt ??= this.now();
    if (this.state().kind === 'refused') this.state.set({ kind: 'unsaved' });
    if (this.state().kind === 'opening' || waitsForDecision(this.state())) return;
    this.later(this.failures > 0 ? { kind: 'retrying' } : { kind: 'unsaved' });
  }

  /** Saves at once what is not saved yet: on leaving a field, and before a form is sent. */
  async flush(): Promise<void> {
    if (this.state().kind === 'opening') return;
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.hasUnsaved()) await this.save();
  }

  /** The page is going away: hands the words to the browser, which sends them after the page is gone. */
  sendOff(): void {
    if (!this.hasUnsaved()) return;
    this.unanswered.push(this.content());
    this.store.sendOff(this.key, this.content(), this.stored()?.version);
  }

  /** The draft has become what it was a draft of, or is not wanted. */
  async discard(): Promise<void> {
    this.close();
    await this.running;
    if (this.stored()) await this.store.remove(this.key);
    this.stored.set(undefined);
    this.content.set({});
    this.state.set({ kind: 'empty' });
  }

  /** In a conflict: what stands on this page goes over what was saved elsewhere. */
  async keepMine(): Promise<void> {
    this.stored.set(this.newer());
    this.newer.set(undefined);
    await this.save();
  }

  /** In a conflict: what was saved elsewhere replaces what stands on this page. */
  takeTheirs(): void {
    const theirs = this.newer();
    this.show(theirs);
  }

  /** Makes a colleague's draft one's own and goes on writing; shows where it stands now when that cannot be done. */
  async takeOver(): Promise<void> {
    try {
      this.showUnlessUnsaved(await this.store.takeOver(this.key));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      await this.readAlong();
    }
  }

  /** While a colleague writes: shows what has been saved since. */
  async readAlong(): Promise<void> {
    if (this.state().kind !== 'following') return;
    const outcome = await this.store.read(this.key);
    if (this.isClosed || outcome.kind !== 'read' || this.state().kind !== 'following') return;
    this.showUnlessUnsaved(outcome.draft);
  }

  /** The server has used the draft up together with what it became: nothing more is saved. */
  usedUp(): void {
    this.close();
    this.show(undefined);
  }

  /** Saves what is unsaved and ends the timers. */
  async leave(): Promise<void> {
    await this.flush();
    this.close();
  }

  private begin(stored: StoredDraft | undefined): void {
    this.stored.set(stored);
    if (stored) this.content.update((typed) => ({ ...(stored.content as Partial<T>), ...typed }));
    if (this.revision > this.savedRevision && stored?.isOwn !== false) this.later({ kind: 'unsaved' });
    else this.state.set(stateOf(stored));
  }

  private close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
  }

  private hasUnsaved(): boolean {
    return !this.isClosed && this.revision > this.savedRevision && this.state().kind !== 'opening' && !waitsForDecision(this.state());
  }

  private later(state: DraftState): void {
    this.state.set(state);
    if (this.isClosed) return;
    clearTimeout(this.timer);
    const unsavedForMs = this.now() - (this.firstUnsavedAt ?? this.now());
    this.timer = setTimeout(
      () => {
        void this.flush();
      },
      waitAfter({ failures: this.failures, unsavedForMs }),
    );
  }

  private save(): Promise<void> {
    const revision = this.revision;
    this.firstUnsavedAt = undefined;
    if (this.failures === 0) this.state.set({ kind: 'saving' });
    const content: DraftContent = this.content();
    this.running = this.store
      .write(this.key, content, this.stored()?.version)
      .then((outcome) => {
        this.settle(outcome, { content, revision });
      })
      .finally(() => {
        this.running = undefined;
      });
    return this.running;
  }

  private settle(outcome: WriteOutcome, { content, revision }: { readonly content: object; readonly revision: number }): void {
    switch (outcome.kind) {
      case 'saved':
        this.failures = 0;
        this.unanswered = [];
        this.savedRevision = revision;
        this.stored.set(outcome.draft);
        if (this.revision === revision) this.state.set({ kind: 'saved', at: outcome.draft.savedAt });
        else this.later({ kind: 'unsaved' });
        return;
      case 'conflict':
        if (this.isOurOwn(outcome.theirs)) {
          this.stored.set(outcome.theirs);
          this.later({ kind: 'unsaved' });
          return;
        }
        this.showUnlessUnsaved(outcome.theirs);
        return;
      case 'refused':
        this.state.set({ kind: 'refused', problem: outcome.problem });
        return;
      case 'failed':
        this.unanswered.push(content);
        this.failures += 1;
        this.later({ kind: 'retrying' });
    }
  }

  /** A save whose answer was lost on the way has reached the server after all. */
  private isOurOwn(theirs: StoredDraft | undefined): boolean {
    return theirs?.isOwn === true && this.unanswered.some((sent) => sameContent(sent, theirs.content));
  }

  /** Words that were never saved, since a colleague took over, stay beside what is shown until somebody decides. */
  private showUnlessUnsaved(stored: StoredDraft | undefined): void {
    if (this.revision === this.savedRevision) {
      this.show(stored);
      return;
    }
    this.newer.set(stored);
    this.state.set(stored && !stored.isOwn ? { kind: 'following', author: stored.authorName } : { kind: 'conflict' });
  }

  private show(stored: StoredDraft | undefined): void {
    this.stored.set(stored);
    this.newer.set(undefined);
    this.content.set((stored?.content ?? {}) as Partial<T>);
    this.savedRevision = this.revision;
    this.state.set(stateOf(stored));
  }
}

/** How a draft stands that nobody has typed in here. */
function stateOf(stored: StoredDraft | undefined): DraftState {
  if (!stored) return { kind: 'empty' };
  return stored.isOwn ? { kind: 'saved', at: stored.savedAt } : { kind: 'following', author: stored.authorName };
}
