import { TestBed } from '@angular/core/testing';
import { providePage } from '@fotfeste/shared/web/testing';
import { TextArea } from '../fields/text-area';
import nb from '../i18n/nb.json' with { type: 'json' };
import { ParentsRead } from './parents-read';

async function field(inputs: Readonly<Record<string, unknown>>): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
  await Promise.resolve();
  const fixture = TestBed.createComponent(TextArea);
  for (const [name, value] of Object.entries({ name: 'words', label: 'Notat', ...inputs })) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

/** What those who hear the field are told of it besides its name. */
function described(page: HTMLElement): string | undefined {
  const ids = page.querySelector('textarea')?.getAttribute('aria-describedby')?.split(' ') ?? [];
  const texts = ids.map((id) => page.querySelector(`[id="${id}"]`)?.textContent.trim());
  return texts.length > 0 ? texts.join(' ') : undefined;
}

describe('a text about somebody under 18', () => {
  it('tells the writer that parents may ask to read it, for as long as the person is on the screen', async () => {
    const page = await field({ readBy: 'colleagues', description: 'Kort.' });
    expect(described(page)).toBe('Kort.');
    TestBed.inject(ParentsRead).say('p1');
    TestBed.tick();
    expect(described(page)).toBe('Kort. Foreldre med foreldreansvar kan be om å få lese dette.');
    TestBed.inject(ParentsRead).say(undefined);
    TestBed.tick();
    expect(described(page)).toBe('Kort.');
  });

  it('tells nothing of a text that nobody else reads', async () => {
    const page = await field({});
    TestBed.inject(ParentsRead).say('p1');
    TestBed.tick();
    expect(described(page)).toBeUndefined();
  });
});
