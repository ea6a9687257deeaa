import { Injectable, signal } from '@angular/core';
import type { WordReader } from '@fotfeste/shared/kernel';

/** A question before something that is hard to undo. */
export interface Question {
  readonly heading: string;
  /** What will happen. */
  readonly text?: string;
  /** What the button says: the deed itself, not "OK". */
  readonly action: string;
  readonly tone?: 'accent' | 'danger';
  /** `required`: the deed needs a reason in words, which the answer carries. */
  readonly reason?: 'required' | 'none';
  readonly reasonLabel?: string;
  /** Who reads the reason besides the one who writes it; words on health or crime are asked about. */
  readonly readBy?: WordReader;
}

/** The answer yes, with the reason when one was asked for. */
export interface Confirmed {
  readonly reason: string;
}

interface Asked {
  readonly question: Question;
  readonly answer: (confirmed: Confirmed | undefined) => void;
}

/** `const yes = await confirm.ask({ … }); if (!yes) return;` The shell shows the dialog. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly asked = signal<Asked | undefined>(undefined);

  readonly current = this.asked.asReadonly();

  ask(question: Question): Promise<Confirmed | undefined> {
    this.asked()?.answer(undefined);
    return new Promise((resolve) => {
      this.asked.set({ question, answer: resolve });
    });
  }

  answer(confirmed: Confirmed | undefined): void {
    const asked = this.asked();
    this.asked.set(undefined);
    asked?.answer(confirmed);
  }
}
