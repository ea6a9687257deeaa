import { signal, type Signal } from '@angular/core';
import { ProblemError, type Problem } from '@fotfeste/shared/web';
import type { CaseItem, CasePage } from '../../contract';
import { farthest, pageOf, pageSpan, rowsPerPage } from './page-numbers';

/** Where a page is asked for: by a cursor, or by its place when none is known there. */
export type PagePlace =
  { readonly after: string } | { readonly before: string } | { readonly at: number; readonly size?: number } | Record<string, never>;

/** Reads one page of {@link rowsPerPage} rows. */
export type ReadPage = (place: PagePlace) => Promise<CasePage>;

/** So many pages are kept; those far from what is seen are dropped and read again when somebody comes back. */
export const mostPages = 12;

const lostPlaces = ['caseload/place-lost', 'caseload/cursor-unreadable'];

/**
 * The rows of a list of which only a part is here. Every row has its place from the start, since the number of all is known; pages arrive
 * into their places by cursor, forwards and backwards, and by place where one has jumped.
 */
export class CaseRows {
  private read: ReadPage | undefined;
  private readonly pages = signal<ReadonlyMap<number, readonly CaseItem[]>>(new Map());
  private readonly count = signal<number | undefined>(undefined);
  private readonly fault = signal<Problem | undefined>(undefined);
  private readonly cursors = new Map<number, { readonly after?: string; readonly before?: string }>();
  private readonly asked = new Set<number>();
  /** Counts the questions, so that an answer to a former one changes nothing. */
  private question = 0;

  /** How many rows there are; undefined until it is known. */
  readonly total: Signal<number | undefined> = this.count.asReadonly();
  readonly problem: Signal<Problem | undefined> = this.fault.asReadonly();
  /** The first page of a new question is on its way; the former rows stand meanwhile. */
  readonly isLoading = signal(false);

  /** Asks a new question and reads the page that holds the row. Resolves with whether there was an answer. */
  async begin(read: ReadPage, index = 0): Promise<'answered' | 'overtaken' | 'failed'> {
    const question = ++this.question;
    this.read = read;
    this.isLoading.set(true);
    try {
      const page = pageOf(index);
      const found = await read(page === 0 ? {} : { at: page * rowsPerPage + 1 });
      if (question !== this.question) return 'overtaken';
      this.forget();
      this.fault.set(undefined);
      this.keep(page, found);
      return 'answered';
    } catch (error) {
      if (question !== this.question) return 'overtaken';
      this.fault.set(problemIn(error));
      this.forget();
      this.count.set(undefined);
      return 'failed';
    } finally {
      if (question === this.question) this.isLoading.set(false);
    }
  }

  /** Forgets what went wrong; whoever shows rows asks for the missing ones again. */
  retry(): void {
    this.fault.set(undefined);
    this.pages.set(new Map(this.pages()));
  }

  /** The row at an index from 0; undefined while it is not here. A signal is read. */
  row(index: number): CaseItem | undefined {
    return this.pages().get(pageOf(index))?.[index % rowsPerPage];
  }

  /** The rows that stand beside each other around an index and are here, with the cursors at their ends. */
  around(index: number): {
    readonly from: number;
    readonly items: readonly CaseItem[];
    readonly next?: string;
    readonly previous?: string;
  } {
    let [first, last] = [pageOf(index), pageOf(index)];
    while (this.pages().has(first - 1)) first -= 1;
    while (this.pages().has(last + 1)) last += 1;
    const items = pageSpan(first, last).flatMap((page) => this.pages().get(page) ?? []);
    const [next, previous] = [this.cursors.get(last + 1)?.after, this.cursors.get(first - 1)?.before];
    return { from: first * rowsPerPage, items, ...(next && { next }), ...(previous && { previous }) };
  }

  /** Those who are here, and whether that is everybody in the list. A signal is read. */
  here(): { readonly items: readonly CaseItem[]; readonly isWhole: boolean } {
    const items = [...this.pages().values()].flat();
    return { items, isWhole: items.length >= (this.count() ?? Infinity) };
  }

  /** Reads what is missing of the rows between two indices. */
  need(from: number, to: number): void {
    const total = this.count() ?? 0;
    if (total === 0 || this.isLoading()) return;
    const last = pageOf(Math.min(to, total - 1));
    for (const page of pageSpan(pageOf(Math.max(0, from)), last)) if (!this.pages().has(page)) void this.fetch(page, pageOf(from));
  }

  private async fetch(page: number, near: number): Promise<void> {
    const { read, question } = this;
    if (!read || this.asked.has(page)) return;
    this.asked.add(page);
    try {
      const found = await this.readAt(read, page);
      if (question !== this.question) return;
      // Rows have come or gone before this page since its neighbours were read: places are told anew from here.
      if (found.items.length > 0 && found.position !== page * rowsPerPage + 1) this.forget();
      else this.keep(page, found, near);
    } catch (error) {
      if (question === this.question) this.fault.set(problemIn(error));
    } finally {
      this.asked.delete(page);
    }
  }

  /** By cursor where a neighbour is known; by place elsewhere, and when the person at the cursor has left the list. */
  private async readAt(read: ReadPage, page: number): Promise<CasePage> {
    const { after, before } = this.cursors.get(page) ?? {};
    const byPlace = { at: page * rowsPerPage + 1 };
    try {
      return await read(page === 0 ? {} : after ? { after } : before ? { before } : byPlace);
    } catch (error) {
      if (!isLostPlace(error)) throw error;
      this.cursors.delete(page);
      return read(byPlace);
    }
  }

  private keep(page: number, { items, total, next, previous }: CasePage, near = page): void {
    this.count.set(total);
    const kept = new Map([...this.pages(), [page, items] as const]);
    while (kept.size > mostPages) kept.delete(farthest([...kept.keys()], near));
    this.pages.set(kept);
    if (next) this.cursors.set(page + 1, { ...this.cursors.get(page + 1), after: next });
    if (previous && page > 0) this.cursors.set(page - 1, { ...this.cursors.get(page - 1), before: previous });
  }

  private forget(): void {
    this.pages.set(new Map());
    this.cursors.clear();
  }
}

/** Whether a cursor was refused: the person there has left the list, or it is no cursor. */
export function isLostPlace(error: unknown): boolean {
  return error instanceof ProblemError && lostPlaces.some((code) => error.problem.type.endsWith(code));
}

function problemIn(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  throw error;
}
