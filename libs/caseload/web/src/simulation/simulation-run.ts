import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { Client, type Problem, ProblemError } from '@fotfeste/shared/web';
import type { Subscription } from 'rxjs';
import type { ChangedAnswer, SimulationLine, SimulationRequest, SimulationTable } from '../contract';

/** How far a run has come. `stopped`: by the user. `failed`: it broke off. */
export type RunState = 'none' | 'running' | 'done' | 'stopped' | 'failed';

/** One run of a simulation: its lines as they arrive. To leave the page or to stop is to hang up, and the server stops working. */
@Injectable()
export class SimulationRun {
  private readonly client = inject(Client);
  private call: Subscription | undefined;

  readonly state = signal<RunState>('none');
  readonly percent = signal(0);
  readonly begun = signal<SimulationLine | undefined>(undefined);
  readonly answers = signal<readonly ChangedAnswer[]>([]);
  readonly table = signal<SimulationTable | undefined>(undefined);
  /** Answers about sensitive measures of people somebody else follows up. */
  readonly withheld = signal<SimulationLine['withheld']>(undefined);
  readonly failure = signal<SimulationLine['problem']>(undefined);

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.call?.unsubscribe();
    });
  }

  /** Waits until the first line; throws ProblemError when the change cannot be tried. */
  start(body: SimulationRequest): Promise<void> {
    this.call?.unsubscribe();
    this.forget();
    return new Promise((resolve, reject) => {
      this.call = this.client.lines('POST /caseload/simulations', { body }).subscribe({
        next: (line) => {
          this.take(line);
          resolve();
        },
        error: (error: unknown) => {
          if (this.state() === 'none') reject(error instanceof Error ? error : new Error('The simulation failed'));
          else this.broke(error instanceof ProblemError ? error.problem : undefined);
        },
        complete: () => {
          if (this.state() === 'running') this.broke();
          resolve();
        },
      });
    });
  }

  stop(): void {
    this.call?.unsubscribe();
    if (this.state() === 'running') this.state.set('stopped');
  }

  private take(line: SimulationLine): void {
    switch (line.kind) {
      case 'begun':
        this.begun.set(line);
        this.state.set('running');
        break;
      case 'answers':
        this.answers.update((known) => [...known, ...(line.items ?? [])]);
        break;
      case 'progress':
        this.percent.set(line.percent ?? 0);
        break;
      case 'done':
        this.percent.set(100);
        this.table.set(line.table);
        this.withheld.set(line.withheld);
        this.state.set('done');
        break;
      case 'failed':
        this.failure.set(line.problem);
        this.state.set('failed');
    }
  }

  private broke(problem?: Problem): void {
    const title = problem?.title;
    this.failure.set(title ? { nb: title, nn: title, en: title } : undefined);
    this.state.set('failed');
  }

  private forget(): void {
    this.state.set('none');
    this.percent.set(0);
    this.begun.set(undefined);
    this.answers.set([]);
    this.table.set(undefined);
    this.withheld.set(undefined);
    this.failure.set(undefined);
  }
}
