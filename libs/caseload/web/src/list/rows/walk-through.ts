import type { ListWalk } from '@fotfeste/shared/web';
import type { CaseItem, CasePage } from '../../contract';
import type { CaseRows, ReadPage } from './case-rows';

/**
 * The way through a list from the row that was opened: those that were read around it, and those the cursors at its ends lead to. It
 * stays as it was when somebody it has passed leaves the list, because what was asked for has been done.
 */
export function walkThrough(rows: CaseRows, read: ReadPage, index: number): Steps {
  const around = rows.around(index);
  return walkFrom({ ...around, total: rows.total() ?? around.items.length }, read);
}

type Steps = Pick<ListWalk, 'total' | 'positionOf' | 'at'>;

/** The way on from some rows that stand beside each other; `from` is how many come before them. */
export function walkFrom(rows: Pick<CasePage, 'items' | 'total' | 'next' | 'previous'> & { readonly from: number }, read: ReadPage): Steps {
  let { from, next, previous } = rows;
  let ids = idsOf(rows.items);
  return {
    total: rows.total,
    positionOf: (participantId) => {
      const place = ids.indexOf(participantId);
      return place < 0 ? undefined : from + place + 1;
    },
    at: async (position) => {
      while (next && position > from + ids.length) {
        const page = await read({ after: next });
        ids = [...ids, ...idsOf(page.items)];
        next = page.next;
      }
      while (previous && position - 1 < from) {
        const page = await read({ before: previous });
        ids = [...idsOf(page.items), ...ids];
        from = Math.max(0, from - page.items.length);
        previous = from > 0 ? page.previous : undefined;
      }
      return ids[position - 1 - from];
    },
  };
}

function idsOf(items: readonly CaseItem[]): readonly string[] {
  return items.map(({ participantId }) => participantId);
}
