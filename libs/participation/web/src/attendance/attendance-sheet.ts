import { signal, type WritableSignal } from '@angular/core';
import type { AttendanceField } from '@fotfeste/participation/domain';
import { ProblemError, type Problem } from '@fotfeste/shared/web';
import type { AttendanceCellBody, AttendanceEntry, AttendanceRow } from './contract';
import { typedHours } from './typed-hours';

/** How a cell stands: being kept, kept, or refused with what was typed and why. */
export type CellState =
  | { readonly kind: 'saving' | 'saved'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string; readonly message: string }
  | { readonly kind: 'conflict'; readonly text: string; readonly theirs: number | undefined };

/** Which cell: whose row, and which of the four hours. */
export interface Cell {
  readonly participationId: string;
  readonly field: AttendanceField;
}

/** How cells reach the server, and what is said when one cannot be read. */
export interface SheetMeans {
  readonly send: (participationId: string, version: number, body: AttendanceCellBody) => Promise<AttendanceEntry>;
  readonly unreadable: string;
  readonly saidOf: (problem: Problem) => string;
}

/** The grid's cells while they are written in: each is kept by itself, those of one row after each other, so that versions hold. */
export class AttendanceSheet {
  private readonly states = new Map<string, WritableSignal<CellState | undefined>>();
  private readonly entries = new Map<string, WritableSignal<AttendanceEntry | undefined>>();
  private readonly queues = new Map<string, Promise<void>>();
  private readonly underWay = signal(0);

  constructor(
    readonly week: string,
    readonly weekday: number,
    rows: readonly AttendanceRow[],
    private readonly means: SheetMeans,
  ) {
    for (const { participationId, entries } of rows)
      this.entries.set(participationId, signal(entries.find((each) => each.weekday === weekday)));
  }

  /** How many cells are on their way. */
  readonly saving = this.underWay.asReadonly();

  /** When everything typed so far has been kept or refused. */
  async settled(): Promise<void> {
    await Promise.all(this.queues.values());
  }

  entryOf(participationId: string): AttendanceEntry | undefined {
    return this.entries.get(participationId)?.();
  }

  stateOf(cell: Cell): CellState | undefined {
    return this.stateSignal(cell)();
  }

  /** Keeps what is typed, when it is something new. */
  write(cell: Cell, text: string): Promise<void> {
    const before = this.entryOf(cell.participationId)?.[cell.field];
    const typed = typedHours(text);
    const state = this.stateSignal(cell);
    if (typed.kind === 'unreadable') {
      state.set({ kind: 'refused', text, message: this.means.unreadable });
      return Promise.resolve();
    }
    const hours = typed.kind === 'hours' ? typed.hours : undefined;
    if (hours === before && state()?.kind !== 'saving') {
      state.set(undefined);
      return Promise.resolve();
    }
    state.set({ kind: 'saving', text });
    return this.after(cell.participationId, () => this.keep(cell, text, hours));
  }

  /** Writes over what a colleague wrote in the same cell. */
  overwrite(cell: Cell): Promise<void> {
    const state = this.stateOf(cell);
    if (state?.kind !== 'conflict') return Promise.resolve();
    this.stateSignal(cell).set(undefined);
    return this.write(cell, state.text);
  }

  /** Lets go of what was typed. */
  forget(cell: Cell): void {
    this.stateSignal(cell).set(undefined);
  }

  private async keep(cell: Cell, text: string, hours: number | undefined): Promise<void> {
    const entry = this.entryOf(cell.participationId);
    const state = this.stateSignal(cell);
    const body = { week: this.week, weekday: this.weekday, field: cell.field, ...(hours !== undefined && { hours }) };
    try {
      this.entries.get(cell.participationId)?.set(await this.means.send(cell.participationId, entry?.version ?? 0, body));
      if (state()?.text === text) state.set({ kind: 'saved', text });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      state.set(this.refusalOf(cell, text, error.problem));
    }
  }

  private refusalOf({ participationId, field }: Cell, text: string, problem: Problem): CellState {
    const { theirs, version } = problem.more as { readonly theirs?: Readonly<Record<string, number | null>>; readonly version?: number };
    if (problem.status !== 412 || !theirs || version === undefined) return { kind: 'refused', text, message: this.means.saidOf(problem) };
    const their = theirs[field] ?? undefined;
    const { [field]: _mine, ...others } = this.entryOf(participationId) ?? { weekday: this.weekday, version };
    this.entries.get(participationId)?.set({ ...others, weekday: this.weekday, version, ...(their !== undefined && { [field]: their }) });
    return { kind: 'conflict', text, theirs: their };
  }

  private after(participationId: string, work: () => Promise<void>): Promise<void> {
    this.underWay.update((count) => count + 1);
    const before = this.queues.get(participationId) ?? Promise.resolve();
    const done = before.then(work).finally(() => {
      this.underWay.update((count) => count - 1);
    });
    this.queues.set(
      participationId,
      done.catch(() => undefined),
    );
    return done;
  }

  private stateSignal({ participationId, field }: Cell): WritableSignal<CellState | undefined> {
    const key = `${participationId}.${field}`;
    const known = this.states.get(key) ?? signal<CellState | undefined>(undefined);
    this.states.set(key, known);
    return known;
  }
}
