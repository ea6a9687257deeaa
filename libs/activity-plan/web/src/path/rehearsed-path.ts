import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { given } from '@fotfeste/shared/kernel';
import type { FieldErrors } from '@fotfeste/shared/ui';
import { Client, ProblemError } from '@fotfeste/shared/web';
import type { PathCheck, SentStep, WrittenStep } from './views';

/** Milliseconds of rest after which the steps are held against the law again. */
const restMs = 200;

/** Holds the steps against law, places and income on the server each time they change; what is under way when they change again is let go. */
@Injectable()
export class RehearsedPath {
  private readonly client = inject(Client);
  private readonly asked = signal<{ readonly participantId: string; readonly steps: readonly WrittenStep[] } | undefined>(undefined);
  private readonly found = signal<PathCheck | undefined>(undefined);
  private round = 0;

  /** The newest answer; the former one stands until the next has come. */
  readonly check = this.found.asReadonly();
  readonly isAsking = signal(false);
  /** Faults by `steps.<index>.<field>`, in the user's language. */
  readonly faults = signal<FieldErrors>({});
  readonly hasFaults = computed(() => Object.keys(this.faults()).length > 0);

  constructor() {
    effect((onCleanup) => {
      const asked = this.asked();
      if (!asked) return;
      const timer = setTimeout(() => void untracked(() => this.ask(asked.participantId, asked.steps)), restMs);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  /** What the server answered when the page was read: nothing to ask. */
  know(check: PathCheck): void {
    this.found.set(check);
  }

  hold(participantId: string, steps: readonly WrittenStep[]): void {
    this.asked.set({ participantId, steps });
  }

  private async ask(participantId: string, steps: readonly WrittenStep[]): Promise<void> {
    const round = (this.round += 1);
    this.isAsking.set(true);
    try {
      const { value } = await this.client.send('POST /participants/{participantId}/paths/rehearsal', {
        path: { participantId },
        body: { steps: steps.map(asSent) },
      });
      if (round !== this.round) return;
      this.found.set(value.check);
      this.faults.set({});
    } catch (error) {
      if (round !== this.round || !(error instanceof ProblemError)) return;
      this.faults.set(Object.fromEntries(error.problem.errors.map(({ field, message }) => [field, message])));
    } finally {
      if (round === this.round) this.isAsking.set(false);
    }
  }
}

/** A step as the server takes it: without what only the page shows. */
export function asSent({ offeringName: _offeringName, measure, outside, offeringId, ...step }: WrittenStep): SentStep {
  return { ...step, ...given({ measure, outside, offeringId }) };
}
