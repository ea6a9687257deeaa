import { computed, Injectable, signal } from '@angular/core';
import { filter, map, type Observable, Subject, take } from 'rxjs';

/** Asks why somebody opens a person whom another follows up. Everything that was asked about the person meanwhile waits for the one answer. */
@Injectable({ providedIn: 'root' })
export class ReasonQuestion {
  private readonly waiting = signal<readonly string[]>([]);
  private readonly answers = new Subject<{ readonly participantId: string; readonly isTold: boolean }>();

  /** Whom the shell asks about now. */
  readonly about = computed(() => this.waiting()[0]);

  /** Gives once whether the reason was told. */
  ask(participantId: string): Observable<boolean> {
    this.waiting.update((people) => (people.includes(participantId) ? people : [...people, participantId]));
    return this.answers.pipe(
      filter((answer) => answer.participantId === participantId),
      map(({ isTold }) => isTold),
      take(1),
    );
  }

  /** The server knows why, or nobody wants to say it. */
  answered(participantId: string, isTold: boolean): void {
    this.waiting.update((people) => people.filter((each) => each !== participantId));
    this.answers.next({ participantId, isTold });
  }
}
