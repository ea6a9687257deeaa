import { assertInInjectionContext, computed, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { Clock } from '@fotfeste/shared/web';
import { Draft } from './draft';
import { isOnTheWay } from './draft-status';
import { type DraftKey, DraftStore } from './draft-store';

const readAlongEveryMs = 15_000;

/** Opens drafts for pages: `draft = inject(Drafts).open<Goal>({ kind: 'plan-goal', subject: planId, participantId })`. */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly store = inject(DraftStore);
  private readonly document = inject(DOCUMENT);
  private readonly clock = inject(Clock);
  private readonly opened = signal<readonly Draft<object>[]>([]);

  /** Whether some words on the page have not reached the server: leaving it would lose them. */
  readonly hasUnsaved = computed(() => this.opened().some((draft) => isOnTheWay(draft.status())));

  /** Whether some words cannot reach the server now: it has failed to take them, and a closing page would too. */
  readonly isFailing = computed(() => this.opened().some((draft) => draft.status().kind === 'retrying'));

  /** A draft that lives as long as the component that opens it. Call it where `inject` may be called, or give a `DestroyRef`. */
  open<T extends object>(key: DraftKey, destroyRef?: DestroyRef): Draft<T> {
    if (!destroyRef) assertInInjectionContext(this.open);
    const end = destroyRef ?? inject(DestroyRef);
    const draft = new Draft<T>(key, this.store, () => this.clock.now().getTime());
    const forget = this.saveOnLeaving(draft);
    this.opened.update((drafts) => [...drafts, draft]);
    const readingAlong = setInterval(() => {
      if (this.document.visibilityState === 'visible') void draft.readAlong();
    }, readAlongEveryMs);
    end.onDestroy(() => {
      forget();
      this.opened.update((drafts) => drafts.filter((each) => each !== draft));
      clearInterval(readingAlong);
      void draft.leave();
    });
    void draft.open();
    return draft;
  }

  /** Leaving a field or hiding the page saves at once, coming back looks for what was saved elsewhere; closing the page hands the words to the browser. */
  private saveOnLeaving(draft: Draft<object>): () => void {
    const onBlur = (): void => void draft.flush();
    const onHideOrShow = (): void => {
      void (this.document.visibilityState === 'hidden' ? draft.flush() : draft.lookAgain());
    };
    const onPageHide = (): void => {
      draft.sendOff();
    };
    this.document.addEventListener('focusout', onBlur);
    this.document.addEventListener('visibilitychange', onHideOrShow);
    this.document.defaultView?.addEventListener('pagehide', onPageHide);
    return () => {
      this.document.removeEventListener('focusout', onBlur);
      this.document.removeEventListener('visibilitychange', onHideOrShow);
      this.document.defaultView?.removeEventListener('pagehide', onPageHide);
    };
  }
}
