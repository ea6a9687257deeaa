/**
 * `npm run bench:scroll`: the list of an office of 10,000 in the browser. Scrolled without a stop from top to bottom in ten seconds and
 * ten times as slowly by the wheel: the time between frames. Then somebody types a name: from each key to the next frame, and from the last
 * key to the rows of the answer. Ends with 1 when a limit is broken. `PEOPLE` in the environment makes the office smaller.
 */
import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../test/browser.ts';
import { signIn } from '../../test/sign-in.ts';
import { crowdedOffice } from '../caseload/office.ts';
import { percentile } from '../participation/pace.ts';
import { openStage } from '../participation/stage.ts';

/** Milliseconds: between frames at the median (60 a second, with the unrest of a timer), at the 95th percentile, and from a key to the next frame. */
const limits = { frame: 17.5, lateFrame: 34, key: 100 } as const;
const seconds = 10;
const words = 'hansen ola';
const user = 'Z994001';
const people = Number(process.env['PEOPLE'] ?? 10_000);

const stage = await openStage(['--participants', String(Math.ceil(people * 1.1))]);
try {
  const office = await crowdedOffice(stage.ownerUrl(stage.filled), '0105', people);
  const api = await stage.perform(stage.filled);
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await signIn(page, api.frontDoor, user, '/office');
    await page.locator('.ff-cases tbody th').first().waitFor();
    const still = await frames(page, 0);
    const sweep = await frames(page, await height(page));
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    const wheel = await frames(page, (await height(page)) / 10);
    const keys = await typed(page);
    const answers = await answered(page);
    console.log(`\n${office} rows, load now ${loadavg()[0]?.toFixed(1) ?? '?'}`);
    console.log(line('frames at rest', still));
    console.log(line(`all rows in ${seconds} s`, sweep));
    console.log(line(`a tenth of them in ${seconds} s`, wheel));
    console.log(line('from a key to the next frame', keys));
    console.log(line('from the last key to its rows', answers));
    report('a frame, median', percentile(wheel, 0.5), limits.frame);
    report('a frame, p95', percentile(wheel, 0.95), limits.lateFrame);
    report('a key, p95', percentile(keys, 0.95), limits.key);
  } finally {
    await browser.close();
    await api.stop();
  }
} finally {
  await stage.remove();
}

/** Milliseconds between the frames while the page scrolls so many pixels, the same number at every frame's time. */
function frames(page: Page, pixels: number): Promise<readonly number[]> {
  return page.evaluate(
    ({ distance, duration }) =>
      new Promise<readonly number[]>((resolve) => {
        const between: number[] = [];
        const begun = performance.now();
        let before = begun;
        const turn = (now: number): void => {
          between.push(now - before);
          before = now;
          scrollTo(0, (distance * (now - begun)) / duration);
          if (now - begun < duration) requestAnimationFrame(turn);
          else resolve(between.slice(2));
        };
        requestAnimationFrame(turn);
      }),
    { distance: pixels, duration: seconds * 1000 },
  );
}

function height(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
}

/** Milliseconds from each key in the field of the search to the next frame after what it set off. */
async function typed(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const field = page.locator('.ff-cases-search');
  await field.focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
      },
      { capture: true },
    );
  });
  await field.pressSequentially(words, { delay: 180 });
  await page.locator('.ff-cases tbody th').first().waitFor();
  return page.evaluate(() => (globalThis as unknown as { readonly keyTimes: readonly number[] }).keyTimes);
}

/**
 * Milliseconds from a last key in the field of the search to the frame that shows the answer: the pause in which more keys are waited for, the
 * question, and the rows. Told beside the limit of a key, which asks only that the field itself answers.
 */
async function answered(page: Page): Promise<readonly number[]> {
  const field = page.locator('.ff-cases-search');
  const times: number[] = [];
  for (const sought of ['berg', 'ola', 'a', 'hansen', 'kar']) {
    const waited = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const told = document.querySelector('.ff-cases-bar [role=status]');
          const before = told?.textContent;
          let last = 0;
          document.addEventListener(
            'input',
            ({ timeStamp }) => {
              last = timeStamp;
            },
            { capture: true },
          );
          const turn = (): void => {
            const passed = performance.now() - last;
            if (last > 0 && (told?.textContent !== before || passed > 5000)) resolve(passed);
            else requestAnimationFrame(turn);
          };
          turn();
        }),
    );
    await field.fill(sought);
    times.push(await waited);
  }
  return times;
}

function line(name: string, times: readonly number[]): string {
  const at = (share: number): string => `${percentile(times, share).toFixed(1).padStart(6)} ms`;
  return `${name.padEnd(30)} p50 ${at(0.5)}   p95 ${at(0.95)}   most ${Math.max(...times)
    .toFixed(0)
    .padStart(5)} ms   of ${times.length}`;
}

function report(what: string, measured: number, limit: number): void {
  const isHeld = measured <= limit;
  console.log(`${what}: ${measured.toFixed(1)} ms, limit ${limit} ms: ${isHeld ? 'held' : 'broken'}`);
  if (!isHeld) process.exitCode = 1;
}
