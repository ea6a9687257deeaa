/**
 * `npm run bench:person`: a person's page with twenty years of history. Over HTTP, one client, with sign-in, access rules and access log:
 * what stands on the page, the same as of an earlier day, and the newest of the history. Then in the browser, with the processor four
 * times slower: until header and newest year are seen, as a whole load by somebody who works in the product. In a new tab the browser
 * starts a process of its own first (Cross-Origin-Opener-Policy asks for it): shown beside, without a limit. Ends with 1 when a limit is
 * broken.
 */
import { openBrowser } from '../../test/browser.ts';
import { signIn as signInBrowser } from '../../test/sign-in.ts';
import { percentile } from '../participation/pace.ts';
import { openStage } from '../participation/stage.ts';
import { send, signIn } from '../participation/visitor.ts';
import { giveLongLife } from './long-life.ts';

/** Milliseconds at the 95th percentile, and in the browser at the median. */
const limits = { server: 50, browser: 1000 } as const;
const life = { years: 20, periods: 200, events: 2000 } as const;
const rounds = 300;
const views = 10;
const slower = 4;
const user = 'Z994001';

const stage = await openStage([]);
try {
  await stage.copy(stage.filled, 'person');
  const api = await stage.perform('person');
  const visitor = await signIn(api.frontDoor, user);
  const { body: mine } = await send<{ readonly items: readonly { readonly participantId: string }[] }>(api.url, visitor, {
    path: '/caseload/mine',
  });
  const [id, other] = mine.items.map(({ participantId }) => participantId);
  if (!id || !other) throw new Error(`${user} follows too few up`);
  await giveLongLife(stage.ownerUrl('person'), id, life);

  const timed = async (paths: readonly string[]): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      await Promise.all(paths.map((path) => send(api.url, visitor, { path: `/participants/${id}/${path}` })));
      times.push(performance.now() - begun);
    }
    return times.slice(rounds / 10);
  };
  const line = (name: string, times: readonly number[]): string =>
    `${name.padEnd(34)} p50 ${percentile(times, 0.5).toFixed(1).padStart(6)} ms   p95 ${percentile(times, 0.95).toFixed(1).padStart(6)} ms`;
  const bare = await timed(['header']);
  const page = await timed(['header', 'timeline']);
  const then = await timed([`header?asOf=${today()}`, `timeline?asOf=${today()}`]);
  const history = await timed(['history']);
  const address = (person: string): string => `/participants/${person}/timeline?view=axis`;
  const seen = await seenInBrowser(api.frontDoor, address(id), '/accessibility');
  const short = await seenInBrowser(api.frontDoor, address(other), '/accessibility');
  const newTab = await seenInBrowser(api.frontDoor, address(id));
  await api.stop();

  console.log(`${life.years} years, ${life.periods} periods, ${life.events} events`);
  console.log(line('header', bare));
  console.log(line('header and timeline', page));
  console.log(line('header and timeline of a day', then));
  console.log(line('newest page of the history', history));
  const viewed = (name: string, times: readonly number[]): string =>
    `${name.padEnd(34)} p50 ${percentile(times, 0.5).toFixed(0).padStart(6)} ms   least ${Math.min(...times).toFixed(0)} ms`;
  console.log(viewed(`browser, ${slower} times slower`, seen));
  console.log(viewed('the same with a short case', short));
  console.log(viewed('the long one in a new process', newTab));
  report('server', Math.max(...[page, then, history].map((times) => percentile(times, 0.95))), 'at p95');
  report('browser', percentile(seen, 0.5), 'at the median');
} finally {
  await stage.remove();
}

function report(part: keyof typeof limits, measured: number, where: string): void {
  const isHeld = measured <= limits[part];
  console.log(`${part}: limit ${limits[part]} ms ${where}: ${isHeld ? 'held' : 'broken'}`);
  if (!isHeld) process.exitCode = 1;
}

/** Whole loads of the page, one after the other, by somebody who has been there before: coming from a page of the product, else from none. */
async function seenInBrowser(url: string, path: string, from?: string): Promise<readonly number[]> {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await signInBrowser(page, url, user, path);
    await page.locator('.ff-lifeline__item').first().waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const times: number[] = [];
    for (let view = 0; view < views; view += 1) {
      await page.goto(from === undefined ? 'about:blank' : `${url}${from}`, { waitUntil: 'networkidle' });
      const begun = performance.now();
      await page.goto(`${url}${path}`, { waitUntil: 'commit' });
      await page.locator('.ff-person__name').waitFor();
      await page.locator('.ff-lifeline__item').first().waitFor();
      times.push(performance.now() - begun);
    }
    return times;
  } finally {
    await browser.close();
  }
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(new Date());
}
