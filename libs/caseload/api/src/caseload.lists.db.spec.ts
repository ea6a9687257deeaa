import { addDays, given, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import {
  caseSorts,
  sortDirections,
  urgencies,
  urgencyOf,
  usualQuietDays,
  type CaseFilter,
  type CaseSort,
  type SortDirection,
} from '@fotfeste/caseload/domain';
import { CaseloadService } from './caseload.service';
import type { CasePageView } from './caseload.view';
import { SeekService } from './seek/seek.service';

const today = localDate('2026-11-21'); // a Saturday
const kari = anActor({ id: 'Z990001' });
const ola = anActor({ id: 'Z990002' });
const names = ['Aas', 'Åsen', 'Ødegård', 'Berg', 'Zahl', 'Æsøy', 'Ali', 'Bakken'];

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  return thrown instanceof Problem ? thrown.kind.code : String(thrown);
};

describe('the lists of people', () => {
  let database: FreshDatabase;
  let caseload: CaseloadService;

  const counts = async (scope: 'mine' | 'office', filter: readonly CaseFilter[] = []) => {
    const view = await caseload.counts(kari, scope, { filter });
    return { people: view.people, hidden: view.hidden, ...Object.fromEntries(view.counts.map((each) => [each.filter, each.count])) };
  };
  const everyPage = async (sort: CaseSort, direction: SortDirection): Promise<readonly CasePageView[]> => {
    const pages = [await caseload.page(kari, 'office', { sort, direction, size: 5 })];
    for (let after = pages[0]?.next; after; after = pages.at(-1)?.next)
      pages.push(await caseload.page(kari, 'office', { sort, direction, size: 5, after }));
    return pages;
  };

  beforeAll(async () => {
    database = await freshDatabase();
    caseload = new CaseloadService(database.unitOfWork);
    for (let index = 0; index < 24; index++) {
      const { id } = await aPerson(database, {
        familyName: names[index % names.length] ?? '',
        givenName: ['Ida', 'Kim', 'Ola'][index % 3] ?? '',
        born: index % 4 === 0 ? '1996-11-22' : '1996-11-21',
        responsible: index % 6 === 0 ? undefined : 'Z99000' + String(1 + (index % 2)),
        office: index < 20 ? '0105' : '0106',
      });
      await store(database, id, index);
    }
    for (const overrides of [{ protection: 'strictly-protected' }, { isShielded: true }, { office: '0301' }, { officeLock: '0105' }]) {
      const { id } = await aPerson(database, { familyName: 'Gjemt', responsible: 'Z990001', ...overrides });
      await store(database, id, 1);
    }
  });
  afterAll(() => database.drop());

  it('show an adviser the own people and the own office, and nobody else', async () => {
    const mine = await caseload.page(kari, 'mine', {});
    expect(mine.items.every(({ responsible }) => responsible === 'Z990001')).toBe(true);
    const office = await caseload.page(kari, 'office', {});
    expect(office.total).toBe(20);
    expect(office.items.some(({ name }) => name.startsWith('Gjemt'))).toBe(false);
    expect((await caseload.page(anActor({ offices: ['0105', '0106'] }), 'office', {})).total).toBe(24);
    expect((await caseload.page(anActor({ offices: ['0105', '0106'] }), 'office', { office: '0106' })).total).toBe(4);
    expect((await caseload.page(ola, 'office', { office: '0301' })).total).toBe(0);
    expect((await caseload.page(anActor({ offices: [] }), 'office', {})).total).toBe(0);
  });

  it('show the people of one adviser, or of a group of them together', async () => {
    const of = async (adviser: string): Promise<number> => (await caseload.page(kari, 'office', { adviser })).total;
    const [first, second] = [await of('Z990001'), await of('Z990002')];
    expect([first, second].every((total) => total > 0)).toBe(true);
    expect(await of('Z990001,Z990002')).toBe(first + second);
    expect(await of('Z990001,Z999999')).toBe(first);
  });

  it('tell that people are hidden, never how many when they are few, and never by filter', async () => {
    expect(await counts('office')).toMatchObject({ people: 20, hidden: {} });
    expect(await counts('office', ['overdue'])).toMatchObject({ hidden: {} });
    const protectedOne = anActor({ clearances: ['protection-6', 'shielded', 'kvp'] });
    expect(await caseload.counts(protectedOne, 'office', {})).toMatchObject({ people: 23, hidden: { count: 0 } });
  });

  it('sort names as Norwegians do', async () => {
    const { items } = await caseload.page(kari, 'office', { size: 100 });
    const families = [...new Set(items.map(({ name }) => name.split(',')[0]))];
    expect(families).toEqual(['Ali', 'Bakken', 'Berg', 'Zahl', 'Æsøy', 'Ødegård', 'Aas', 'Åsen']);
  });

  it('sort codes as the names they are shown by, not as they are written', async () => {
    const goals = async (direction: SortDirection): Promise<readonly unknown[]> => {
      const { items } = await caseload.page(kari, 'office', { sort: 'main-goal', direction, size: 100 });
      return [...new Set(items.map(({ mainGoal }) => mainGoal))];
    };
    expect(await goals('asc')).toEqual(['BEHOLDE_ARBEID', 'SKAFFE_ARBEID', 'OKE_DELTAKELSE', undefined]);
    expect(await goals('desc')).toEqual(['OKE_DELTAKELSE', 'SKAFFE_ARBEID', 'BEHOLDE_ARBEID', undefined]);
  });

  it.each(caseSorts.flatMap((sort) => sortDirections.map((direction) => [sort, direction] as const)))(
    'by %s, %s: the pages together are the whole list in order, forwards and back',
    async (sort, direction) => {
      const pages = await everyPage(sort, direction);
      const whole = await caseload.page(kari, 'office', { sort, direction, size: 100 });
      const ids = whole.items.map(({ participantId }) => participantId);
      expect(pages.flatMap(({ items }) => items.map(({ participantId }) => participantId))).toEqual(ids);
      expect(pages.map(({ position }) => position)).toEqual([1, 6, 11, 16]);
      expect(new Set(ids).size).toBe(20);

      const back = [pages.at(-1)];
      for (let before = back[0]?.previous; before; before = back[0]?.previous)
        back.unshift(await caseload.page(kari, 'office', { sort, direction, size: 5, before }));
      expect(back.flatMap((page) => page?.items.map(({ participantId }) => participantId) ?? [])).toEqual(ids);
    },
  );

  it.each(caseSorts)('by %s: a page asked for by its place is the same as the one read up to', async (sort) => {
    const whole = await caseload.page(kari, 'office', { sort, size: 100 });
    const { items, position, next, previous, total } = await caseload.page(kari, 'office', { sort, size: 5, at: 11 });
    expect(items).toEqual(whole.items.slice(10, 15));
    expect({ position, total }).toEqual({ position: 11, total: 20 });
    const after = await caseload.page(kari, 'office', { sort, size: 5, ...given({ after: next }) });
    const before = await caseload.page(kari, 'office', { sort, size: 5, ...given({ before: previous }) });
    expect([before.position, after.position]).toEqual([6, 16]);
    expect((await caseload.page(kari, 'office', { sort, at: 21 })).items).toEqual([]);
  });

  describe('go to a value', () => {
    const landing = async (sort: CaseSort, direction: SortDirection, value: string) => {
      const seek = new SeekService(database.unitOfWork);
      const { position, total, isPast } = await seek.seek(kari, { scope: 'office', sort, direction, value });
      const { items } = await caseload.page(kari, 'office', { sort, direction, at: position, size: 1 });
      const { items: earlier } = await caseload.page(kari, 'office', { sort, direction, size: 100 });
      return { position, total, isPast, landed: items[0], before: earlier[position - 2] };
    };

    it('land at the first whose name begins so, in either direction, also with Norwegian letters', async () => {
      for (const [direction, value] of [
        ['asc', 'øde'],
        ['asc', 'Æ'],
        ['desc', 'Øde'],
        ['desc', 'be'],
      ] as const) {
        const { landed, before } = await landing('name', direction, value);
        expect(landed?.name.toLowerCase().startsWith(value.toLowerCase())).toBe(true);
        expect(before?.name.toLowerCase().startsWith(value.toLowerCase())).toBe(false);
      }
    });

    it('land at a day, an age, a group and an urgency', async () => {
      expect((await landing('deadline', 'asc', '2026-11-21')).landed?.deadline?.dueOn).toBe('2026-11-21');
      expect((await landing('deadline', 'desc', '2026-11-21')).landed?.deadline?.dueOn).toBe('2026-11-21');
      expect((await landing('age', 'asc', '30')).landed?.born).toBe('1996-11-21');
      expect((await landing('age', 'desc', '29')).landed?.born).toBe('1996-11-22');
      expect((await landing('group', 'asc', 'TRENGER_VEILEDNING')).landed?.assistanceGroup).toBe('TRENGER_VEILEDNING');
      expect((await landing('main-goal', 'asc', 'OKE_DELTAKELSE')).landed?.mainGoal).toBe('OKE_DELTAKELSE');
      expect((await landing('main-goal', 'desc', 'SKAFFE_ARBEID')).landed?.mainGoal).toBe('SKAFFE_ARBEID');
      const { landed, before } = await landing('attention', 'asc', 'too-quiet');
      const urgency = (item: typeof landed): unknown =>
        urgencyOf(given({ deadlineOn: item?.deadline?.dueOn, tooQuietOn: item?.tooQuietOn }), today)?.urgency;
      expect([urgency(before), urgency(landed)]).toEqual(['due-soon', 'too-quiet']);
    });

    it('land at the last row when everybody stands before it, and say so', async () => {
      expect(await landing('name', 'asc', 'Åååå')).toMatchObject({ position: 20, isPast: true });
      expect(await landing('name', 'asc', 'a')).toMatchObject({ position: 1, isPast: false });
    });

    it.each([
      ['deadline', '2026-13-40'],
      ['group', 'NOBODY'],
      ['age', 'old'],
      ['attention', '7'],
      ['office', "'; drop table x"],
      ['name', '   '],
    ] as const)('refuse what %s is not sorted by: %s', async (sort, value) => {
      expect(await codeOf(landing(sort, 'asc', value))).toBe('caseload/seek-unreadable');
    });
  });

  it('put what is unknown last, whichever way they are sorted', async () => {
    for (const direction of sortDirections) {
      const { items } = await caseload.page(kari, 'office', { sort: 'deadline', direction, size: 100 });
      const known = items.map(({ deadline }) => deadline?.dueOn ?? '');
      expect(known.indexOf('')).toBe(known.filter((each) => each !== '').length);
    }
  });

  it('count each filter as it would show them', async () => {
    const numbers: Readonly<Record<string, unknown>> = await counts('office');
    for (const filter of ['overdue', 'due-today', 'due-this-week', 'under-30', 'unassigned', 'new-to-me', 'without-decision'] as const) {
      const { total } = await caseload.page(kari, 'office', { filter: [filter] });
      expect([filter, numbers[filter]]).toEqual([filter, total]);
      expect(total).toBeGreaterThan(0);
    }
  });

  it('mean "or" within a facet and "and" between facets, and count the others beside what is chosen', async () => {
    const total = async (...filter: readonly CaseFilter[]): Promise<number> => (await caseload.page(kari, 'office', { filter })).total;
    expect(await total('overdue', 'due-today')).toBe((await total('overdue')) + (await total('due-today')));
    const both = await total('overdue', 'under-30');
    expect(await counts('office', ['under-30'])).toMatchObject({ overdue: both, 'under-30': await total('under-30') });
  });

  it('count somebody as under 30 until the birthday', async () => {
    const { items } = await caseload.page(kari, 'office', { filter: ['under-30'], size: 100 });
    expect(new Set(items.map(({ born }) => born))).toEqual(new Set(['1996-11-22']));
  });

  it('find by the beginning of any words of the name, in any order', async () => {
    const found = await caseload.search(kari, { scope: 'office', text: 'øde ol' });
    expect(found.items.length).toBeGreaterThan(0);
    expect(new Set(found.items.map(({ name }) => name))).toEqual(new Set(['Ødegård, Ola']));
    expect((await caseload.search(kari, { scope: 'office', text: 'gjemt' })).total).toBe(0);
  });

  it('find by the number, or its first digits with or without a space, and nobody who is not seen', async () => {
    const { items } = await caseload.page(kari, 'office', { sort: 'name', size: 100 });
    const numbers = await database.asOwner<{ id: string; number: string; isSeen: boolean }>(
      `select p.participant_id as id, p.identity_number as number, p.participant_id = any ($1) as "isSeen" from participant p`,
      [items.map(({ participantId }) => participantId)],
    );
    const search = async (text: string): Promise<readonly string[]> =>
      (await caseload.search(kari, { scope: 'office', text, size: 100 })).items.map(({ participantId }) => participantId);
    const seen = numbers.find(({ isSeen }) => isSeen);
    expect(await search(seen?.number ?? '')).toEqual([seen?.id]);
    const six = seen?.number.slice(0, 6) ?? '';
    const alike = numbers.filter(({ isSeen, number }) => isSeen && number.startsWith(six)).map(({ id }) => id);
    expect((await search(`${six.slice(0, 2)} ${six.slice(2)}`)).toSorted()).toEqual(alike.toSorted());
    for (const { number } of numbers.filter(({ isSeen }) => !isSeen)) expect(await search(number)).toEqual([]);
    const four = numbers.filter(({ isSeen, number }) => isSeen && number.startsWith(six.slice(0, 4))).map(({ id }) => id);
    expect((await search(six.slice(0, 4))).toSorted()).toEqual(four.toSorted());
  });

  it.each([
    ['three digits', '210', 'caseload/search-few-digits'],
    ['a sign that is in no name', '%', 'caseload/search-without-words'],
    ['blanks alone', '   ', 'caseload/search-without-words'],
  ])('refuse %s to search by, so that it does not show everybody', async (_what, text, code) => {
    expect(await codeOf(caseload.search(kari, { scope: 'office', text }))).toBe(code);
  });

  it('refuse a cursor that was tampered with or belongs to another sorting', async () => {
    const { next = '' } = await caseload.page(kari, 'office', { sort: 'deadline', size: 5 });
    expect(await codeOf(caseload.page(kari, 'office', { sort: 'deadline', after: 'x' + next }))).toBe('caseload/cursor-unreadable');
    expect(await codeOf(caseload.page(kari, 'office', { sort: 'name', after: next }))).toBe('caseload/cursor-unreadable');
    for (const [sort, value] of [
      ['deadline', "'; drop table x"],
      ['measure', 'SKAFFE_ARBEID'],
      ['due', 'made.up'],
      ['office', 'ARBEIDSTRENING'],
    ] as const) {
      const injected = Buffer.from(JSON.stringify(['00000000-0000-7000-8000-000000000001', sort, 'asc', value])).toString('base64url');
      expect([sort, await codeOf(caseload.page(kari, 'office', { sort, after: injected }))]).toEqual([sort, 'caseload/cursor-unreadable']);
    }
  });

  it('say so when the person at a place has left the list', async () => {
    const gone = Buffer.from(JSON.stringify(['00000000-0000-7000-8000-00000000ffff', 'name', 'asc', null])).toString('base64url');
    expect(await codeOf(caseload.page(kari, 'office', { after: gone }))).toBe('caseload/place-lost');
  });

  it('carry no name in a cursor', async () => {
    for (const sort of ['name', 'adviser'] as const) {
      const { next = '' } = await caseload.page(kari, 'office', { sort, size: 5 });
      expect(Buffer.from(next, 'base64url').toString()).toMatch(/^\["[0-9a-f-]{36}","(name|adviser)","asc",null\]$/);
    }
  });

  it('put what is late first, then what is due soon, then those who have been quiet for long, also when midnight comes between two pages', async () => {
    const { items } = await caseload.page(kari, 'office', { sort: 'attention', size: 100 });
    const kinds = items.map(
      ({ deadline, tooQuietOn }) => urgencyOf(given({ deadlineOn: deadline?.dueOn, tooQuietOn }), today)?.urgency ?? 'later',
    );
    expect(kinds).toEqual([...kinds].sort((left, right) => urgencies.indexOf(left) - urgencies.indexOf(right)));
    expect(new Set(kinds)).toEqual(new Set(urgencies));

    const first = await caseload.page(kari, 'office', { sort: 'attention', size: 5 });
    database.clock.set('2026-11-22');
    const second = await caseload.page(kari, 'office', { sort: 'attention', size: 100, ...(first.next && { after: first.next }) });
    database.clock.set('2026-11-21');
    const ids = [...first.items, ...second.items].map(({ participantId }) => participantId);
    expect(ids).toEqual(items.map(({ participantId }) => participantId));
  });

  it('find those who have been quiet for eight weeks', async () => {
    const { items } = await caseload.page(kari, 'office', { sort: 'attention', filter: ['long-quiet'], size: 100 });
    const quiet = items.map(({ quietSince }) => quietSince ?? '');
    expect(quiet.length).toBeGreaterThan(3);
    expect(await counts('office')).toMatchObject({ 'long-quiet': quiet.length });
    expect(quiet.every((since) => since !== '' && since <= addDays(today, -usualQuietDays))).toBe(true);
  });

  it('leave out people whose follow-up has ended, from the day after', async () => {
    const last = localDate('2026-11-21');
    await database.asOwner('update caseload_row set follow_up_to = $1 where office = $2 and responsible = $3', [last, '0105', 'Z990001']);
    const { total } = await caseload.page(kari, 'mine', {});
    expect(total).toBeGreaterThan(0);
    database.clock.set('2026-11-22');
    expect((await caseload.page(kari, 'mine', {})).total).toBe(0);
    database.clock.set('2026-11-21');
  });
});

/** Puts a row into the read model that has a bit of everything. */
async function store(database: FreshDatabase, participantId: string, index: number): Promise<void> {
  const [source] = await database.asOwner<Record<string, unknown>>(
    `select a.*, p.born::text as born, p.family_name || ', ' || p.given_name as name from person_access a join participant p using (participant_id)
     where participant_id = $1`,
    [participantId],
  );
  const later = (days: number, every: number): LocalDate | undefined => (index % every === 0 ? undefined : addDays(today, days));
  await database.asOwner(
    `insert into caseload_row (participant_id, office, office_lock, protection, shielded, responsible, responsible_name, assigned_on, name, born,
       follow_up_from, assistance_group, group_rank, decided_on, measure, participation_id, participation_status, participation_phase,
       participation_from, participation_to, waiting_since, deadline_on, deadline_kind, deadline_waits_for, last_contact_on,
       quiet_since, attention_on, too_quiet_on)
     values ($1, $2, $3, $4, $5, $6, case when $6 = 'Z990001' then 'Kari' when $6 is not null then 'Ola' end, $7, $8, $9, '2026-01-05', $10, $11, $12,
       $13, uuidv7(), 'x', $14, $15, $16, $17, $18, case when $18::date is null then null else 'plan.task-done' end, 'adviser', $19, $20, $21, $20::date + 56)`,
    [
      ...[
        participantId,
        source?.['office'],
        source?.['office_lock'],
        source?.['protection'],
        source?.['shielded'],
        source?.['responsible'],
      ],
      ...[later(-(index % 20), 5), source?.['name'], source?.['born']],
      ...(index % 3 === 0 ? [null, null, null] : ['TRENGER_VEILEDNING', index % 2, addDays(today, -index)]),
      ...[index % 2 ? 'ARBEIDSTRENING' : 'OPPFOLGING', index % 2 ? 'running' : 'waiting'],
      ...[later(-index, 3), later(index, 4), later(-index, 2)],
      ...[later((index % 5) - 2, 7), later(-(index % 9), 4)],
      ...[later(-8 * index, 5), later(56 - 8 * index, 5)],
    ],
  );
  await database.asOwner(
    `update caseload_row set main_goal = $2, decision_work = $3, decision_work_since = $4, waits_for_adviser_since = $5,
       waits_for_participant_since = $6 where participant_id = $1`,
    [
      participantId,
      ...[index % 5 === 0 ? null : ['SKAFFE_ARBEID', 'BEHOLDE_ARBEID', 'OKE_DELTAKELSE'][index % 3]],
      ...(index % 4 === 0 ? ['returned', addDays(today, -(index % 7))] : [null, null]),
      ...[later(-(index % 6), 3), later(-(index % 3), 2)],
    ],
  );
}
