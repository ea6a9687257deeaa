import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { AtWork } from './person';
import { wordsIn } from './words';

const words = wordsIn('nb');

/** The names of the rows that are drawn, from the top, of a list that has some. */
export async function namesIn({ page, rests }: AtWork): Promise<readonly string[]> {
  const names = page.locator('.ff-cases__name a');
  await names.first().waitFor();
  await rests();
  return names.allTextContents();
}

/** How many the list says that it shows. */
export async function totalOf({ page, rests }: AtWork): Promise<number> {
  await rests();
  const told = await page.locator('.ff-cases-bar [role=status]').innerText();
  return Number(/^[\d\s]+/.exec(told)?.[0].replace(/\s/g, ''));
}

/** Narrows the list to those with the words in their name; nothing to show everybody again. */
export async function searchFor(who: AtWork, name: string): Promise<void> {
  await who.page.getByRole('searchbox', { name: words.of('caseload.search.label') }).fill(name);
  const [first] = name.split(',');
  await who.page.waitForFunction((sought) => {
    const rows = [...document.querySelectorAll('.ff-cases__name a')];
    return rows.length > 0 && (sought === '' ? rows.length > 3 : rows.every(({ textContent }) => textContent.includes(sought)));
  }, first ?? '');
  await who.rests();
}

/** Takes the list out as it stands; the file as it came. */
export async function fileFrom(
  who: AtWork,
  { format, reason }: { readonly format: 'csv' | 'xlsx'; readonly reason?: string },
): Promise<Buffer> {
  await who.press(words.of('caseload.export.open'));
  await who.dialog();
  await who.tick(words.of(`caseload.export.formats.${format}`));
  if (reason) await who.choose(words.of('caseload.export.reason'), reason);
  const [download] = await Promise.all([who.page.waitForEvent('download'), who.press(words.of('caseload.export.take'))]);
  return readFile(await download.path());
}

/** Names and headings of a file of text: the first cell of every line. */
export function namesInText(file: Buffer): readonly string[] {
  return file
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';')[0] ?? '');
}

/** Names and headings of a workbook: the first cell of every row. */
export function namesInWorkbook(file: Buffer): readonly string[] {
  const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...sheet.matchAll(/<c r="A\d+"[^>]*><is><t[^>]*>([^<]*)</g)].map(([, text = '']) => text);
}

/** What the run on the page came to, person by person. */
export async function resultsIn(who: AtWork): Promise<readonly string[]> {
  await who.press(words.of('caseload.bulk.show'));
  await who.page.locator('.ff-bulk-people tbody tr').first().waitFor();
  return who.page.locator('.ff-bulk-people tbody td').allInnerTexts();
}

/** Takes the run on the page back, and says yes to that. */
export async function undo(who: AtWork): Promise<void> {
  await who.press(words.of('caseload.bulk.undo.do'));
  const sure = who.page.getByRole('dialog', { name: words.of('caseload.bulk.undo.heading') });
  await sure.getByRole('button', { name: words.of('caseload.bulk.undo.do') }).click();
}
