import { openPage } from '../testing/open-page';
import { LookUpsPanel } from './look-ups-panel';

const address = '/api/participants/p1/look-ups';
const shown = {
  day: '2026-11-20',
  firstAt: '2026-11-20T08:00:00Z',
  lastAt: '2026-11-20T09:30:00Z',
  places: ['Nav Alna'],
  outcome: 'shown',
};
const when = '"20.11.2026";"20.11.2026 09.00";"20.11.2026 10.30"';

/** The file that somebody gets who saves what is shown: its name, and its lines as they lie in it. */
async function saved(items: readonly object[]): Promise<{ readonly name: string; readonly text: string }> {
  const page = await openPage(LookUpsPanel, { participantId: 'p1' });
  await page.press('Vis oppslagene');
  await page.answer('GET', address, { items });
  let content = new Blob();
  let name = '';
  const keep = (blob: Blob): string => {
    content = blob;
    return 'blob:file';
  };
  Object.assign(URL, { createObjectURL: keep, revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  await page.press('Last ned til personen');
  return { name, text: await content.text() };
}

/** The cell with the name, of a file with one look-up by somebody called so. */
async function nameCell(actorName: string): Promise<string> {
  const { text } = await saved([{ ...shown, actorName }]);
  const [before, after] = [`${when};`, ';"Nav Alna";"har sett";""\r\n'];
  const line = text.slice(text.indexOf('\r\n') + 2);
  expect([line.startsWith(before), line.endsWith(after)]).toEqual([true, true]);
  return line.slice(before.length, -after.length);
}

describe('the look-ups as a file for the person', () => {
  const { click } = HTMLAnchorElement.prototype;
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  it('have a head and a line for each, and a name that tells nobody whose it is', async () => {
    const { name, text } = await saved([
      { ...shown, actorName: 'Kari Ås', places: ['Nav Alna', 'Nav Frogner'] },
      { ...shown, outcome: 'refused', places: [] },
    ]);
    expect(name).toBe('innsyn-i-oppslag.csv');
    expect(text.split('\r\n')).toEqual([
      '"Dag";"Første gang";"Siste gang";"Navn";"Kontor eller arrangør";"Hva";"Grunn"',
      `${when};"Kari Ås";"Nav Alna, Nav Frogner";"har sett";""`,
      `${when};"Noen hos en tiltaksarrangør";"";"fikk ikke se";""`,
      '',
    ]);
  });

  it.each(['=1+1', '+47 22 33 44 55', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '\ttab', '\rreturn', '\nline'])(
    'let no spreadsheet run %j',
    async (text) => {
      expect(await nameCell(text)).toBe(`"'${text}"`);
    },
  );

  it.each([
    ['a quote', 'Kari "Kaja" Ås', '"Kari ""Kaja"" Ås"'],
    ['a formula with quotes', '=HYPERLINK("http://x";"y")', `"'=HYPERLINK(""http://x"";""y"")"`],
    ['a semicolon', 'Ås; Kari', '"Ås; Kari"'],
    ['a line break', 'Kari\r\nÅs', '"Kari\r\nÅs"'],
    ['signs inside', 'a=b-c+d@e', '"a=b-c+d@e"'],
  ])('keep %s inside its cell', async (_what, text, cell) => {
    expect(await nameCell(text)).toBe(cell);
  });
});
