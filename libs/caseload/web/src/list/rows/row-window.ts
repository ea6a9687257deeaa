/** Rows from one index to another, the last not included. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** What the table is made of: a row, or the room of rows that are not drawn. */
export type RowEntry =
  { readonly kind: 'row'; readonly index: number } | { readonly kind: 'gap'; readonly at: number; readonly rows: number };

/** Rows drawn above and below what is seen, so that scrolling finds them drawn. */
const margin = 8;

/** The window moves in steps, so that not every turn of the wheel draws anew. */
const step = 4;

/** The rows to draw when the list's first row stands `start` pixels below the top of what is seen (negative: above it). */
export function seenRows(
  { start, seen, rowHeight }: { readonly start: number; readonly seen: number; readonly rowHeight: number },
  total: number,
): RowSpan {
  const first = Math.floor(Math.max(0, -start) / rowHeight);
  const count = Math.ceil(seen / rowHeight);
  const from = Math.max(0, Math.floor((Math.min(first, total) - margin) / step) * step);
  return { from, to: Math.min(total, Math.ceil((first + count + margin) / step) * step) };
}

/** The drawn rows with the gaps between them. `held` is drawn wherever it stands: the row that has the focus must not vanish under it. */
export function entriesOf({ from, to }: RowSpan, total: number, held?: number): readonly RowEntry[] {
  const window = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
  const isHeldOutside = held !== undefined && held < total && (held < from || held >= to);
  const drawn = isHeldOutside ? [...window, held].sort((left, right) => left - right) : window;
  const entries: RowEntry[] = [];
  let next = 0;
  for (const index of drawn) {
    if (index > next) entries.push({ kind: 'gap', at: next, rows: index - next });
    entries.push({ kind: 'row', index });
    next = index + 1;
  }
  if (total > next) entries.push({ kind: 'gap', at: next, rows: total - next });
  return entries;
}
