import { type TestStack, startTestStack } from '@fotfeste/tools/test';
import { caseListColumns } from '@fotfeste/caseload/domain';
import pg from 'pg';
import { fileFrom, namesIn, namesInText, namesInWorkbook, resultsIn, searchFor, totalOf, undo } from './steps/list';
import { atWork, type AtWork } from './steps/person';
import { wordsIn } from './steps/words';

const words = wordsIn('nb');
const say = (key: string, values?: Readonly<Record<string, string | number>>): string => words.of(`caseload.${key}`, values);
const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toLocaleDateString('nb-NO', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

describe('the lists of an office', () => {
  let stack: TestStack;
  let owner: pg.Client;
  let adviser: AtWork;
  let reminded: readonly string[] = [];

  beforeAll(async () => {
    stack = await startTestStack();
    owner = new pg.Client({ connectionString: stack.ownerUrl });
    await owner.connect();
    adviser = await atWork(stack.url, 'Z994001');
  });
  afterAll(async () => {
    await adviser.leave();
    await owner.end();
    await stack.stop();
  });

  const numberOf = async (query: string, values: readonly unknown[] = []): Promise<number> => {
    const { rows } = await owner.query<{ count: number }>(query, [...values]);
    return rows[0]?.count ?? -1;
  };
  /** Everybody whom the access log says that somebody has taken out. */
  const takenOutBy = (actor: string): Promise<number> =>
    numberOf(
      `select count(distinct person)::int as count from access_log, unnest(participant_ids) person where actor_id = $1 and route like '%/export'`,
      [actor],
    );
  const queryOf = ({ page }: AtWork): URLSearchParams => new URL(page.url()).searchParams;

  it('go to a name among all, and let one choose people far from each other', async () => {
    await adviser.goTo('/office?sort=name&view=none');
    const [first = ''] = await namesIn(adviser);
    await adviser.tick(say('bulk.tick', { name: first }));
    await adviser.write(words.like('caseload.goTo.label'), 'S');
    await adviser.press(say('goTo.go'));
    await adviser.sees(words.like('caseload.goTo.landed'));
    await adviser.page.waitForFunction(() => document.activeElement?.textContent.trim().startsWith('S'));
    // Only what is seen is drawn: the row one has left goes as soon as the focus has
    await adviser.page.locator('.ff-cases__name a', { hasText: first }).waitFor({ state: 'detached' });
    const landed = await adviser.page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    await adviser.tick(say('bulk.tick', { name: landed }));
    await adviser.sees(say('bulk.chosen.other', { count: 2 }));
    reminded = [first, landed];
    expect(queryOf(adviser).toString()).not.toContain(landed.split(',')[0]);
  });

  it('remind of those chosen, tell what became of each, and take it back', async () => {
    await adviser.press(say('bulk.action.remind'));
    await adviser.dialog();
    await adviser.write(say('bulk.title'), 'Spør om kurset i januar');
    await adviser.write(say('bulk.dueOn'), inTwoWeeks);
    await adviser.press(say('bulk.next'));
    const ofColleagues = `select count(*)::int as count from caseload_row where name = any ($1) and responsible <> 'Z994001'`;
    if ((await numberOf(ofColleagues, [reminded])) > 0) {
      await adviser.sees(words.of('access.reason.heading'));
      await adviser.tick(words.of('access.reason.kind.cooperation'));
      await adviser.press(words.of('access.reason.open'));
    }
    await adviser.sees(say('bulk.ready.other', { count: 2 }));
    expect(await adviser.barriers()).toEqual([]);
    await adviser.press(say('bulk.do.remind', { count: 2 }));
    await adviser.sees(say('bulk.ended.done.other', { count: 2 }));
    expect(await resultsIn(adviser)).toEqual([say('bulk.outcome.done'), say('bulk.outcome.done')]);
    const reminders = (): Promise<number> =>
      numberOf(`select count(*)::int as count from follow_up_task where title = 'Spør om kurset i januar' and responsible = 'Z994001'`);
    expect(await reminders()).toBe(2);
    await undo(adviser);
    await adviser.sees(say('bulk.ended.undone.other', { count: 2 }));
    expect(await reminders()).toBe(0);
    await adviser.press(say('bulk.close'));
  });

  it('keep their headings, the names and the way sideways in sight when they have more columns than there is room for', async () => {
    const { page } = adviser;
    await adviser.goTo(`/office?view=none&columns=${caseListColumns.join()}`);
    await page.locator('.ff-cases__name a').first().waitFor();
    await page.locator('.ff-sideways-bar').waitFor({ state: 'attached' });
    const placesNow = (): Promise<readonly number[]> =>
      page.evaluate(async () => {
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const placeOf = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
        const bar = document.querySelector('ff-header')?.getBoundingClientRect().bottom ?? 0;
        const left = placeOf('.ff-cases-scroll')?.left ?? 0;
        return [
          (placeOf('.ff-cases thead')?.top ?? 0) - bar,
          (placeOf('.ff-cases thead th')?.left ?? 0) - left,
          (placeOf('.ff-cases tbody .ff-cases__name')?.left ?? 0) - left,
          window.innerHeight - (placeOf('.ff-sideways-bar')?.bottom ?? 0),
          document.querySelector('.ff-cases-scroll')?.scrollLeft ?? 0,
        ].map(Math.round);
      });
    await page.evaluate(() => {
      window.scrollTo(0, 4000);
      document.querySelector('.ff-sideways-bar')?.scrollTo(700, 0);
    });
    await page.waitForFunction(() => document.querySelector('.ff-cases-scroll')?.scrollLeft === 700);
    expect(await placesNow()).toEqual([0, 0, 0, 0, 700]);
    // Back through the headings: none comes to lie under the one that stays
    await page.locator('.ff-cases thead button').last().focus();
    for (let times = 0; times < 12; times += 1) await page.keyboard.press('Shift+Tab');
    const [heading, name] = await page.evaluate(() =>
      [document.activeElement, document.querySelector('.ff-cases thead th')].map((each) => each?.getBoundingClientRect()),
    );
    expect(heading?.left).toBeGreaterThanOrEqual(name?.right ?? Infinity);
  });

  it('are narrowed by quick and detail filters together, sorted by a heading, and the same again from the address', async () => {
    const { page } = adviser;
    const everybody = await totalOf(adviser);
    await page
      .locator('.ff-facet__row', { hasText: say('filter.office.under-30') })
      .locator('input')
      .check();
    await adviser.press(say('detail.open'));
    await adviser.dialog();
    await page.getByRole('searchbox', { name: say('detail.search') }).fill(say('detail.name.age'));
    await adviser.tick(say('detail.age.20-24'));
    await adviser.press(say('detail.use'));
    await page
      .getByRole('columnheader', { name: say('column.age') })
      .getByRole('button')
      .click();
    await page.waitForURL(/sort=age/);
    const [names, total] = [await namesIn(adviser), await totalOf(adviser)];
    expect(total).toBeGreaterThan(3);
    expect(total).toBeLessThan(everybody);
    expect([...queryOf(adviser)]).toEqual(
      expect.arrayContaining([
        ['filter', 'under-30'],
        ['detail', 'age:20-24'],
        ['sort', 'age'],
      ]),
    );
    await page.reload();
    expect([await namesIn(adviser), await totalOf(adviser)]).toEqual([names, total]);
    expect(await adviser.barriers()).toEqual([]);
  });

  it('are kept as a view that opens first for its maker, and that a colleague finds', async () => {
    const { page } = adviser;
    const names = await namesIn(adviser);
    await adviser.press(say('view.menu'));
    await adviser.press(say('view.add'));
    await adviser.dialog();
    await adviser.write(say('view.name'), 'Unge på vei inn');
    await page.getByLabel(say('view.sharedWith')).selectOption('0105');
    await adviser.press(say('view.save'));
    await adviser.press(say('view.open', { name: 'Unge på vei inn' }));
    await adviser.press(say('view.arrange'));
    await adviser.dialog();
    await adviser.choose(say('view.first'), 'Unge på vei inn');
    await adviser.press(say('view.done'));
    await adviser.goTo('/office');
    await page.waitForURL(/view=/);
    expect(await namesIn(adviser)).toEqual(names);

    const colleague = await atWork(stack.url, 'Z994002');
    await colleague.goTo('/office');
    await colleague.press(say('view.menu'));
    await colleague.press(/^\s*Unge på vei inn/);
    await colleague.page.waitForURL(/detail=age(:|%3A)20-24/);
    expect(await namesIn(colleague)).toEqual(names);
    await colleague.leave();
  });

  it('are searched by name without the name in the address, and are taken out as a text file as they stand', async () => {
    await adviser.goTo('/my-overview?sort=name&view=none');
    const [everybody, [name = '']] = [await totalOf(adviser), await namesIn(adviser)];
    const before = adviser.page.url();
    await searchFor(adviser, name);
    expect(adviser.page.url()).toBe(before);
    expect(await totalOf(adviser)).toBeLessThan(everybody);
    await searchFor(adviser, '');
    const shown = await namesIn(adviser);
    const [heading, ...people] = namesInText(await fileFrom(adviser, { format: 'csv' }));
    expect(heading).toBe(say('column.name'));
    expect(people).toHaveLength(everybody);
    expect(people.slice(0, shown.length)).toEqual(shown);
    expect(await takenOutBy('Z994001')).toBe(everybody);
  });

  it('are taken out by the lead as a workbook, with the reason for it', async () => {
    const lead = await atWork(stack.url, 'Z994101');
    await lead.goTo('/office?filter=without-decision&sort=follow-up-from&view=none');
    const [total, shown] = [await totalOf(lead), await namesIn(lead)];
    const file = await fileFrom(lead, { format: 'xlsx', reason: say('export.reasons.staffing') });
    const [, ...people] = namesInWorkbook(file);
    expect(people).toHaveLength(total);
    expect(people.slice(0, shown.length)).toEqual(shown);
    expect(await takenOutBy('Z994101')).toBe(total);
    const { rows } = await owner.query(`select payload from domain_event where name = 'caseload.exported' order by id desc limit 1`);
    expect(rows).toEqual([{ payload: { scope: 'office', format: 'xlsx', people: total, reason: 'staffing' } }]);
    await lead.leave();
  });

  it('leave one out of three whom the new adviser may not see, and give the others back', async () => {
    const { rows } = await owner.query<{ name: string; protection: string }>(
      `select name, protection from caseload_row where responsible = 'Z994005' and protection in ('none', 'protected') and not shielded
         and name in (select name from caseload_row where responsible = 'Z994005' group by name having count(*) = 1)
       order by protection desc, name`,
    );
    const [hidden, ...others] = rows;
    expect(hidden?.protection).toBe('protected');
    const chosen = [hidden, ...others.slice(-2)].map((each) => each?.name ?? '');
    const cleared = await atWork(stack.url, 'Z994005');
    await cleared.goTo('/my-overview?view=none');
    for (const name of chosen) {
      await searchFor(cleared, name);
      await cleared.tick(say('bulk.tick', { name }));
    }
    await cleared.press(say('bulk.action.assign'));
    await cleared.dialog();
    await cleared.pick(say('assign.adviser'), 'Marit Torp');
    await cleared.press(say('bulk.next'));
    await cleared.sees(say('bulk.ready.other', { count: 2 }));
    await cleared.sees(say('bulk.refused.one', { count: 1 }));
    await cleared.press(say('bulk.do.assign', { count: 2 }));
    await cleared.sees(say('bulk.ended.done.other', { count: 2 }));
    expect((await resultsIn(cleared)).toSorted()).toEqual(
      [say('bulk.outcome.done'), say('bulk.outcome.done'), say('bulk.reason.adviser-cannot-see')].toSorted(),
    );
    expect(await cleared.barriers()).toEqual([]);
    const with5 = (): Promise<number> =>
      numberOf(`select count(*)::int as count from caseload_row where responsible = 'Z994005' and name = any ($1)`, [chosen]);
    expect(await with5()).toBe(1);
    await undo(cleared);
    await cleared.sees(say('bulk.ended.undone.other', { count: 2 }));
    expect(await with5()).toBe(3);
    await cleared.leave();
  });

  it('are shared out by the lead: tried, adjusted by hand, carried out with a note, refused a second time, and undone', async () => {
    const [lead, twice] = [await atWork(stack.url, 'Z994101'), await atWork(stack.url, 'Z994101')];
    for (const each of [lead, twice]) {
      await each.goTo('/team/redistribution?office=0105');
      await each.rests();
      const whose = each.page.getByLabel(say('redistribution.whose'));
      await whose.selectOption((await whose.locator('option', { hasText: 'Benjamin Rasmussen' }).getAttribute('value')) ?? '');
      await each.press(say('redistribution.simulate'));
      await each.page.locator('ff-move-table tbody tr').first().waitFor();
    }
    const found = await numberOf(`select count(*)::int as count from caseload_row where responsible = 'Z994002' and protection = 'none'`);
    const compared = lead.page.locator('ff-load-comparison tbody tr', { hasText: 'Benjamin Rasmussen' }).locator('td');
    const left = async (): Promise<number> => Number(await compared.nth(1).innerText());
    const leftByRule = await left();
    await lead.page
      .locator('ff-move-table select')
      .first()
      .selectOption({ label: say('redistribution.stays') });
    expect(await left()).toBe(leftByRule + 1);
    expect(await lead.barriers()).toEqual([]);

    const note = 'Ring meg om noe er uklart';
    await lead.write(say('redistribution.note'), note);
    const flytt = words.like('caseload.redistribution.do.other');
    // Nobody can be given on while this holds them: the run has begun, and has not ended.
    await owner.query('begin');
    await owner.query(`select 1 from responsible_adviser where adviser_id = 'Z994002' for update`);
    await lead.press(flytt);
    await lead.page.locator('ff-bulk-run-panel ff-progress-bar').waitFor();
    await twice.press(flytt);
    await twice.sees('Wenche Holm fordeler noen av de samme akkurat nå');
    await owner.query('commit');
    await lead.sees(words.like('caseload.bulk.ended.done.other'));
    const moved = await numberOf('select count(*)::int as count from follow_up_task where title = $1', [note]);
    expect(moved).toBeGreaterThan(1);
    const kept = (): Promise<number> =>
      numberOf(`select count(*)::int as count from caseload_row where responsible = 'Z994002' and protection = 'none'`);
    expect(await kept()).toBe(found - moved);

    await undo(lead);
    await lead.sees(say('bulk.ended.undone.other', { count: moved }));
    expect([await kept(), await numberOf('select count(*)::int as count from follow_up_task where title = $1', [note])]).toEqual([
      found,
      0,
    ]);
    await Promise.all([lead.leave(), twice.leave()]);
  });
});
