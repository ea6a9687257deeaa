import { ProblemError } from '@fotfeste/shared/web';
import type { CasePage } from '../../contract';
import { aCase } from '../../testing/pages';
import { CaseRows, mostPages, type PagePlace } from './case-rows';

/** A list of so many people, read as the server reads it; cursors are the indices they stand for. */
function aList(total: number) {
  const list = { ids: Array.from({ length: total }, (_, index) => `p${String(index)}`), asked: [] as PagePlace[], isFailing: false };
  const read = (place: PagePlace): Promise<CasePage> => {
    list.asked.push(place);
    if (list.isFailing) return Promise.reject(problem('about:blank'));
    const start = startOf(place, list.ids);
    if (start === undefined) return Promise.reject(problem('urn:fotfeste:problem:caseload/place-lost'));
    const ids = list.ids.slice(start, start + 50);
    const [first, last] = [ids[0], ids.at(-1)];
    return Promise.resolve({
      items: ids.map((participantId) => aCase({ participantId })),
      ...{ total: list.ids.length, position: ids.length > 0 ? start + 1 : 0 },
      ...(last && start + 50 < list.ids.length && { next: last }),
      ...(first && start > 0 && { previous: first }),
    });
  };
  return { list, read };
}

function startOf(place: PagePlace, ids: readonly string[]): number | undefined {
  if ('at' in place) return place.at - 1;
  const cursor = 'after' in place ? place.after : 'before' in place ? place.before : undefined;
  if (cursor === undefined) return 0;
  const found = ids.indexOf(cursor);
  if (found < 0) return undefined;
  return 'after' in place ? found + 1 : Math.max(0, found - 50);
}

const problem = (type: string): ProblemError => new ProblemError({ type, title: 'x', status: 409, errors: [], more: {} });
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 0));

describe('the rows of a long list', () => {
  it('have their places from the start, and arrive by cursor, forwards and backwards', async () => {
    const { list, read } = aList(10_000);
    const rows = new CaseRows();
    await rows.begin(read);
    expect([rows.total(), rows.row(49)?.participantId, rows.row(50)]).toEqual([10_000, 'p49', undefined]);
    rows.need(40, 60);
    await settled();
    expect(rows.row(60)?.participantId).toBe('p60');
    rows.need(5020, 5040);
    await settled();
    rows.need(4980, 5010);
    await settled();
    expect(rows.row(4980)?.participantId).toBe('p4980');
    expect(list.asked).toEqual([{}, { after: 'p49' }, { at: 5001 }, { before: 'p5000' }]);
  });

  it('are dropped far away and read again when somebody comes back', async () => {
    const { read } = aList(5000);
    const rows = new CaseRows();
    await rows.begin(read);
    for (let from = 0; from < 2000; from += 50) {
      rows.need(from, from + 49);
      await settled();
    }
    expect(rows.row(0)).toBeUndefined();
    const here = Array.from({ length: 5000 }, (_, index) => rows.row(index)).filter(Boolean);
    expect(here).toHaveLength(mostPages * 50);
    rows.need(0, 20);
    await settled();
    expect(rows.row(0)?.participantId).toBe('p0');
  });

  it('are told anew by place when the person at the cursor has left the list', async () => {
    const { list, read } = aList(200);
    const rows = new CaseRows();
    await rows.begin(read);
    list.ids.splice(49, 1);
    rows.need(50, 60);
    await settled();
    expect(list.asked.slice(-2)).toEqual([{ after: 'p49' }, { at: 51 }]);
    expect(rows.row(50)?.participantId).toBe('p51');
  });

  it('forget their places when somebody has come or gone before them', async () => {
    const { list, read } = aList(200);
    const rows = new CaseRows();
    await rows.begin(read);
    list.ids.splice(3, 1);
    rows.need(50, 60);
    await settled();
    expect(rows.row(0)).toBeUndefined();
    rows.need(50, 60);
    await settled();
    expect([rows.row(50)?.participantId, rows.total()]).toEqual(['p51', 199]);
  });

  it('are those of the last question, however late the answer to a former one comes', async () => {
    const [first, second] = [aList(100), aList(3)];
    const rows = new CaseRows();
    let release: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (release = resolve));
    const slow = rows.begin(async (place) => {
      await late;
      return first.read(place);
    });
    await rows.begin(second.read);
    release();
    expect(await slow).toBe('overtaken');
    expect(rows.total()).toBe(3);
  });

  it('say what went wrong, and are not there', async () => {
    const { list, read } = aList(100);
    const rows = new CaseRows();
    list.isFailing = true;
    expect(await rows.begin(read)).toBe('failed');
    expect([rows.total(), rows.problem()?.title]).toEqual([undefined, 'x']);
  });
});
