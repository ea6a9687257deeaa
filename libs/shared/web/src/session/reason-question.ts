import { computed, Injectable, signal } from '@angular/core';
import { filter, map, type Observable, Subject, take } from 'rxjs';

interface Asked {
  readonly participantId: string;
  readonly alsoAbout: readonly string[];
}

/** Asks why somebody opens a person whom another follows up. Everything that was asked about the person meanwhile waits for the one answer. */
@Injectable({ providedIn: 'root' })
export class ReasonQuestion {
  private readonly waiting = signal<readonly Asked[]>([]);
  private readonly answers = new Subject<{ readonly participantId: string; readonly isTold: boolean }>();

  /** Whom the shell asks about now. */
  readonly about = computed(() => this.waiting()[0]?.participantId);

  /** Others of many chosen at once, whom the same answer is for. */
  readonly alsoAbout = computed(() => this.waiting()[0]?.alsoAbout ?? []);

  /** Gives once whether the reason was told. */
  ask(participantId: string, alsoAbout: readonly string[] = []): Observable<boolean> {
    this.waiting.update((asked) => {
      const before = asked.find((each) => each.participantId === participantId);
      if (!before) return [...asked, { participantId, alsoAbout }];
      const together = { participantId, alsoAbout: [...new Set([...before.alsoAbout, ...alsoAbout])] };
      return asked.map((each) => (each === before ? together : each));
    });
    return this.answers.pipe(
      filter((answer) => answer.participantId === participantId),
      map(({ isTold }) => isTold),
      take(1),
    );
  }

  /** The server knows why, or nobody wants to say it. */
  answered(participantId: string, isTold: boolean): void {
    this.waiting.update((people) => people.filter((each) => each.participantId !== participantId));
    this.answers.next({ participantId, isTold });
  }
}
