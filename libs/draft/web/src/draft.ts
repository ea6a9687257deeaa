import { computed, type Signal, signal } from '@angular/core';
import { ProblemError } from '@fotfeste/shared/web';
import { type DraftState, waitsForDecision } from './draft-status';
import type { DraftKey, DraftStore, DraftWords, StoredDraft, WriteOutcome } from './draft-store';
import { waitAfter } from './pace';
import { sameContent } from './same-content';
import type { Choice, SetAside } from './set-aside';
import { Words } from './words';

/**
 * What somebody is writing, kept on the server while they write: saved soon after the last key and at least
 * each second of steady typing, tried again until it succeeds, never kept in the browser. What was saved elsewhere
 * meanwhile is taken in field by field; where both changed the same field, the other words wait in `setAside`.
 */
export class Draft<T extends object> {
  private readonly words = new Words<T>();
  private readonly state = signal<DraftState>({ kind: 'opening' });
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

  readonly value: Signal<Partial<T>> = this.words.content;
  readonly status = this.state.asReadonly();
  /** What a colleague has saved, while words of this page were never saved. */
  readonly theirs = computed(() => this.newer()?.content as Partial<T> | undefined);
  /** Words that do not stand in their fields, since two versions met: those that wait for a choice, and those that were not chosen. */
  readonly setAside = this.words.setAside;
  /** Fields in which two versions met and nobody has chosen yet. A draft with such fields cannot be sent. */
  readonly contested = this.words.contested;
  /** Why the draft cannot be sent now, as a text key; nothing when it can. */
  readonly hindrance = computed(() => {
    if (this.state().kind === 'gone') return 'draft.gone.heading';
    return this.contested().length > 0 ? 'draft.undecided' : undefined;
  });
  /** Fields, with what was typed in them, that a colleague who took over did not get. */
  readonly unsaved = computed(() => (this.newer() ? this.words.unsaved() : []));
  /** Set a few days before the server lets go of a draft that nobody writes in. */
  readonly expiresOn = computed(() => {
    const stored = this.words.stored();
    return stored?.isExpiringSoon ? stored.expiresOn : undefined;
  });

  constructor(
    readonly key: Readonly<DraftKey>,
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

  /** Takes in what was typed and saves it soon. `start` is what the page showed before anybody wrote, such as a text that came back. */
  set(patch: Partial<T>, start?: Partial<T>): void {
    this.words.put(patch, start);
    this.changed();
  }

  /** Says what shall stand in a field in which two versions met. */
  choose(aside: SetAside, choice: Choice): void {
    this.words.choose(aside, choice);
    this.changed();
  }

  /** Offers the choice once more. */
  chooseAgain(aside: SetAside): void {
    this.words.reopen(aside);
    this.changed();
  }

  /** Lets go of words that were set aside. */
  removeAside(aside: SetAside): void {
    this.words.remove(aside);
    this.changed();
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
    const words = this.toSave();
    this.unanswered.push(words.content);
    this.store.sendOff(this.key, words, this.words.stored()?.version);
  }

  /** The draft has become what it was a draft of, or is not wanted. */
  async discard(): Promise<void> {
    this.close();
    await this.running;
    if (this.words.stored()) await this.store.remove(this.key);
    this.words.show(undefined);
    this.state.set({ kind: 'empty' });
  }

  /** The draft is gone elsewhere: what stands here becomes a new one. */
  async saveAnew(): Promise<void> {
    this.words.agree(undefined);
    await this.save();
  }

  /** The draft is gone elsewhere: so is what stands here. */
  letGo(): void {
    this.show(undefined);
  }

  /** Makes a colleague's draft one's own and goes on writing; shows where it stands now when that cannot be done. */
  async takeOver(): Promise<void> {
    try {
      this.meet(await this.store.takeOver(this.key));
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
    this.meet(outcome.draft);
  }

  /** Somebody comes back to the page: shows what has been saved elsewhere since. */
  async lookAgain(): Promise<void> {
    await this.readAlong();
    if (!this.isAtRest()) return;
    const outcome = await this.store.read(this.key);
    if (this.isClosed || outcome.kind !== 'read' || !outcome.draft || !this.isAtRest()) return;
    if (outcome.draft.version !== this.words.stored()?.version) this.meet(outcome.draft);
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
    const typed = this.words.content();
    this.words.show(stored);
    this.words.put(typed);
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

  private changed(): void {
    this.revision += 1;
    this.firstUnsavedAt ??= this.now();
    if (this.state().kind === 'refused') this.state.set({ kind: 'unsaved' });
    if (this.state().kind === 'opening' || waitsForDecision(this.state())) return;
    this.later(this.failures > 0 ? { kind: 'retrying' } : { kind: 'unsaved' });
  }

  private isAtRest(): boolean {
    return !this.isClosed && this.revision === this.savedRevision && ['saved', 'empty'].includes(this.state().kind);
  }

  private toSave(): DraftWords {
    return { content: this.words.content(), setAside: this.words.setAside() };
  }

  private save(): Promise<void> {
    const revision = this.revision;
    this.firstUnsavedAt = undefined;
    if (this.failures === 0) this.state.set({ kind: 'saving' });
    const words = this.toSave();
    this.running = this.store
      .write(this.key, words, this.words.stored()?.version)
      .then((outcome) => {
        this.settle(outcome, { content: words.content, revision });
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
        this.words.agree(outcome.draft);
        if (this.revision === revision) this.state.set({ kind: 'saved', at: outcome.draft.savedAt });
        else this.later({ kind: 'unsaved' });
        return;
      case 'conflict':
        if (this.isOurOwn(outcome.theirs)) {
          this.words.agree(outcome.theirs);
          this.later({ kind: 'unsaved' });
          return;
        }
        this.meet(outcome.theirs);
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

  /** Takes in what the server has. Words of this page that were never saved stay: beside a colleague's, in the fields otherwise. */
  private meet(stored: StoredDraft | undefined): void {
    if (this.revision === this.savedRevision && !stored?.isOwn) {
      this.show(stored);
      return;
    }
    if (!stored?.isOwn) {
      this.newer.set(stored);
      this.state.set(stored ? { kind: 'following', author: stored.authorName } : { kind: 'gone' });
      return;
    }
    this.newer.set(undefined);
    this.failures = 0;
    if (this.words.meet(stored)) {
      this.revision += 1;
      this.firstUnsavedAt ??= this.now();
      this.later({ kind: 'unsaved' });
      return;
    }
    this.savedRevision = this.revision;
    this.state.set(stateOf(stored));
  }

  private show(stored: StoredDraft | undefined): void {
    this.words.show(stored);
    this.newer.set(undefined);
    this.savedRevision = this.revision;
    this.state.set(stateOf(stored));
  }
}

/** How a draft stands that nobody has typed in here. */
function stateOf(stored: StoredDraft | undefined): DraftState {
  if (!stored) return { kind: 'empty' };
  return stored.isOwn ? { kind: 'saved', at: stored.savedAt } : { kind: 'following', author: stored.authorName };
}
